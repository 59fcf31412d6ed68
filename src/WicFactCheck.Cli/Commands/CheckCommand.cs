using System.CommandLine;
using WicFactCheck.Cli.Checking;
using WicFactCheck.Settings;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>check</c>: where the articles contradict each other and themselves.</summary>
internal static class CheckCommand
{
    public static Command Create(Streams streams, Terminal terminal, CancellationToken stop)
    {
        var (what, how) = (new CheckOptions(), new OutputOptions());
        var batch = new Option<string?>("--jsonl")
        {
            Description =
                "Check many dossiers: {\"id\", \"documents\": [{\"path\", \"text\", \"published\"}]}, one a line, from a file "
                + "or from - (standard input).",
            HelpName = "FILE",
        };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever an article changes, until interrupted." };
        var command = new Command("check", "Check articles against each other and each against itself.");
        what.AddTo(command);
        how.AddTo(command, batch, watch);
        command.SetAction(parsed =>
        {
            var settings = what.Read(parsed);
            var run = new CheckRun(settings, streams, remembers: parsed.GetValue(watch));
            if (parsed.GetValue(batch) is { } file)
            {
                return Batch(run, settings, how.Read(parsed, settings), file, streams);
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

            var check = new RepeatableCheck(settings, run, how.Read(parsed, settings), streams, terminal);
            var exitCode = check.Once();
            if (parsed.GetValue(watch))
            {
                exitCode = Again(settings, check.Once, streams, stop);
            }

            check.TellTimings();
            return exitCode;
        });
        return command;
    }

    private static int Batch(CheckRun run, CheckSettings settings, OutputRequest request, string file, Streams streams)
    {
        var lines = DossierBatch.Run(
            run.Checker,
            file,
            streams,
            settings.Project.Limits,
            finding => settings.Tells(finding.Rule) && request.Tells(finding)
        );
        var problems = Problem.InOrder([.. settings.Problems, .. run.RuleProblems, .. run.UnknownRules, .. lines]);
        Inputs.Print(problems, streams);
        return problems.IsEmpty ? ExitCode.Clean : ExitCode.Problems;
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
}
