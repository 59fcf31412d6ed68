using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds lengths that sum up the two times that were told last: "stood still from 3 June to 24 June. In those three weeks", "The
/// pumps started at seven. They stopped at eleven. Four hours of noise".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class ResumingFinder(TokenizedText text, TextClauses clauses)
{
    /// <summary>How many sentences back the two times may begin.</summary>
    private const int Back = 2;

    /// <summary>The most words between the beginning of a sentence and a length that it opens with.</summary>
    private const int Opening = 2;

    private readonly StretchTerms _terms = text.Language.Stretches;

    /// <summary>The lengths with their ends.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<Stretch> Find(IReadOnlyList<TimeMention> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (
                StretchFinder.IsWhole(text, times[i])
                && Resumes(times[i])
                && EndsBefore(times, i) is var (from, to)
                && clauses.FactualityOf(from.Tokens) == Factuality.Asserted
                && clauses.FactualityOf(to.Tokens) == Factuality.Asserted
            )
            {
                yield return new Stretch(times[i], from, to);
            }
        }
    }

    private bool Resumes(TimeMention length) =>
        text.IsOneOf(length.Tokens.First - 1, _terms.Resuming) || IsSummedUp(length) || IsSaidAlone(length);

    // "80 minutes in total", "That makes 80 minutes"
    private bool IsSummedUp(TimeMention length)
    {
        var first = text.SentenceOf(length.Tokens.First).First;
        return text.IsOneOf(length.Tokens.End, _terms.Summing)
            || (text.IsOneOf(length.Tokens.End, _terms.In) && text.IsOneOf(length.Tokens.End + 1, _terms.Summing))
            || (length.Tokens.First - first is > 0 and <= Opening + 1 && text.IsOneOf(first, text.Language.UpToNow.That));
    }

    // "Four hours of noise." Where it is a sentence without a verb it is of what was told before.
    private bool IsSaidAlone(TimeMention length)
    {
        var sentence = clauses.Of(length.Tokens.First);
        return length.Tokens.First - text.SentenceOf(length.Tokens.First).First <= Opening
            && sentence.Tree.HeadOf(length.Tokens) is { } word
            && sentence.Tree[word].Head == ParsedWord.NoHead
            && sentence.All.All(clause => !clause.IsFinite);
    }

    // The times of the sentences before, as many as it takes to have two.
    private (TimeMention From, TimeMention To)? EndsBefore(IReadOnlyList<TimeMention> times, int length)
    {
        var here = text.SentenceNumberOf(times[length].Tokens.First);
        var block = text.Sentences[here].Block;
        List<TimeMention> before = [];
        for (var sentence = here; before.Count < 2 && sentence >= Math.Max(0, here - Back); sentence--)
        {
            if (text.Sentences[sentence].Block == block)
            {
                var at = sentence;
                before.InsertRange(0, times.Take(length).Where(time => text.SentenceNumberOf(time.Tokens.First) == at));
            }
        }

        return
            before is [var from, var to]
            && before.TrueForAll(StagesFinder.IsPoint)
            && GrainOf(from) == GrainOf(to)
            && !IsBroken(from.Tokens.First, text.SentenceOf(times[length].Tokens.First).End)
            ? (from, to)
            : null;
    }

    private static Granularity GrainOf(TimeMention time) => ((CalendarTime)time.Expression.Value).Granularity;

    private bool IsBroken(int first, int end) =>
        Enumerable.Range(first, end - first).Any(token => text.IsOneOf(token, _terms.Broken));
}
