using System.Collections.Immutable;
using System.CommandLine;
using WicFactCheck.Cli.Checking;
using WicFactCheck.Files;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Baselines;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>baseline</c>: the file of known findings.</summary>
internal static class BaselineCommand
{
    private const string DefaultFile = ".wicfactcheck-baseline.json";

    public static Command Create(Streams streams) =>
        new("baseline", "Keep the findings that are known, so that 'check --baseline FILE' reports only new ones.")
        {
            Verb(
                "create",
                "Write what is found now to a new file.",
                streams,
                (path, report, _) =>
                    Path.Exists(path)
                        ? (
                            null,
                            new Problem(
                                ArticlePaths.Shown(path),
                                null,
                                null,
                                "this baseline exists already",
                                "use 'update' to bring it up to date, or 'prune' to take out what is stale"
                            )
                        )
                        : (Baseline.Of(report), null)
            ),
            Verb(
                "update",
                "Write what is found now, in place of what the file holds of the articles that are checked.",
                streams,
                (path, report, scope) =>
                    Path.Exists(path) ? Changed(path, known => known.Updated(report, scope)) : (Baseline.Of(report), null)
            ),
            Verb(
                "prune",
                "Take out of the file what is not found any more in the articles that are checked.",
                streams,
                (path, report, scope) => Changed(path, known => known.Pruned(report, scope))
            ),
        };

    private static (Baseline? Kept, Problem? Problem) Changed(string path, Func<Baseline, Baseline> change) =>
        BaselineStore.Load(path) switch
        {
            ({ } known, _) => (change(known), null),
            var (_, problem) => (null, problem),
        };

    private static Command Verb(
        string name,
        string about,
        Streams streams,
        Func<string, Report, CheckedScope, (Baseline? Kept, Problem? Problem)> change
    )
    {
        var what = new CheckOptions();
        var file = new Option<string?>("--baseline")
        {
            Description = $"The file. [default: that of the settings, else {DefaultFile}]",
            HelpName = "FILE",
        };
        var command = new Command(name, about);
        what.AddTo(command);
        command.Options.Add(file);
        command.SetAction(parsed =>
        {
            var settings = what.Read(parsed);
            var path = parsed.GetValue(file) ?? settings.Project.Baseline ?? DefaultFile;
            var (report, scope) = new CheckRun(settings, streams).Check();
            var (kept, problem) = change(path, report, scope);
            problem ??= kept is null
                ? null
                : OutputFile.Write(
                    path,
                    "baseline",
                    BaselineStore.IsOne,
                    output => output.Write(BaselineStore.Write(kept, path))
                );
            if (kept is not null && problem is null)
            {
                var count = kept.Entries.Sum(entry => entry.Count ?? 1);
                streams.Out.WriteLine(
                    $"{Harmless.Line(ArticlePaths.Shown(path))}: {count} known finding{(count == 1 ? "" : "s")}"
                );
                Inputs.Print(kept.Older(ArticlePaths.Shown(path)), streams, "notice");
            }

            ImmutableArray<Problem> problems = Problem.InOrder(problem is null ? report.Problems : [.. report.Problems, problem]);
            Inputs.Print(problems, streams);
            return problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }
}
