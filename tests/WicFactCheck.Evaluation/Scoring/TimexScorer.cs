using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Tags texts as <c>dates</c> does, and holds what comes out against the labels, as TempEval-3 does.</summary>
internal sealed class TimexScorer(FactChecker checker)
{
    public TimexScore Score(TimexSet set) => new(set, [.. set.Documents.AsParallel().AsOrdered().Select(Score)]);

    /// <summary>What was found in one text.</summary>
    public TimexDocumentScore Score(TimexDocument document)
    {
        var (_, times) = checker.Dates(new SourceText(document.Id, document.Text), document.Written);
        var points = new CodePoints(document.Text);
        return TimexDocumentScore.Of(document, [.. times.Select(time => InPoints(time, points, document.Text))]);
    }

    private static LabelledTime InPoints(TimeExpression time, CodePoints points, string text) =>
        new(
            points.PointsBefore(time.Span.Start),
            points.PointsBefore(time.Span.End),
            text.Substring(time.Span.Start, time.Span.Length),
            Timex.NameOf(time.Type),
            time.Timex
        );
}
