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
        var batch = new Option<string?>("--jsonl")
        {
            Description = "Check many dossiers: {\"id\", \"documents\": [{\"path\", \"text\", \"published\"}]}, one a line, from a file or from - (standard input).",
            HelpName = "FILE",
        };
        paths.Arity = ArgumentArity.ZeroOrMore;
        var command = new Command("check", "Check articles against each other and each against itself.") { paths, rules, asOf, format, failLevel, batch };
        command.Validators.Add(result =>
        {
            if (result.GetResult(batch) is null && (result.GetValue(paths) ?? []).Length == 0)
            {
                result.AddError("name an article or a folder of articles, or a file of dossiers with --jsonl.");
            }
        });
        command.SetAction(parsed =>
        {
            var inputs = Inputs.Read(parsed.GetValue(paths) ?? [], parsed.GetValue(rules) ?? [], streams);
            if (parsed.GetValue(batch) is { } file)
            {
                var problems = DossierBatch.Run(new FactChecker(inputs.Rules), file, streams);
                Inputs.Print(Problem.InOrder([.. inputs.Problems, .. problems]), streams);
                return inputs.Problems.Length > 0 || problems.Count > 0 ? ExitCode.Problems : ExitCode.Clean;
            }

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
