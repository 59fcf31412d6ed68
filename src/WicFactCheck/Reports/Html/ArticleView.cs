using WicFactCheck.Time;

namespace WicFactCheck.Reports.Html;

/// <summary>An article as it is, line by line, with the words marked that findings rest on.</summary>
internal sealed record ArticleView(
    string Name,
    string Path,
    string? Outlet,
    string? Published,
    int ClaimCount,
    bool HasMarks,
    IReadOnlyList<IReadOnlyList<Piece>> Lines
)
{
    public static ArticleView Of(ReportedDocument reported, Marks marks)
    {
        var document = reported.Document;
        var marked = marks.In(document);
        return new(
            marks.NameOf(document),
            document.Path,
            document.Outlet,
            reported.Published is { } day ? DayText.Iso(day) : null,
            reported.Claims.Length,
            marked.Count > 0,
            [
                .. Enumerable
                    .Range(1, document.Source.LineCount)
                    .Select(line => Piece.Cut(document.Source, document.Source.LineSpan(line), marked)),
            ]
        );
    }
}
