using System.Globalization;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Two numbers of years that one sentence tells of one thing: who has been married for 40 years keeps no golden wedding, and a
/// silver jubilee is not 35 years after the opening.
/// </summary>
internal static class JubileePairs
{
    /// <summary>Years by which the two differ at most, if they are of one thing.</summary>
    private const int Farthest = 30;

    public static IEnumerable<Bound> Derive(
        DocumentMentions mentions,
        List<Jubilee> jubilees,
        List<Jubilee> histories,
        CheckRule rule
    ) =>
        jubilees
            .Where(jubilee => jubilee.Began is null)
            .SelectMany(jubilee =>
                LengthOf(mentions, jubilee, jubilees, histories) is { } length
                && Math.Abs(length.Years - jubilee.Years) <= Farthest
                    ? Derive(mentions, jubilee, length, rule)
                    : []
            );

    private static IEnumerable<Bound> Derive(DocumentMentions mentions, Jubilee jubilee, Jubilee length, CheckRule rule)
    {
        var at = jubilee.Tokens.First.ToString(CultureInfo.InvariantCulture);
        var noun = jubilee.Of == Thing.It ? Thing.Only.Noun : jubilee.Of.Noun;
        var of = new Variable(
            new ClaimSubject(jubilee.Of.IsName ? noun : MessagePhrase.Subject("thing", noun), IsSeries: false),
            "founded",
            BoundUnit.Years,
            $"{mentions.Document.Path}:{at}"
        );
        // Both are of one day, whichever that is.
        return
            Jubilees.Bound(mentions, of, jubilee with { When = null, Slack = 0 }, rule) is { } kept
            && Jubilees.Bound(mentions, of, length with { When = null, Slack = 0 }, rule) is { } told
            ? [kept, told]
            : [];
    }

    // The other length of the only jubilee in a sentence.
    private static Jubilee? LengthOf(DocumentMentions mentions, Jubilee jubilee, List<Jubilee> jubilees, List<Jubilee> histories)
    {
        var text = mentions.Document.Text;
        bool IsHere(Jubilee other) => text.SentenceNumberOf(other.Tokens.First) == text.SentenceNumberOf(jubilee.Tokens.First);

        if (jubilees.Count(IsHere) != 1)
        {
            return null;
        }

        return jubilee.Of != Thing.Marriage ? AfterBeginning(mentions, jubilee)
            : histories.Where(IsHere).Where(other => other.Of == Thing.Marriage).ToList() is [var only] ? only
            : null;
    }

    // "The silver jubilee, 35 years after the opening", "kept its centenary 90 years after the first fair"
    private static Jubilee? AfterBeginning(DocumentMentions mentions, Jubilee jubilee)
    {
        var text = mentions.Document.Text;
        var terms = text.Language.Jubilees;
        var tree = text.Get(TextClauses.Layer).Of(jubilee.Tokens.First).Tree;
        foreach (
            var time in mentions
                .All.OfType<TimeMention>()
                .Where(time => text.SentenceNumberOf(time.Tokens.First) == text.SentenceNumberOf(jubilee.Tokens.First))
        )
        {
            var after = text.IsOneOf(time.Tokens.End - 1, terms.After) ? time.Tokens.End - 1 : time.Tokens.End;
            if (
                text.IsOneOf(after, terms.After)
                && HistoryFinder.YearsFrom(time) is { } years
                && TellsBeginning(tree, after, terms)
            )
            {
                return new Jubilee(years, jubilee.Of, When: null, time.Tokens with { End = after }) { IsSoFar = true };
            }
        }

        return null;

        bool TellsBeginning(SentenceTree sentence, int word, JubileeTerms words)
        {
            var (first, _) = sentence.WordsOf(new TokenRange(word, word + 1));
            return Enumerable
                .Range(first + 1, Math.Max(0, Math.Min(3, sentence.Length - first - 1)))
                .Any(next =>
                    words.Beginnings.Contains(sentence[next].Lemma)
                    || words.Beginning.Contains(sentence[next].Lemma)
                    || sentence.Is(next, words.First)
                );
        }
    }
}
