using System.Reflection;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Reports.Json;
using WicFactCheck.Text;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report as SARIF 2.1.0 (OASIS): one result a discrepancy, its other sides as related locations.</summary>
/// <param name="repository">
/// The address of the repository in which help on shipped rules stands; null for the one that the build was told, if any.
/// </param>
internal sealed class SarifReportWriter(string? repository = null) : IReportWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The rank of what is certain.</summary>
    private const double MostSure = 100;

    private static readonly string? Version = typeof(SarifReportWriter).Assembly.GetName().Version?.ToString(3);
    private static readonly string? BuiltFrom = typeof(SarifReportWriter)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == "RepositoryUrl")
        ?.Value;

    private readonly string? _repository = repository ?? BuiltFrom;

    public string Name => "sarif";

    public void Write(Report report, TextWriter output) =>
        output.Write(JsonText.Page(new SarifLog(Schema, "2.1.0", [Run(report)]), JsonForms.Default.SarifLog));

    private SarifRun Run(Report report)
    {
        List<RuleId> rules =
        [
            .. report
                .Findings.Select(finding => finding.Rule)
                .Distinct()
                .OrderBy(rule => rule.ToString(), StringComparer.Ordinal),
        ];
        return new SarifRun(
            new SarifTool(new SarifDriver("WicFactCheck", Version, [.. rules.Select(rule => Rule(rule, report))])),
            "utf16CodeUnits",
            [
                new SarifInvocation(
                    report.Problems.IsEmpty,
                    report.Problems.IsEmpty ? null : [.. report.Problems.Select(Notification)]
                ),
            ],
            [.. report.Findings.Select(finding => Result(finding, rules.IndexOf(finding.Rule), report.Annotated))]
        );
    }

    private SarifRule Rule(RuleId rule, Report report)
    {
        var about = report.Rules.GetValueOrDefault(rule) is { Length: > 0 } text ? text : rule.ToString();
        return new(
            rule.ToString(),
            new SarifMessage(Line(about)),
            HelpOf(rule),
            new SarifHelp(Line(about), $"**{Markup(rule.ToString())}**: {Markup(about)}")
        );
    }

    // A shipped rule is a page of the repository that the program was built from, where the build was told which; another rule is
    // at home in its project, where nobody knows its page.
    private string? HelpOf(RuleId rule) =>
        _repository is not null && RuleId.ShippedPacks.Contains(rule.Pack)
            ? $"{_repository}/blob/v{Version}/rules/{UriOf(rule.ToString())}.yaml"
            : null;

    private static SarifNotification Notification(Problem problem)
    {
        var line = problem.Line is { } number ? $":{number}" : "";
        return new("error", new SarifMessage(Line($"{problem.Path}{line}: {problem.Message} ({problem.Help})")));
    }

    private static SarifResult Result(Finding finding, int rule, Func<string, string> annotated)
    {
        var places = Places.Of(finding).ToList();
        return new(
            finding.Rule.ToString(),
            rule,
            SeverityNames.Of(finding.Severity),
            new SarifMessage(Line(Places.Likelier(finding) is { } likelier ? $"{finding.Message}. {likelier}" : finding.Message)),
            [Location(places[0].Side, places[0].Claim, id: null, annotated)],
            [.. places.Skip(1).Select((place, i) => Location(place.Side, place.Claim, i + 1, annotated))],
            new SarifFingerprints(finding.Id),
            finding.Confidence is { } sure ? Math.Round(MostSure * sure) : null,
            finding.Grounds.IsEmpty ? null : new SarifProperties(GroundText.For(finding), GroundText.Against(finding))
        );
    }

    private static SarifLocation Location(Side side, Claim claim, int? id, Func<string, string> annotated)
    {
        var source = claim.Document.Source;
        var (start, end) = source.PlacesOf(claim.Span);
        var words = new SarifMessage(source[claim.Span]);
        var hasLines = source.Map.Unit == PlaceUnit.LineAndColumn;
        return new(
            id,
            new SarifPhysicalLocation(
                new SarifArtifactLocation(AddressOf(annotated(source.File))),
                hasLines ? new SarifRegion(start.Line, start.Column, end.Line, end.Column, words) : null
            ),
            hasLines ? null : [new SarifLogicalLocation(Places.InWords(source, claim.Span.Start))],
            new SarifMessage(Line(side.Shown))
        );
    }

    private static string Markup(string text) => MarkdownReportWriter.Escape(Harmless.Line(text));

    // "[words](address)" would be a link to wherever an article wants.
    private static string Line(string text) => Harmless.Line(text).Replace("](", "] (", StringComparison.Ordinal);

    private static string AddressOf(string path) =>
        (
            !Path.IsPathRooted(path) ? ""
            : path.StartsWith('/') ? "file://"
            : "file:///"
        ) + UriOf(path);

    // Each part of a path escaped by itself: names have spaces, quotes and line breaks.
    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
