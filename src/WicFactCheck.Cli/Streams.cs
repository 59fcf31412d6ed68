using System.Text;

namespace WicFactCheck.Cli;

/// <summary>Where commands read and write; lines end in "\n" and text is UTF-8 everywhere.</summary>
public sealed record Streams(TextReader In, TextWriter Out, TextWriter Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Streams OfProcess() =>
        new(
            new StreamReader(Console.OpenStandardInput(), Utf8),
            new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 13) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true }
        );

    /// <summary>Runs a command, and tells why it can't go on, mostly because a disk is full or a file is closed.</summary>
    /// <param name="run">The command; its exit code.</param>
    public int Guarded(Func<int> run)
    {
        try
        {
            var exitCode = run();
            Out.Flush();
            Error.Flush();
            return exitCode;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Tell(
                $"wicfactcheck: what is told can't be written: {Harmless.Line(fault.Message)}\n"
                    + "  write it where there is room, and where you may"
            );
            return ExitCode.Problems;
        }
    }

    private void Tell(string message)
    {
        try
        {
            Error.WriteLine(message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nobody is listening; the exit code tells.
        }
    }
}
