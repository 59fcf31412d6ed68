using System.CommandLine;
using WicFactCheck.Documents;
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
        var against = SharedOptions.Many("--against", "PATH", "Articles and folders that are evidence only: a finding is reported when one of its claims is in PATHS.");
        var select = SharedOptions.Many("--select", "ID", "Report only what these rules find, by their ids or the beginning of them.");
        var ignore = SharedOptions.Many("--ignore", "ID", "Don't report what these rules find.");
        var show = SharedOptions.Many("--show", "WHAT", "Show also what was compared and agrees: compatible (in text and json).");
        show.AcceptOnlyFromAmong("compatible");
        var reports = SharedOptions.Many("--report", "FORMAT=FILE", "Write a report to a file as well, in any of the formats.");
        reports.Validators.Add(result =>
        {
            foreach (var wrong in (result.GetValueOrDefault<string[]>() ?? []).Where(report => WriterOf(report) is null))
            {
                result.AddError($"'{wrong}' is no report; write FORMAT=FILE, where FORMAT is one of {string.Join(", ", ReportWriters.All.Select(writer => writer.Name))}.");
            }
        });
        paths.Arity = ArgumentArity.ZeroOrMore;
        var command = new Command("check", "Check articles against each other and each against itself.") { paths, against, rules, asOf, select, ignore, failLevel, format, show, reports, batch };
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

            var evidence = ArticleFiles.Read(parsed.GetValue(against) ?? []);
            var targets = inputs.Sources.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
            var checker = new FactChecker(inputs.Rules);
            var full = checker.Check([.. inputs.Sources, .. evidence.Sources.Where(source => !targets.Contains(source.Path))], [.. inputs.Problems, .. evidence.Problems], parsed.GetValue(asOf), targets.Contains);
            var report = full.Where(finding => Concerns(finding, targets) && IsWanted(finding, parsed.GetValue(select) ?? [], parsed.GetValue(ignore) ?? []));
            report = (parsed.GetValue(show) ?? []).Length > 0 ? report.Showing(concord => targets.Contains(concord.One.Document.Path) || targets.Contains(concord.Other.Document.Path)) : report;
            ReportWriters.All.First(writer => writer.Name == parsed.GetValue(format)).Write(report, streams.Out);
            var unwritten = (parsed.GetValue(reports) ?? []).Select(asked => WriteTo(asked, report)).OfType<Problem>().ToList();
            Inputs.Print(Problem.InOrder([.. report.Problems, .. unwritten]), streams);
            return unwritten.Count > 0 ? ExitCode.Problems : ExitCodeOf(report, parsed.GetValue(failLevel) ?? "error");
        });
        return command;
    }

    private static bool Concerns(Finding finding, HashSet<string> targets) =>
        finding.Sides.SelectMany(side => side.Claims).Any(claim => targets.Contains(claim.Document.Path));

    private static bool IsWanted(Finding finding, string[] select, string[] ignore) =>
        (select.Length == 0 || Array.Exists(select, finding.Rule.IsAtOrBelow)) && !Array.Exists(ignore, finding.Rule.IsAtOrBelow);

    private static IReportWriter? WriterOf(string asked) => asked.Split('=', 2) is [var format, { Length: > 0 }]
        ? ReportWriters.All.FirstOrDefault(writer => writer.Name == format)
        : null;

    private static Problem? WriteTo(string asked, Report report)
    {
        var file = asked.Split('=', 2)[1];
        try
        {
            using var output = new StreamWriter(file) { NewLine = "\n" };
            WriterOf(asked)?.Write(report, output);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem(ArticleFiles.Shown(file), null, null, "the report can't be written there", "name a file in a folder that exists and that you may write to");
        }
    }

    private static int ExitCodeOf(Report report, string failLevel) =>
        report.Problems.Length > 0 ? ExitCode.Problems
        : Enum.TryParse<Severity>(failLevel, ignoreCase: true, out var level) && report.Findings.Any(finding => finding.Severity >= level)
            ? ExitCode.Findings
        : ExitCode.Clean;
}
