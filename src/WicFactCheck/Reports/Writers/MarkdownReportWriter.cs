using System.Text;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report as Markdown, for a comment on a pull request or a job summary.</summary>
internal sealed class MarkdownReportWriter : IReportWriter
{
    public string Name => "markdown";

    public void Write(Report report, TextWriter output)
    {
        output.Write($"### WicFactCheck: {ReportSummary.Of(report)}\n");
        foreach (var finding in report.Findings)
        {
            output.Write(
                $"\n#### {Escape(Capitalised(SeverityNames.Of(finding.Severity)))}: {Escape(Places.Message(finding))}\n\n"
                    + $"`{Code(finding.Rule.ToString())}`\n\n| value | says | where |\n|---|---|---|\n"
            );
            foreach (var (side, claim) in Places.Of(finding))
            {
                output.Write($"| {Escape(Places.Shown(side))} | {Marked(claim)} | " + $"`{Code(Places.Of(claim))}` |\n");
            }

            if (Places.Likelier(finding) is { } likelier)
            {
                output.Write($"\n{Escape(likelier)}\n");
            }
        }
    }

    private static string Marked(Claims.Claim claim)
    {
        var source = claim.Document.Source;
        var before = source.Content[claim.Sentence.Start..claim.Span.Start];
        var after = source.Content[claim.Span.End..Math.Max(claim.Span.End, claim.Sentence.End)];
        return $"{Words(before)}**{Words(source[claim.Span]).Trim()}**{Words(after)}".Trim();
    }

    private static string Words(string text) => Escape(Harmless.Words(text));

    private static string Code(string text) =>
        Harmless.Line(text).Replace("`", "'", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A text without whatever Markdown or HTML would take for markup, or a table for the end of a cell.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '@' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
