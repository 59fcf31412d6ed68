using System.CommandLine;
using WicFactCheck.Cli.Checking;
using WicFactCheck.Files;
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
                (path, found) =>
                    File.Exists(path)
                        ? (
                            null,
                            new Problem(
                                ArticlePaths.Shown(path),
                                null,
                                null,
                                "this baseline exists already",
                                "use 'update' to write it anew, or 'prune' to take out what is stale"
                            )
                        )
                        : (found, null)
            ),
            Verb("update", "Write what is found now, in place of what the file holds.", streams, (_, found) => (found, null)),
            Verb(
                "prune",
                "Take out of the file what is not found any more.",
                streams,
                (path, found) =>
                    Baseline.Load(path) switch
                    {
                        ({ } known, _) => (known.Pruned(found), null),
                        var (_, problem) => (null, problem),
                    }
            ),
        };

    private static Command Verb(
        string name,
        string about,
        Streams streams,
        Func<string, Baseline, (Baseline? Kept, Problem? Problem)> change
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
            var report = new CheckRun(settings, streams).Check();
            var (kept, problem) = change(path, Baseline.Of(report));
            var problems = new List<Problem>(report.Problems);
            problems.AddRange(problem is null ? [] : [problem]);
            if (kept is not null)
            {
                try
                {
                    File.WriteAllText(path, kept.Write());
                    streams.Out.WriteLine(
                        $"{ArticlePaths.Shown(path)}: {kept.Entries.Count} known finding{(kept.Entries.Count == 1 ? "" : "s")}"
                    );
                }
                catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
                {
                    problems.Add(
                        new Problem(
                            ArticlePaths.Shown(path),
                            null,
                            null,
                            "the baseline can't be written there",
                            "name a file in a folder that exists and that you may write to"
                        )
                    );
                }
            }

            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Count > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }
}
