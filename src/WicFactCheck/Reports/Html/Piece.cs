using WicFactCheck.Text;

namespace WicFactCheck.Reports.Html;

/// <summary>Words to mark in an article.</summary>
/// <param name="Span">The words.</param>
/// <param name="Anchor">What the mark goes by on the page; null for one that nothing leads to.</param>
/// <param name="Finding">The id of the first finding that rests on them, to lead back to.</param>
/// <param name="Message">What that finding tells.</param>
internal sealed record Mark(TextSpan Span, string? Anchor = null, string? Finding = null, string? Message = null);

/// <summary>Some words of an article, marked or not.</summary>
internal sealed record Piece(string Text, Mark? Mark)
{
    /// <summary>A stretch of an article cut at its marks; what overlaps an earlier mark is left out.</summary>
    public static IReadOnlyList<Piece> Cut(SourceText source, TextSpan span, IEnumerable<Mark> marks)
    {
        var pieces = new List<Piece>();
        var at = span.Start;
        foreach (var mark in marks)
        {
            var (start, end) = (Math.Max(mark.Span.Start, span.Start), Math.Min(mark.Span.End, span.End));
            if (start >= at && start < end)
            {
                Add(at, start, mark: null);
                Add(start, end, start == mark.Span.Start ? mark : mark with { Anchor = null });
                at = end;
            }
        }

        Add(at, span.End, mark: null);
        return pieces;

        void Add(int start, int end, Mark? mark)
        {
            if (start < end)
            {
                pieces.Add(new Piece(source.Content[start..end], mark));
            }
        }
    }
}
