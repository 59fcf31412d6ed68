using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>Reads the claims of an article by all claim rules at once.</summary>
public sealed class ClaimExtractor
{
    private readonly ImmutableArray<ClaimRule> _rules;
    private readonly ImmutableArray<(int Rule, bool IsUnless)> _owners;
    private readonly PatternAutomaton _automaton;
    private readonly StanceReader _stances;
    private readonly ClaimWords _words;
    private readonly FigureRules _figures;

    public ClaimExtractor(ImmutableArray<ClaimRule> rules, StanceReader stances, ClaimWords words, int vocabularySize)
    {
        _rules = rules;
        _stances = stances;
        _words = words;
        _figures = new FigureRules(rules.Where(rule => rule.TakesFigures));
        _owners =
        [
            .. rules.SelectMany((rule, i) =>
                rule.Says.Select(_ => (i, false)).Concat(rule.Unless.Select(_ => (i, true)))),
        ];
        _automaton = new PatternAutomaton(
            rules.SelectMany(rule => rule.Says.Concat(rule.Unless)), vocabularySize, MentionTypes.Count);
    }

    /// <summary>The claims, in the order of the text, then of the rules.</summary>
    public ImmutableArray<Claim> Extract(DocumentMentions mentions)
    {
        var reading = new Reading(mentions, new SubjectReader(mentions), new ClauseReader(mentions, _words), TopicReader.Read(mentions), new SpeakerReader(mentions, _words.SayingVerbs, _words.Empty), new PartReader(mentions));
        var claims = new List<Claim>();
        foreach (var sentence in mentions.Document.Text.Sentences)
        {
            claims.AddRange(Chosen(mentions, sentence).OrderBy(found => found.Rule).Select(found => Read(reading, _rules[found.Rule], found.Match)).OfType<Claim>());
        }

        claims.AddRange(Figures(reading, [.. claims.Select(claim => claim.Span)]));
        CountRivals(claims);
        return [.. claims.OrderBy(claim => claim.Span.Start)];
    }

    // The values that no pattern has taken.
    private IEnumerable<Claim> Figures(Reading reading, HashSet<TextSpan> taken)
    {
        var (mentions, _, clauses, topic, speakers, parts) = reading;
        var text = mentions.Document.Text;
        var figures = new FigureReader(_figures, mentions, clauses);
        foreach (var mention in mentions.All)
        {
            var span = text.SpanOf(mention.Tokens.First, mention.Tokens.End);
            if (IsInFrame(mentions, mention, span) || IsOfEdition(mentions, mention) || !MayBeFigure(mention) || taken.Contains(span)
                || figures.Read(mention) is not { } found
                || (found.Word is null && mention is TimeMention && IsTimeOfTelling(mentions, clauses, mention))
                || (RoleOf(mention, clauses) ?? ValueReader.Read(mentions, found.Rule.Value, mention.Tokens, _words)) is not { } value)
            {
                continue;
            }

            var sentence = text.SentenceOf(mention.Tokens.First);
            var subject = mention switch
            {
                RoleMention role => new ClaimSubject(role.Person, IsSeries: false),
                AgeMention age => new ClaimSubject(age.Person, IsSeries: false),
                _ => topic,
            };
            var context = clauses.Read(mention.Tokens, sentence, found.Noun, found.Word, found.Rule);
            yield return new Claim
            {
                Document = mentions.Document,
                Rule = found.Rule.Id,
                Subject = subject,
                Attribute = found.Word is { } word ? found.Rule.Attribute.Replace("{word}", Vocabulary.Fold(text[word].ToString()), StringComparison.Ordinal) : found.Rule.Attribute,
                Value = value,
                Stance = clauses.StanceOf(mention, sentence) is { } telling ? _stances.Read(mentions, telling) : Stance.Asserted,
                Speaker = speakers.SpeakerOf(mention.Tokens),
                IsQuoted = speakers.IsQuoted(mention.Tokens.First),
                Part = parts.Read(mention.Tokens, subject, value, context),
                Span = span,
                Sentence = text.SpanOf(sentence.First, sentence.End),
                Context = context,
            };
        }
    }

    private static bool MayBeFigure(Mention mention) =>
        mention is QuantityMention or TimeMention or RoleMention or AgeMention or ElapsedMention or OrdinalMention or ScoreMention or DirectionMention;

    // The date of an article is none of its claims; a number in a short headline is one.
    private static bool IsInFrame(DocumentMentions mentions, Mention mention, TextSpan span) =>
        mentions.Document.KindAt(mention.Tokens.First) == BlockKind.Dateline
        || (mention is TimeMention && mentions.Document.DatePlaces.Any(place => place.Start <= span.Start && span.End <= place.End));

    private static bool IsOfEdition(DocumentMentions mentions, Mention mention) =>
        mention is OrdinalMention && mentions.Events.Any(named => named.Tokens.Contains(mention.Tokens));

    private static bool IsTimeOfTelling(DocumentMentions mentions, ClauseReader clauses, Mention mention) =>
        IsDayOfReport(clauses.Text, mention) || IsTimeOfOther(clauses.Text, mention)
        || mentions.CountValues(clauses.ClauseOf(mention.Tokens, clauses.Text.SentenceOf(mention.Tokens.First))) > 0;

    // "today", "on Friday", "last week": when something was said rather than what.
    private static bool IsDayOfReport(TokenizedText text, Mention mention) =>
        mention is TimeMention { Expression: { Anchor: not null, Granularity: not (Granularity.Month or Granularity.Year or Granularity.Decade) } }
        && !Enumerable.Range(mention.Tokens.First, mention.Tokens.Length).Any(i => text.Tokens[i].Kind == TokenKind.Number);

    // "as of 3 May" is the time of what is told there.
    private static bool IsTimeOfOther(TokenizedText text, Mention mention) =>
        mention.Tokens.First > 1 && text[mention.Tokens.First - 1] is "of" or "before" or "after" && text[mention.Tokens.First - 2] is "as" or "As" or "of";

    private RoleClaim? RoleOf(Mention mention, ClauseReader clauses)
    {
        if (mention is not RoleMention role)
        {
            return null;
        }

        var text = clauses.Text;
        ImmutableArray<ulong> key = [.. Enumerable.Range(role.Tokens.First, role.Tokens.Length).Select(clauses.WordAt).Where(word => word != 0).Distinct()];
        var tokens = Enumerable.Range(role.Tokens.First, role.Tokens.Length).Select(i => text.Tokens[i].Id).ToList();
        var isSole = tokens.Exists(_words.SoleRoles.Contains) && !tokens.Exists(_words.OtherRoles.Contains);
        return new RoleClaim(text.TextOf(role.Tokens.First, role.Tokens.End), key, isSole);
    }

    private static void CountRivals(List<Claim> claims)
    {
        foreach (var group in claims.Where(claim => claim.Context is not null).GroupBy(claim => (claim.Attribute, UnitOf(claim))))
        {
            var rivals = group.Count();
            foreach (var claim in group)
            {
                claim.Context!.Rivals = rivals;
            }
        }
    }

    // Per rule: leftmost first, the longest of those that begin together, and none that overlaps another or an exception.
    private IEnumerable<(int Rule, PatternMatch Match)> Chosen(DocumentMentions mentions, Sentence sentence)
    {
        var tokens = mentions.Document.Text.Tokens;
        var found = new SortedDictionary<int, (List<PatternMatch> Says, List<PatternMatch> Unless)>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!_automaton.CanBeginAt(tokens, mentions.Index, i))
            {
                continue;
            }

            foreach (var match in _automaton.AllAt(tokens, mentions.Index, i, sentence.End))
            {
                var (rule, isUnless) = _owners[match.Pattern];
                if (!found.TryGetValue(rule, out var matches))
                {
                    found.Add(rule, matches = ([], []));
                }

                (isUnless ? matches.Unless : matches.Says).Add(match);
            }
        }

        foreach (var (rule, (says, unless)) in found)
        {
            var end = sentence.First;
            foreach (var match in says.OrderBy(match => match.Range.First).ThenByDescending(match => match.Range.End).ThenBy(match => match.Pattern))
            {
                if (match.Range.First >= end && !unless.Any(exception => exception.Range.Overlaps(match.Range)))
                {
                    end = match.Range.End;
                    yield return (rule, match);
                }
            }
        }
    }

    private static string? UnitOf(Claim claim) => (claim.Value as QuantityClaim)?.Quantity.Unit;

    private Claim? Read(Reading reading, ClaimRule rule, PatternMatch match)
    {
        var (mentions, subjects, clauses, topic, speakers, parts) = reading;
        var text = mentions.Document.Text;
        if (match[rule.Value.Capture] is not { } words
            || ValueReader.Read(mentions, rule.Value, words, _words) is not { } value
            || (rule.Subject is null ? topic : subjects.Read(rule.Subject, match)) is not { } subject)
        {
            return null;
        }

        var sentence = text.SentenceOf(match.Range.First);
        var context = clauses.Read(words, sentence, NounOf(mentions, words), word: null, rule);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = rule.Attribute,
            Value = value,
            Stance = subject.Edition is { IsNext: true } ? Stance.Planned : _stances.Read(mentions, match.Range),
            Speaker = speakers.SpeakerOf(words),
            IsQuoted = speakers.IsQuoted(words.First),
            Part = parts.Read(words, subject, value, context),
            Span = text.SpanOf(words.First, words.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
            Context = context,
        };
    }

    private static int? NounOf(DocumentMentions mentions, TokenRange words) => (mentions.At(words, MentionType.Number) as QuantityMention)?.Noun;

    private sealed record Reading(DocumentMentions Mentions, SubjectReader Subjects, ClauseReader Clauses, ClaimSubject Topic, SpeakerReader Speakers, PartReader Parts);
}
