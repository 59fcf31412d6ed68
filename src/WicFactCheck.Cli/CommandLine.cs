using System.CommandLine;
using WicFactCheck.Cli.Commands;

namespace WicFactCheck.Cli;

/// <summary>The verbs of the program; a new one is a line here.</summary>
public static class CommandLine
{
    /// <param name="args">The arguments.</param>
    /// <param name="streams">Where commands read and write.</param>
    /// <param name="terminal">What is known of the terminal; null for none.</param>
    /// <param name="stop">Ends what runs until interrupted.</param>
    public static int Run(string[] args, Streams streams, Terminal? terminal = null, CancellationToken stop = default)
    {
        var root = new RootCommand("Finds where articles contradict each other, themselves and what is known, and proves it.")
        {
            CheckCommand.Create(streams, terminal ?? Terminal.None, stop),
            ClaimsCommand.Create(streams),
            DatesCommand.Create(streams),
            RulesCommand.Create(streams),
            BaselineCommand.Create(streams),
            InitCommand.Create(streams),
            CompletionCommand.Create(streams),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                streams.Error.WriteLine($"wicfactcheck: {error.Message}");
            }

            streams.Error.WriteLine("  try 'wicfactcheck --help', or '--help' after a command");
            return ExitCode.Problems;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = streams.Out, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }
}
