using System.Collections.Immutable;

namespace WicFactCheck.Reports.Writers;

/// <summary>The formats of reports; a new one is a line here.</summary>
public static class ReportWriters
{
    // Made where they are asked for: a run needs one or two of them.
    private static readonly ImmutableArray<KeyValuePair<string, Func<IReportWriter>>> Makers =
    [
        new("text", static () => new TextReportWriter()),
        new("concise", static () => new ConciseReportWriter()),
        new("json", static () => new JsonReportWriter()),
        new("jsonl", static () => new JsonLinesReportWriter()),
        new("sarif", static () => new SarifReportWriter()),
        new("junit", static () => new JunitReportWriter()),
        new("github", static () => new GithubReportWriter()),
        new("markdown", static () => new MarkdownReportWriter()),
        new("html", static () => new HtmlReportWriter()),
    ];

    /// <summary>The names of the formats.</summary>
    public static IEnumerable<string> Names => Makers.Select(maker => maker.Key);

    /// <summary>All writers, in the order of the names.</summary>
    public static IEnumerable<IReportWriter> All => Makers.Select(maker => maker.Value());

    /// <summary>The writer of a format, or null where there is none of that name.</summary>
    public static IReportWriter? Named(string name)
    {
        foreach (var maker in Makers)
        {
            if (maker.Key == name)
            {
                return maker.Value();
            }
        }

        return null;
    }
}
