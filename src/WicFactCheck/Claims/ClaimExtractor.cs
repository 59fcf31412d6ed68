using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Reads the claims of an article by all claim rules at once.</summary>
public sealed class ClaimExtractor
{
    private readonly ImmutableArray<ClaimRule> _rules;
    private readonly ImmutableArray<(int Rule, bool IsUnless)> _owners;
    private readonly PatternAutomaton _automaton;
    private readonly StanceReader _stances;

    public ClaimExtractor(ImmutableArray<ClaimRule> rules, StanceReader stances, int vocabularySize)
    {
        _rules = rules;
        _stances = stances;
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
        var subjects = new SubjectReader(mentions);
        var claims = new List<(int First, int Rule, Claim Claim)>();
        foreach (var sentence in mentions.Document.Text.Sentences)
        {
            foreach (var (rule, match) in Chosen(mentions, sentence))
            {
                if (Read(mentions, subjects, _rules[rule], match) is { } claim)
                {
                    claims.Add((claim.Span.Start, rule, claim));
                }
            }
        }

        return [.. claims.OrderBy(claim => claim.First).ThenBy(claim => claim.Rule).Select(claim => claim.Claim)];
    }

    // Per rule: leftmost first, the longest of those that begin together, and none that overlaps another or an exception.
    private IEnumerable<(int Rule, PatternMatch Match)> Chosen(DocumentMentions mentions, Sentence sentence)
    {
        var tokens = mentions.Document.Text.Tokens;
        var found = new SortedDictionary<int, (List<PatternMatch> Says, List<PatternMatch> Unless)>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
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

    private Claim? Read(DocumentMentions mentions, SubjectReader subjects, ClaimRule rule, PatternMatch match)
    {
        var text = mentions.Document.Text;
        if (match[rule.Value.Capture] is not { } words
            || ValueReader.Read(mentions, rule.Value, words) is not { } value
            || subjects.Read(rule.Subject, match) is not { } subject)
        {
            return null;
        }

        var sentence = text.SentenceOf(match.Range.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = rule.Attribute,
            Value = value,
            Stance = _stances.Read(mentions, match.Range),
            Span = text.SpanOf(words.First, words.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
