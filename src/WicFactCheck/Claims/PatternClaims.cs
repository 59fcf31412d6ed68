using System.Collections.Immutable;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Reads the claims whose rules say in patterns how they are worded.</summary>
internal sealed class PatternClaims
{
    private readonly ImmutableArray<ClaimRule> _rules;
    private readonly List<Owner> _owners = [];
    private readonly PatternAutomaton _automaton;
    private readonly HashSet<RuleId> _compared;
    private readonly ClaimWords _words;

    public PatternClaims(ImmutableArray<ClaimRule> rules, ClaimWords words, int vocabularySize)
    {
        (_rules, _words) = (rules, words);
        _compared = rules.Where(rule => rule.IsCompared).Select(rule => rule.Id).ToHashSet();
        var programs = new List<PatternProgram>();
        for (var i = 0; i < rules.Length; i++)
        {
            Add(rules[i].Says, new Owner(i, IsUnless: false), programs);
            Add(rules[i].Unless, new Owner(i, IsUnless: true), programs);
        }

        _automaton = new PatternAutomaton([.. programs], vocabularySize, MentionTypes.Count);
    }

    /// <summary>The values that no rule needs to read again.</summary>
    public HashSet<TextSpan> Taken(IEnumerable<Claim> claims) =>
        [.. claims.Where(claim => _compared.Contains(claim.Rule)).Select(claim => claim.Span)];

    /// <summary>The claims of an article, sentence by sentence, in the order of the rules.</summary>
    public IEnumerable<Claim> Read(ArticleReading reading) =>
        reading
            .Mentions.Document.Text.Sentences.SelectMany(sentence => Found(reading.Mentions, sentence))
            .SelectMany(found =>
                Chosen(reading, found).Select(match => Read(reading, _rules[found.Rule], match)).OfType<Claim>()
            );

    private void Add(ImmutableArray<PatternProgram> patterns, Owner owner, List<PatternProgram> programs)
    {
        foreach (var pattern in patterns)
        {
            programs.Add(pattern);
            _owners.Add(owner);
        }
    }

    // Per rule: leftmost first, the longest of those that begin together, and none that overlaps another or an exception.
    private IEnumerable<PatternMatch> Chosen(ArticleReading reading, RuleMatches found)
    {
        var end = 0;
        foreach (
            var match in found
                .Says.OrderBy(match => match.Range.First)
                .ThenByDescending(match => match.Range.End)
                .ThenBy(match => match.Pattern)
        )
        {
            if (found.Unless.Exists(exception => exception.Range.Overlaps(match.Range)))
            {
                Leave(reading, found.Rule, match, "a pattern of 'unless' matches there");
            }
            else if (match.Range.First < end)
            {
                Leave(reading, found.Rule, match, "a match of the same rule that begins earlier, or is longer, has these words");
            }
            else
            {
                end = match.Range.End;
                yield return match;
            }
        }
    }

    // What the patterns of each rule match in a sentence, in the order of the rules.
    private List<RuleMatches> Found(DocumentMentions mentions, Sentence sentence)
    {
        var tokens = mentions.Document.Text.Tokens;
        List<RuleMatches> found = [];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!_automaton.CanBeginAt(tokens, mentions.Index, i))
            {
                continue;
            }

            foreach (var match in _automaton.AllAt(tokens, mentions.Index, i, sentence.End))
            {
                var (rule, isUnless) = _owners[match.Pattern];
                var place = found.FindLastIndex(matches => matches.Rule <= rule);
                if (place < 0 || found[place].Rule != rule)
                {
                    found.Insert(++place, new RuleMatches(rule));
                }

                (isUnless ? found[place].Unless : found[place].Says).Add(match);
            }
        }

        return found;
    }

    private Claim? Read(ArticleReading reading, ClaimRule rule, PatternMatch match)
    {
        var mentions = reading.Mentions;
        if (match[rule.Value.Capture] is not { } words || ValueReader.Read(mentions, rule.Value, words, _words) is not { } value)
        {
            return Left(reading, rule, match, $"its value <{rule.Value.Capture}> is not there");
        }

        if ((rule.Subject is null ? reading.Topic.Subject : reading.Subjects.Read(rule.Subject, match)) is not { } subject)
        {
            return Left(
                reading,
                rule,
                match,
                $"nothing that could be <{rule.Subject?.Capture}> is named in the sentence or before it"
            );
        }

        if (rule.Subject?.Types.Contains(MentionType.Event) == true && IsOfOtherClause(reading.Mentions, rule, match, words))
        {
            return Left(reading, rule, match, $"<{rule.Value.Capture}> stands in a clause that tells of something else");
        }

        var stance = rule.Stance ?? (subject.Edition is { IsNext: true } ? Stance.Planned : reading.Attributions.StanceOf(words));
        var noun = (mentions.At(words, MentionType.Number) as QuantityMention)?.Noun;
        var claim = reading.Claim(rule, subject, rule.Attribute, value, words, stance, noun, word: null);
        reading.Log?.Add(claim.Span, rule.Id, claim, Captures(reading, match));
        return claim;
    }

    // "The fifth festival was held when a house that burned in 2011 stood again": the time of a clause in which the event is not.
    private static bool IsOfOtherClause(DocumentMentions mentions, ClaimRule rule, PatternMatch match, TokenRange value)
    {
        if (rule.Subject is not { Capture: var capture } || match[capture] is not { } subject)
        {
            return false;
        }

        var clauses = mentions.Document.Text.Get(TextClauses.Layer).Of(value.First);
        var tree = clauses.Tree;
        return tree.HeadOf(value) is { } time
            && tree.HeadOf(subject) is { } noun
            && clauses.Of(time) is { Kind: ClauseKind.Adverbial or ClauseKind.Relative, IsFinite: true, Head: var head } clause
            && !tree.IsUnder(noun, head)
            && clause.Subject != noun;
    }

    private static Claim? Left(ArticleReading reading, ClaimRule rule, PatternMatch match, string why)
    {
        reading.Log?.Add(SpanOf(reading, match), rule.Id, claim: null, why);
        return null;
    }

    private void Leave(ArticleReading reading, int rule, PatternMatch match, string why) =>
        reading.Log?.Add(SpanOf(reading, match), _rules[rule].Id, claim: null, why);

    private static TextSpan SpanOf(ArticleReading reading, PatternMatch match) =>
        reading.Mentions.Document.Text.SpanOf(match.Range.First, match.Range.End);

    private static string Captures(ArticleReading reading, PatternMatch match) =>
        string.Join(
            ", ",
            match
                .Names.Select(name =>
                    match[name] is { } tokens
                        ? $"<{name}> {reading.Mentions.Document.Text.TextOf(tokens.First, tokens.End)}"
                        : null
                )
                .OfType<string>()
        );

    /// <summary>Whose a pattern is.</summary>
    private sealed record Owner(int Rule, bool IsUnless);

    /// <summary>What the patterns of a rule match in a sentence.</summary>
    private sealed class RuleMatches(int rule)
    {
        public int Rule => rule;

        public List<PatternMatch> Says { get; } = [];

        public List<PatternMatch> Unless { get; } = [];
    }
}
