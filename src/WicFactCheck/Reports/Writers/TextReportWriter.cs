using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report for people: each finding with its sides in their sentences, the words marked, and the reason.</summary>
/// <param name="width">The columns that a line of an article may take.</param>
/// <param name="inColor">Whether severities, places and marks are coloured for a terminal.</param>
/// <param name="isQuiet">Whether only findings are told, without the summary.</param>
/// <param name="showsConfidence">Whether it is told how sure a finding is.</param>
/// <param name="showsGrounds">Whether it is told what spoke for a finding and against it.</param>
internal sealed class TextReportWriter(
    int width = TextReportWriter.PlainWidth,
    bool inColor = false,
    bool isQuiet = false,
    bool showsConfidence = false,
    bool showsGrounds = false
) : IReportWriter
{
    /// <summary>The columns where nobody looks on.</summary>
    public const int PlainWidth = 100;

    /// <summary>Columns that the number of the line and its bar take.</summary>
    private const int Gutter = 8;
    private const int Narrowest = 40;
    private const string Bold = "1";
    private const string Dim = "2";
    private const string Red = "31";
    private const string Cyan = "36";

    public string Name => "text";

    public void Write(Report report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            Write(finding, output);
            output.Write('\n');
        }

        foreach (var concord in report.Compatible)
        {
            output.Write(
                $"{Places.Of(concord.One)}: compatible "
                    + Harmless.Line($"{concord.Rule}: {concord.One.Attribute}: {concord.Because}")
                    + $"\n  {Places.Of(concord.Other)}\n"
            );
        }

        if (!isQuiet)
        {
            output.Write((report.Compatible.IsEmpty ? "" : "\n") + ReportSummary.Of(report) + "\n");
        }
    }

    private void Write(Finding finding, TextWriter output)
    {
        var heading =
            $"{In(ColorOf(finding.Severity), SeverityNames.Of(finding.Severity))} {In(Dim, Places.Rule(finding))}: "
            + $"{In(Bold, Places.Message(finding))}{In(Dim, Sureness(finding))}";
        var number = 0;
        foreach (var (side, claim) in finding.Sides.SelectMany(side => side.Claims.Select(claim => (side, claim))))
        {
            output.Write($"{In(Cyan, Places.Of(claim))}{(number == 0 ? ": " + heading : "")}\n");
            WriteFrame(claim, Harmless.Line(Reading(side, claim)), output);
            number++;
        }

        if (finding.Likely is { } likely)
        {
            output.Write($"  {Places.Shown(finding.LikelySide!)} is the likelier: {Reasons(finding, likely)}.\n");
        }
        else if (finding.Sides.Any(side => !side.Because.IsEmpty))
        {
            output.Write($"  {string.Join("; ", finding.Sides.Where(side => !side.Because.IsEmpty).Select(Reasons))}.\n");
        }

        if (showsGrounds)
        {
            WriteGrounds(finding, output);
        }
    }

    private void WriteGrounds(Finding finding, TextWriter output)
    {
        foreach (var (label, told) in new[] { ("for", GroundText.For(finding)), ("against", GroundText.Against(finding)) })
        {
            if (told.Count > 0)
            {
                output.Write($"  {In(Dim, label + ":")} {string.Join("; ", told)}\n");
            }
        }
    }

    private string Sureness(Finding finding) =>
        !showsConfidence ? ""
        : finding.Confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $" (confidence {sure:0.00})")
        : " (by rule)";

    private static string Reasons(Side side) => $"{Places.Shown(side)}: {Reasons(side.Because)}";

    private static string Reasons(IEnumerable<Reason> because) => Harmless.Line(ReasonText.WithPlaces(because, Places.Of));

    // "the first was held in 2014 (seeds/a.txt:4:7) and it is held every year"
    private static string Reasons(Finding finding, Likelihood likely)
    {
        var because = finding.LikelySide!.Because;
        return because.IsEmpty ? Harmless.Line(likely.Because) : Reasons(because);
    }

    // How the marked words were read; words that say it themselves need no reading.
    private static string Reading(Side side, Claim claim) =>
        claim switch
        {
            { Stance: Stance.Denied } => side.Shown,
            _ when IsDerived(side) => $"{claim.Value.Shown}, so {side.Shown}",
            { Value: TitleClaim or NameClaim } => "",
            _ => claim.Value.Shown,
        };

    private static bool IsDerived(Side side) => !side.Claims.Any(claim => claim.Value.Label == side.Value);

    private void WriteFrame(Claim claim, string label, TextWriter output)
    {
        var source = claim.Document.Source;
        var line = Places.LineOf(source, claim.Span.Start);
        var excerpt = Excerpt.Around(source, claim.Span, Math.Max(Narrowest, width - (inColor ? Gutter : 0)));
        var gutter = new string(' ', line.Length);
        output.Write($"  {In(Dim, $"{line} |")} {excerpt.Text}\n");
        var mark = $"{new string('^', excerpt.Length)} {label}".TrimEnd();
        output.Write($"  {In(Dim, $"{gutter} |")} {new string(' ', excerpt.Indent)}{In(Red, mark)}\n");
    }

    // Select Graphic Rendition, ECMA-48.
    private string In(string code, string text) => inColor ? $"\u001b[{code}m{text}\u001b[0m" : text;

    private static string ColorOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;34",
        };
}
