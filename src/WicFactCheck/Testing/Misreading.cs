using WicFactCheck.Analysis;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Testing;

/// <summary>
/// Tells why a rule doesn't read in a text what its case says: who took the value, and where each pattern stopped.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="checker">Reads by them.</param>
internal sealed class Misreading(RuleSet rules, FactChecker checker)
{
    private const int MostWords = 6;

    /// <summary>The reasons, a line each.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="source">The text.</param>
    /// <param name="missing">The claims that it should read, each as "subject | attribute | value".</param>
    public IEnumerable<string> Why(RuleId rule, SourceText source, IEnumerable<string> missing)
    {
        var log = new ReadingLog();
        var (_, claims) = checker.Claims(Documents.Readers.DocumentReaders.Read(source), asOf: null, log);
        var values = missing.Select(claim => claim.Split(" | ")[^1]).ToHashSet(StringComparer.Ordinal);
        var taken = claims
            .Where(claim => claim.Rule != rule && values.Contains(claim.Value.Label))
            .Select(claim => $"{claim.Rule} took {claim.Value.Label}: {claim}");
        var left = log
            .Steps.Where(step => step.Claim is null && (step.Rule is null || step.Rule == rule))
            .Select(step => $"'{source[step.Span]}' was left: {step.How}");
        var stopped = rules.Claims.Where(claim => claim.Id == rule).SelectMany(claim => Stops(claim, source));
        return [.. taken.Concat(left).Concat(stopped).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Stops(ClaimRule rule, SourceText source)
    {
        var mentions = checker.Mentions(source).Mentions;
        var text = mentions.Document.Text;
        return rule.Says.Select(
            (pattern, i) =>
            {
                var furthest = text
                    .Sentences.Select(sentence =>
                        FurthestMatch.In(pattern, text.Tokens, mentions.Index, new TokenRange(sentence.First, sentence.End))
                    )
                    .OfType<FurthestMatch>()
                    .MaxBy(match => match.Steps);
                return $"pattern {i + 1} {(furthest is null ? "matches no word" : Stop(furthest, text))}";
            }
        );
    }

    private string Stop(FurthestMatch match, AnnotatedText text)
    {
        var read = text.TextOf(match.Read.First, match.Read.End);
        var wanted = match.Wanted.Select(NameOf).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return $"matches all of '{read}'";
        }

        var next = match.Read.End < text.Tokens.Length ? $"'{text.TextOf(match.Read.End, match.Read.End + 1)}'" : "the end";
        return $"matches '{read}' and stops before {next}, where it wants "
            + string.Join(" or ", wanted.Take(MostWords))
            + (wanted.Count > MostWords ? " or …" : "");
    }

    // Of a word in all its forms, the first in the alphabet, which is mostly its base.
    private string NameOf(PatternProgram.Instruction wanted) =>
        wanted switch
        {
            { Operation: PatternProgram.Operation.Mention } => $"<{((MentionType)wanted.A).ToString().ToLowerInvariant()}>",
            { Test: { Number: not null } } => "a number",
            { Test: { Words: [_, ..] words } } => $"'{words.Select(rules.Vocabulary.WordOf).Min(StringComparer.Ordinal)}'",
            _ => "any word",
        };
}
