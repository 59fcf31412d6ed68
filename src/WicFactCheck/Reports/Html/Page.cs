using WicFactCheck.Claims;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Html;

/// <summary>
/// What the page of a report shows; <c>page.liquid</c> says how. The words are as they are: the template escapes them.
/// </summary>
internal sealed record Page(
    string Summary,
    IReadOnlyList<SeverityFilter> Filters,
    IReadOnlyList<FindingCard> Findings,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Timeline> Timelines,
    IReadOnlyList<ArticleView> Articles,
    IReadOnlyList<Problem> Notices
)
{
    public static Page Of(Report report)
    {
        var marks = new Marks(report);
        return new Page(
            ReportSummary.Of(report),
            SeverityFilter.Of(report),
            [.. report.Findings.Select(finding => FindingCard.Of(finding, marks))],
            report.Problems,
            Timeline.Of(report, marks),
            [.. report.Documents.Select(document => ArticleView.Of(document, marks))],
            report.Notices
        );
    }
}

/// <summary>A box to tick for the findings of one severity.</summary>
internal sealed record SeverityFilter(string Name, int Count)
{
    /// <summary>The severities that occur, where there is something to choose between.</summary>
    public static IReadOnlyList<SeverityFilter> Of(Report report)
    {
        var filters = new List<SeverityFilter>();
        foreach (var severity in SeverityNames.All)
        {
            if (report.Findings.Count(finding => finding.Severity == severity) is > 0 and var count)
            {
                filters.Add(new SeverityFilter(SeverityNames.Of(severity), count));
            }
        }

        return filters.Count > 1 ? filters : [];
    }
}

/// <summary>A finding, with its sides next to each other.</summary>
internal sealed record FindingCard(
    string Id,
    string Severity,
    string Message,
    string Rule,
    IReadOnlyList<SideCard> Sides,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Against
)
{
    public static FindingCard Of(Finding finding, Marks marks) =>
        new(
            finding.Id,
            SeverityNames.Of(finding.Severity),
            marks.Shortened(finding),
            finding.Rule.ToString(),
            [.. finding.Sides.Select(side => SideCard.Of(side, isLikelier: side == finding.LikelySide, marks))],
            GroundText.For(finding),
            GroundText.Against(finding)
        );
}

/// <summary>One of the values, who says it, and what speaks for it.</summary>
internal sealed record SideCard(
    string Value,
    bool IsLikelier,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<ReasonLine> Reasons
)
{
    public static SideCard Of(Side side, bool isLikelier, Marks marks) =>
        new(
            side.Shown,
            isLikelier,
            [.. side.Claims.GroupBy(claim => (claim.Document, claim.Sentence)).Select(said => Quotation.Of([.. said], marks))],
            [.. side.Because.Select(reason => new ReasonLine(reason.Text, [.. reason.Claims.Select(marks.PlaceOf)]))]
        );
}

/// <summary>A step of the reasoning, and where it is read.</summary>
internal sealed record ReasonLine(string Text, IReadOnlyList<Place> Places);

/// <summary>A sentence with the words of its claims marked.</summary>
internal sealed record Quotation(string Path, string? Outlet, IReadOnlyList<Piece> Pieces, IReadOnlyList<Place> Places)
{
    /// <param name="claims">The claims, all of one sentence.</param>
    /// <param name="marks">What is marked in the articles.</param>
    public static Quotation Of(IReadOnlyList<Claim> claims, Marks marks)
    {
        var document = claims[0].Document;
        var said = claims.OrderBy(claim => claim.Span.Start).ToList();
        return new(
            document.Path,
            document.Outlet,
            Piece.Cut(document.Source, claims[0].Sentence, said.Select(claim => new Mark(claim.Span))),
            [.. said.Select(marks.PlaceOf).Distinct()]
        );
    }
}

/// <summary>Where words stand: in plain words, as editors count, and as a link into the page.</summary>
/// <param name="Name">"news.txt, line 4".</param>
/// <param name="Exact">"drafts/news.txt:4:7".</param>
/// <param name="Anchor">The mark in the article; null where the page doesn't show the article.</param>
internal sealed record Place(string Name, string Exact, string? Anchor);
