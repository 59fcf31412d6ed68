using System.CommandLine;
using System.Globalization;
using WicFactCheck.Cli.Checking;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Baselines;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Settings;
using WicFactCheck.Time;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>check</c>: where the articles contradict each other and themselves.</summary>
internal static class CheckCommand
{
    private const string SummaryFile = "GITHUB_STEP_SUMMARY";

    public static Command Create(Streams streams, Terminal terminal, CancellationToken stop)
    {
        var what = new CheckOptions();
        var format = SharedOptions.Format([.. ReportWriters.Names]);
        var failLevel = new Option<string?>("--fail-level")
        {
            Description = "What makes the exit code 1: error, warning, note or none. [default: error]",
            HelpName = "LEVEL",
        };
        failLevel.AcceptOnlyFromAmong("error", "warning", "note", "none");
        var baseline = new Option<string?>("--baseline")
        {
            Description = "A file of known findings, which are not reported; see 'wicfactcheck baseline'.",
            HelpName = "FILE",
        };
        var show = SharedOptions.Many("--show", "WHAT", "Show also what was compared and agrees: compatible (in text and json).");
        show.AcceptOnlyFromAmong("compatible");
        var reports = SharedOptions.Many("--report", "FORMAT=FILE", "Write a report to a file as well, in any of the formats.");
        reports.Validators.Add(result =>
        {
            foreach (var wrong in (result.GetValueOrDefault<string[]>() ?? []).Where(report => WriterOf(report) is null))
            {
                result.AddError(
                    $"'{wrong}' is no report; write FORMAT=FILE, where FORMAT is one of {string.Join(", ", ReportWriters.Names)}."
                );
            }
        });
        var batch = new Option<string?>("--jsonl")
        {
            Description =
                "Check many dossiers: {\"id\", \"documents\": [{\"path\", \"text\", \"published\"}]}, one a line, from a file "
                + "or from - (standard input).",
            HelpName = "FILE",
        };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever an article changes, until interrupted." };
        var color = new Option<string>("--color")
        {
            Description = "Whether text is coloured: auto, always or never; NO_COLOR and FORCE_COLOR count with auto.",
            DefaultValueFactory = _ => "auto",
            HelpName = "WHEN",
        };
        color.AcceptOnlyFromAmong("auto", "always", "never");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print findings and problems only." };
        var verbose = new Option<bool>("--verbose", "-v")
        {
            Description = "Tell on standard error which settings, rules and articles are used.",
        };
        var timing = new Option<bool>("--timing") { Description = "Tell on standard error how long each step took." };
        var command = new Command("check", "Check articles against each other and each against itself.");
        what.AddTo(command);
        foreach (
            var option in new Option[] { failLevel, format, show, reports, baseline, batch, watch, color, quiet, verbose, timing }
        )
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var settings = what.Read(parsed);
            var run = new CheckRun(settings, streams, remembers: parsed.GetValue(watch));
            if (parsed.GetValue(batch) is { } file)
            {
                return Batch(run, settings, file, streams);
            }

            if (settings.Paths.IsEmpty)
            {
                streams.Error.WriteLine(
                    "wicfactcheck: there is nothing to check\n  name an article, a folder or a glob, write 'paths:' into "
                        + ProjectFile.Name
                        + ", or give a file of dossiers with --jsonl"
                );
                return ExitCode.Problems;
            }

            IReportWriter writer = (parsed.GetValue(format) ?? "text") is "text"
                ? new TextReportWriter(
                    terminal.Width,
                    terminal.IsColored(parsed.GetValue(color) ?? "auto"),
                    parsed.GetValue(quiet)
                )
                : ReportWriters.Named(parsed.GetValue(format) ?? "") ?? new TextReportWriter();
            var output = new Output(streams, writer, parsed.GetValue(reports) ?? [], parsed.GetValue(quiet), terminal);
            var known = parsed.GetValue(baseline) ?? settings.Project.Baseline;
            var level = parsed.GetValue(failLevel) ?? settings.Project.FailLevel ?? "error";
            int Once()
            {
                var report = run.Check(terminal.IsError && !parsed.GetValue(quiet) ? new ProgressBar(streams.Error) : null);
                report = (parsed.GetValue(show) ?? []).Length > 0 ? report.Showing(_ => true) : report;
                report = known is null ? report : WithBaseline(report, known);
                if (parsed.GetValue(verbose))
                {
                    Tell(settings, run, report, streams);
                }

                return output.Write(report, level);
            }

            var exitCode = Once();
            if (parsed.GetValue(watch))
            {
                exitCode = Again(settings, Once, streams, stop);
            }

            if (parsed.GetValue(timing))
            {
                foreach (var (step, time) in run.Timings)
                {
                    streams.Error.WriteLine(
                        string.Create(CultureInfo.InvariantCulture, $"{step}: {time.TotalMilliseconds:0} ms")
                    );
                }
            }

            return exitCode;
        });
        return command;
    }

    private static int Batch(CheckRun run, CheckSettings settings, string file, Streams streams)
    {
        var problems = DossierBatch.Run(run.Checker, file, streams);
        Inputs.Print(Problem.InOrder([.. settings.Problems, .. run.RuleProblems, .. problems]), streams);
        return settings.Problems.Length + run.RuleProblems.Length + problems.Count > 0 ? ExitCode.Problems : ExitCode.Clean;
    }

    private static int Again(CheckSettings settings, Func<int> once, Streams streams, CancellationToken stop)
    {
        using var watch = new Watch([.. settings.Paths.Where(path => path != Inputs.StandardInput), .. settings.Against]);
        try
        {
            while (true)
            {
                streams.Out.Flush();
                streams.Error.WriteLine("watching for changes; interrupt to end");
                watch.Next(stop);
                _ = once();
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static Report WithBaseline(Report report, string path)
    {
        var (read, problem) = Baseline.Load(path);
        return read is not null
            ? read.Apply(report, ArticlePaths.Shown(path))
            : report with
            {
                Problems = Problem.InOrder([.. report.Problems, problem!]),
            };
    }

    private static void Tell(CheckSettings settings, CheckRun run, Report report, Streams streams)
    {
        streams.Error.WriteLine($"settings: {settings.Project.Path ?? "none"}");
        streams.Error.WriteLine(
            $"rules: {(settings.Rules.IsEmpty ? "core, wic" : string.Join(", ", settings.Rules))} ({run.Checker.RuleCount} rules)"
        );
        foreach (var document in report.Documents)
        {
            streams.Error.WriteLine(
                $"{document.Document.Path}: published {(document.Published is { } day ? DayText.Iso(day) : "?")}, "
                    + $"{document.Claims.Length} claims"
            );
        }
    }

    private static IReportWriter? WriterOf(string asked) =>
        asked.Split('=', 2) is [var format, { Length: > 0 }] ? ReportWriters.Named(format) : null;

    /// <summary>Where the reports of a check go.</summary>
    private sealed record Output(Streams Streams, IReportWriter Writer, string[] Reports, bool IsQuiet, Terminal Terminal)
    {
        public int Write(Report report, string failLevel)
        {
            Writer.Write(report, Streams.Out);
            var unwritten = Reports
                .Select(asked => WriteTo(asked.Split('=', 2)[1], WriterOf(asked), report, append: false))
                .OfType<Problem>()
                .ToList();
            // GitHub shows at most ten annotations of a kind; the summary of the job holds all.
            if (
                Writer is GithubReportWriter
                && Terminal.Environment(SummaryFile) is { Length: > 0 } summary
                && WriteTo(summary, new MarkdownReportWriter(), report, append: true) is { } problem
            )
            {
                unwritten.Add(problem);
            }

            if (!IsQuiet)
            {
                Inputs.Print(report.Notices, Streams, "notice");
            }

            Inputs.Print(Problem.InOrder([.. report.Problems, .. unwritten]), Streams);
            return unwritten.Count > 0 || report.Problems.Length > 0 ? ExitCode.Problems
                : SeverityNames.Find(failLevel) is { } level && report.Findings.Any(finding => finding.Severity >= level)
                    ? ExitCode.Findings
                : ExitCode.Clean;
        }

        private static Problem? WriteTo(string file, IReportWriter? writer, Report report, bool append)
        {
            try
            {
                using var output = new StreamWriter(file, append) { NewLine = "\n" };
                writer?.Write(report, output);
                return null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return new Problem(
                    ArticlePaths.Shown(file),
                    null,
                    null,
                    "the report can't be written there",
                    "name a file in a folder that exists and that you may write to"
                );
            }
        }
    }
}
