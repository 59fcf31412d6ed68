using WicFactCheck.Findings;
using WicFactCheck.Text;

namespace WicFactCheck.Reports.Writers;

/// <summary>
/// Annotations for GitHub: at most ten of a kind, which is all that a step may show; the job summary holds the rest.
/// </summary>
internal sealed class GithubReportWriter : IReportWriter
{
    private const int MostOfKind = 10;

    public string Name => "github";

    public void Write(Report report, TextWriter output)
    {
        foreach (var finding in report.Findings.GroupBy(finding => finding.Severity).SelectMany(group => group.Take(MostOfKind)))
        {
            var claim = Places.Of(finding).First().Claim;
            var (start, end) = claim.Document.Source.PlacesOf(claim.Span);
            var hasLines = claim.Document.Source.Map.Unit == PlaceUnit.LineAndColumn;
            var columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "";
            var lines = hasLines ? $",line={start.Line},endLine={end.Line}{columns}" : "";
            var others = Places
                .Of(finding)
                .Skip(hasLines ? 1 : 0)
                .Select(place => $"{Places.Shown(place.Side)}: {Places.Of(place.Claim)}");
            var message = string.Join(
                "\n",
                [Places.Message(finding), .. others, .. new[] { Places.Likelier(finding) }.OfType<string>()]
            );
            output.Write(
                $"::{KindOf(finding.Severity)} file={Property(report.Annotated(claim.Document.Source.File))}{lines}"
                    + $",title={Property(Places.Rule(finding))}::{Data(message)}\n"
            );
        }
    }

    private static string KindOf(Severity severity) => severity == Severity.Note ? "notice" : SeverityNames.Of(severity);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    // Runners undo the escapes of commands, and know none for what moves a cursor.
    private static string Property(string text) =>
        Data(Harmless.Line(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
