using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds how long something was so from what began it in the same sentence until it ended: "opened in 1981 and ran it for 26
/// years until he left in 2007".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class UntilFinder(TokenizedText text, TextClauses clauses)
{
    /// <summary>The most tokens between "until" and the time at which its clause ends.</summary>
    private const int LongestClause = 9;

    private readonly StretchTerms _terms = text.Language.Stretches;
    private readonly StagesFinder _stages = new(text, clauses);

    /// <summary>The stretches.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<Stretch> Find(IReadOnlyList<TimeMention> times)
    {
        for (var i = 1; i + 1 < times.Count; i++)
        {
            var (from, length, to) = (times[i - 1], times[i], times[i + 1]);
            if (
                StretchFinder.IsWhole(text, length)
                && StagesFinder.IsPoint(from)
                && StagesFinder.IsPoint(to)
                && GrainOf(from) == GrainOf(to)
                && text.SentenceNumberOf(from.Tokens.First) == text.SentenceNumberOf(to.Tokens.First)
                && IsUntil(length, to)
                && IsBegunAt(from, length)
            )
            {
                yield return new Stretch(length, from, to);
            }
        }
    }

    private static Granularity GrainOf(TimeMention time) => ((CalendarTime)time.Expression.Value).Granularity;

    // "for 26 years until his niece took over in 2007", "for 26 years, until 2007"
    private bool IsUntil(TimeMention length, TimeMention to)
    {
        var until = text[length.Tokens.End] is "," ? length.Tokens.End + 1 : length.Tokens.End;
        return text.IsOneOf(until, _terms.Until)
            && to.Tokens.First - until <= LongestClause
            && Enumerable
                .Range(until + 1, Math.Max(0, to.Tokens.First - until - 1))
                .All(i => text.Tokens[i].Kind != TokenKind.Symbol && !text.IsOneOf(i, _terms.Shifting));
    }

    // Whether the verb that lasts is joined to one that begins it.
    private bool IsBegunAt(TimeMention from, TimeMention length)
    {
        var sentence = clauses.Of(length.Tokens.First);
        return sentence.Tree.HeadOf(length.Tokens) is { } word
            && sentence.Of(word) is { Kind: ClauseKind.Conjunct, Parent: { } parent }
            && clauses.FactualityOf(length.Tokens) == Factuality.Asserted
            && _stages.EndsAt(from).Any(end => end.IsStart && end.Clause.Head == parent);
    }
}
