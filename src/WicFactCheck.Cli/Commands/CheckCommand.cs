using System.CommandLine;
using WicFactCheck.Findings;
using WicFactCheck.Reports;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>check</c>: where the articles contradict each other and themselves.</summary>
internal static class CheckCommand
{
    public static Command Create(Streams streams)
    {
        var paths = SharedOptions.Paths();
        var rules = SharedOptions.Rules();
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format([.. ReportWriters.All.Select(writer => writer.Name)]);
        var failLevel = new Option<string>("--fail-level")
        {
            Description = "What makes the exit code 1: error, warning, note or none.",
            DefaultValueFactory = _ => "error",
            HelpName = "LEVEL",
        };
        failLevel.AcceptOnlyFromAmong("error", "warning", "note", "none");
        var command = new Command("check", "Check articles against each other and each against itself.") { paths, rules, asOf, format, failLevel };
        command.SetAction(parsed =>
        {
            var inputs = Inputs.Read(parsed.GetValue(paths) ?? [], parsed.GetValue(rules) ?? [], streams);
            var report = new FactChecker(inputs.Rules).Check(inputs.Sources, inputs.Problems, parsed.GetValue(asOf));
            ReportWriters.All.First(writer => writer.Name == parsed.GetValue(format)).Write(report, streams.Out);
            inputs.PrintProblems(streams);
            return ExitCodeOf(report, parsed.GetValue(failLevel) ?? "error");
        });
        return command;
    }

    private static int ExitCodeOf(Report report, string failLevel) =>
        report.Problems.Length > 0 ? ExitCode.Problems
        : Enum.TryParse<Severity>(failLevel, ignoreCase: true, out var level) && report.Findings.Any(finding => finding.Severity >= level)
            ? ExitCode.Findings
        : ExitCode.Clean;
}
