using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Reads the claims whose rules say in patterns how they are worded.</summary>
internal sealed class PatternClaims
{
    private readonly ImmutableArray<ClaimRule> _rules;
    private readonly ImmutableArray<(int Rule, bool IsUnless)> _owners;
    private readonly PatternAutomaton _automaton;
    private readonly HashSet<RuleId> _compared;
    private readonly StanceReader _stances;
    private readonly ClaimWords _words;

    public PatternClaims(ImmutableArray<ClaimRule> rules, StanceReader stances, ClaimWords words, int vocabularySize)
    {
        (_rules, _stances, _words) = (rules, stances, words);
        _compared = rules.Where(rule => rule.IsCompared).Select(rule => rule.Id).ToHashSet();
        _owners =
        [
            .. rules.SelectMany((rule, i) =>
                rule.Says.Select(_ => (i, false)).Concat(rule.Unless.Select(_ => (i, true)))),
        ];
        _automaton = new PatternAutomaton(
            [.. rules.SelectMany(rule => rule.Says.Concat(rule.Unless))], vocabularySize, MentionTypes.Count);
    }

    /// <summary>The values that no rule needs to read again.</summary>
    public HashSet<TextSpan> Taken(IEnumerable<Claim> claims) => [.. claims.Where(claim => _compared.Contains(claim.Rule)).Select(claim => claim.Span)];

    /// <summary>The claims of an article, sentence by sentence, in the order of the rules.</summary>
    public IEnumerable<Claim> Read(ArticleReading reading) =>
        reading.Mentions.Document.Text.Sentences.SelectMany(sentence => Chosen(reading, sentence).OrderBy(found => found.Rule)
            .Select(found => Read(reading, _rules[found.Rule], found.Match)).OfType<Claim>());

    // Per rule: leftmost first, the longest of those that begin together, and none that overlaps another or an exception.
    private IEnumerable<(int Rule, PatternMatch Match)> Chosen(ArticleReading reading, Sentence sentence)
    {
        if (Found(reading.Mentions, sentence) is not { } found)
        {
            yield break;
        }

        foreach (var (rule, (says, unless)) in found)
        {
            var end = sentence.First;
            foreach (var match in says.OrderBy(match => match.Range.First).ThenByDescending(match => match.Range.End).ThenBy(match => match.Pattern))
            {
                if (unless.Exists(exception => exception.Range.Overlaps(match.Range)))
                {
                    Leave(reading, rule, match, "a pattern of 'unless' matches there");
                }
                else if (match.Range.First < end)
                {
                    Leave(reading, rule, match, "a match of the same rule that begins earlier, or is longer, has these words");
                }
                else
                {
                    end = match.Range.End;
                    yield return (rule, match);
                }
            }
        }
    }

    private SortedDictionary<int, (List<PatternMatch> Says, List<PatternMatch> Unless)>? Found(DocumentMentions mentions, Sentence sentence)
    {
        var tokens = mentions.Document.Text.Tokens;
        SortedDictionary<int, (List<PatternMatch> Says, List<PatternMatch> Unless)>? found = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!_automaton.CanBeginAt(tokens, mentions.Index, i))
            {
                continue;
            }

            foreach (var match in _automaton.AllAt(tokens, mentions.Index, i, sentence.End))
            {
                var (rule, isUnless) = _owners[match.Pattern];
                found ??= [];
                if (!found.TryGetValue(rule, out var matches))
                {
                    found.Add(rule, matches = ([], []));
                }

                (isUnless ? matches.Unless : matches.Says).Add(match);
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

        if ((rule.Subject is null ? reading.Topic : reading.Subjects.Read(rule.Subject, match)) is not { } subject)
        {
            return Left(reading, rule, match, $"nothing that could be <{rule.Subject?.Capture}> is named in the sentence or before it");
        }

        var stance = rule.Stance ?? (subject.Edition is { IsNext: true } ? Stance.Planned : _stances.Read(mentions, match.Range));
        var noun = (mentions.At(words, MentionType.Number) as QuantityMention)?.Noun;
        var claim = reading.Claim(rule, subject, rule.Attribute, value, words, stance, noun, word: null);
        reading.Log?.Add(claim.Span, rule.Id, claim, Captures(reading, match));
        return claim;
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

    private static string Captures(ArticleReading reading, PatternMatch match) => string.Join(
        ", ",
        match.Names.Select(name => match[name] is { } tokens ? $"<{name}> {reading.Mentions.Document.Text.TextOf(tokens.First, tokens.End)}" : null).OfType<string>());
}
