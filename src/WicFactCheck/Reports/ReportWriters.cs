using System.Collections.Immutable;
using WicFactCheck.Reports.Writers;

namespace WicFactCheck.Reports;

/// <summary>The formats of reports; a new one is a line here.</summary>
public static class ReportWriters
{
    public static ImmutableArray<IReportWriter> All { get; } =
    [
        new TextReportWriter(),
        new ConciseReportWriter(),
        new JsonReportWriter(),
        new JsonLinesReportWriter(),
        new SarifReportWriter(),
        new JunitReportWriter(),
        new GithubReportWriter(),
        new MarkdownReportWriter(),
        new HtmlReportWriter(),
    ];
}
