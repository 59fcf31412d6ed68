using System.CommandLine;
using WicFactCheck.Cli.Commands;

namespace WicFactCheck.Cli;

/// <summary>The verbs of the program; a new one is a line here.</summary>
public static class CommandLine
{
    public static int Run(string[] args, Streams streams)
    {
        var root = new RootCommand("Finds where articles contradict each other, themselves and what is known, and proves it.")
        {
            CheckCommand.Create(streams),
            ClaimsCommand.Create(streams),
            DatesCommand.Create(streams),
            RulesCommand.Create(streams),
            InitCommand.Create(streams),
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
