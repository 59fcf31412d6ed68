using System.Globalization;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Baselines;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Time;

namespace WicFactCheck.Cli.Checking;

/// <summary>A check that can be run again and again, and tells each time what it found.</summary>
internal sealed class RepeatableCheck(
    CheckSettings settings,
    CheckRun run,
    OutputRequest request,
    Streams streams,
    Terminal terminal
)
{
    private const string SummaryFile = "GITHUB_STEP_SUMMARY";

    /// <summary>Checks once and writes all reports; the exit code.</summary>
    public int Once()
    {
        var (report, scope) = run.Check(terminal.IsError && !request.IsQuiet ? new ProgressBar(streams.Error) : null);
        report = request.ShowsCompatible ? report.Showing(_ => true) : report;
        report = request.Baseline is { } known ? WithBaseline(report, known, scope) : report;
        report = report.Where(request.Tells);
        if (request.IsVerbose)
        {
            Tell(report);
        }

        return Write(report);
    }

    /// <summary>Tells how long each step took, where that was asked for.</summary>
    public void TellTimings()
    {
        foreach (var (step, time) in request.IsTimed ? run.Timings : [])
        {
            streams.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step}: {time.TotalMilliseconds:0} ms"));
        }
    }

    private static Report WithBaseline(Report report, string path, CheckedScope scope)
    {
        var (read, problem) = BaselineStore.Load(path);
        return read is not null
            ? read.Apply(report, ArticlePaths.Shown(path), scope)
            : report with
            {
                Problems = Problem.InOrder([.. report.Problems, problem!]),
            };
    }

    private void Tell(Report report)
    {
        streams.Error.WriteLine($"settings: {Harmless.Line(settings.Project.Path ?? "none")}");
        streams.Error.WriteLine(
            $"rules: {(settings.Rules.IsEmpty ? "core, wic" : Harmless.Line(string.Join(", ", settings.Rules)))} "
                + $"({run.Checker.RuleCount} rules)"
        );
        foreach (var document in report.Documents)
        {
            streams.Error.WriteLine(
                $"{Harmless.Line(document.Document.Path)}: published {(document.Published is { } day ? DayText.Iso(day) : "?")}, "
                    + $"{document.Claims.Length} claims"
            );
        }
    }

    private int Write(Report report)
    {
        var writer = request.Writer(terminal);
        writer.Write(report, streams.Out);
        var unwritten = request.Reports.Select(asked => WriteTo(asked, report)).OfType<Problem>().ToList();
        // GitHub shows at most ten annotations of a kind; the summary of the job holds all.
        if (
            writer is GithubReportWriter
            && terminal.Environment(SummaryFile) is { Length: > 0 } summary
            && OutputFile.Append(summary, "summary", output => new MarkdownReportWriter().Write(report, output)) is { } problem
        )
        {
            unwritten.Add(problem);
        }

        if (!request.IsQuiet)
        {
            Inputs.Print(report.Notices, streams, "notice");
        }

        Inputs.Print(Problem.InOrder([.. report.Problems, .. unwritten]), streams);
        return unwritten.Count > 0 || report.Problems.Length > 0 ? ExitCode.Problems
            : SeverityNames.Find(request.FailLevel) is { } level && report.Findings.Any(finding => finding.Severity >= level)
                ? ExitCode.Findings
            : ExitCode.Clean;
    }

    // An article is none of the program's own, even where it looks like a report.
    private static Problem? WriteTo(ReportFile asked, Report report) =>
        OutputFile.Write(
            asked.Path,
            "report",
            path => OwnReports.IsOne(path) && !report.Documents.Any(document => IsSame(document.Document.Source.File, path)),
            output => asked.Writer.Write(report, output)
        );

    private static bool IsSame(string one, string other) =>
        Path.GetFullPath(InputFile.Target(one) ?? one) == Path.GetFullPath(other);
}
