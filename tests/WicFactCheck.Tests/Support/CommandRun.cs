using WicFactCheck.Cli;

namespace WicFactCheck.Tests.Support;

/// <summary>One run of the program inside the test's process.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static CommandRun Of(params string[] args) => WithInput("", args);

    public static CommandRun WithInput(string input, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = CommandLine.Run(args, new Streams(new StringReader(input), output, error));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
