using WicFactCheck.Reports;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Support;

/// <summary>Short ways from articles to what is found in them.</summary>
internal static class Articles
{
    public static IReadOnlyList<SourceText> Seeds { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Folder("seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText("seeds/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static Report Check(params (string Path, string Text)[] articles) =>
        Shipped.Checker.Check(articles.Select(article => new SourceText(article.Path, article.Text)), []);

    /// <summary>A finding as "error core/editions/edition-year: 2014 | 2015, likely 2015".</summary>
    public static IReadOnlyList<string> Verdicts(Report report) =>
        [
            .. report.Findings.Select(finding =>
                $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule}: "
                + string.Join(" | ", finding.Sides.Select(side => side.Value))
                + (finding.Likely is { } likely ? $", likely {likely.Value}" : "")
            ),
        ];

    public static IReadOnlyList<string> ClaimsIn(string text, string path = "a.txt") =>
        [.. Check((path, text)).Documents[0].Claims.Select(claim => claim.ToString())];
}
