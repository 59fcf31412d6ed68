using WicFactCheck.Cli.Checking;
using WicFactCheck.Reports.Writers;

namespace WicFactCheck.Cli;

/// <summary>What the program knows of the terminal that it writes to.</summary>
/// <param name="IsOutput">Whether standard output is one.</param>
/// <param name="IsError">Whether standard error is one.</param>
/// <param name="Width">Its columns.</param>
/// <param name="Environment">The variables of the environment.</param>
public sealed record Terminal(bool IsOutput, bool IsError, int Width, Func<string, string?> Environment)
{
    /// <summary>No terminal at all: a file, a pipe, a test.</summary>
    public static Terminal None { get; } = new(IsOutput: false, IsError: false, TextReportWriter.PlainWidth, _ => null);

    public static Terminal OfProcess()
    {
        var isOutput = !Console.IsOutputRedirected;
        return new Terminal(
            isOutput,
            !Console.IsErrorRedirected,
            isOutput ? Columns() : TextReportWriter.PlainWidth,
            System.Environment.GetEnvironmentVariable
        );
    }

    /// <summary>
    /// Whether output is coloured: by the option, else by NO_COLOR and FORCE_COLOR, else on a terminal that can.
    /// </summary>
    /// <param name="option">auto, always or never.</param>
    public bool IsColored(string option) =>
        option switch
        {
            "always" => true,
            "never" => false,
            _ when Environment("NO_COLOR") is { Length: > 0 } => false,
            _ when Environment("FORCE_COLOR") is { Length: > 0 } force => force != "0",
            _ => IsOutput && Environment("TERM") != "dumb",
        };

    // A terminal that is none after all has no width.
    private static int Columns()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : TextReportWriter.PlainWidth;
        }
        catch (IOException)
        {
            return TextReportWriter.PlainWidth;
        }
    }
}

/// <summary>A bar on standard error, for checks of many articles.</summary>
internal sealed class ProgressBar(TextWriter output) : IProgress
{
    private const int FewestArticles = 100;
    private const int Width = 30;

    private readonly Lock _lock = new();
    private int _count;
    private int _done;
    private int _shown = -1;

    public void Begin(int count) => (_count, _done, _shown) = (count, 0, -1);

    public void Step()
    {
        if (_count < FewestArticles)
        {
            return;
        }

        lock (_lock)
        {
            _done++;
            var filled = _done * Width / _count;
            if (filled != _shown)
            {
                _shown = filled;
                output.Write($"\r[{new string('#', filled)}{new string(' ', Width - filled)}] {_done}/{_count}");
            }
        }
    }

    public void End()
    {
        if (_shown >= 0)
        {
            output.Write($"\r{new string(' ', Width + 24)}\r");
        }
    }
}
