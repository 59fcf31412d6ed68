using WicFactCheck.Reports.Html;

namespace WicFactCheck.Reports.Writers;

/// <summary>
/// The report as one page that needs nothing else: the sides next to each other, the articles with their marks, timelines.
/// </summary>
/// <remarks>
/// The page runs no script. Its one style sheet is allowed by its hash, and nothing else may load, so that no text of an article
/// can do anything. Filters are check boxes that the style sheet looks at.
/// </remarks>
internal sealed class HtmlReportWriter : IReportWriter
{
    public string Name => "html";

    public void Write(Report report, TextWriter output) => output.Write(PageTemplate.Render(Page.Of(report)));
}
