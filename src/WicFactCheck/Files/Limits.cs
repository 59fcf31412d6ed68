namespace WicFactCheck.Files;

/// <summary>
/// How much of one file is read, so that no file of a stranger's takes all time or memory. All is counted, never timed: the same
/// file is read, or not, on every machine.
/// </summary>
internal sealed record Limits
{
    /// <summary>What holds where the settings say nothing.</summary>
    public static Limits Usual { get; } = new();

    /// <summary>The most megabytes of a file.</summary>
    public int FileSize { get; init; } = 100;

    /// <summary>The most characters of the text of an article.</summary>
    public int TextLength { get; init; } = 3_000_000;

    /// <summary>How deep quotations, lists, elements and values may be nested in each other.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>The most steps, in thousands, that what grows faster than its text may take to read.</summary>
    public int Steps { get; init; } = 1_000_000;

    /// <summary>The most bytes of a file.</summary>
    public long FileBytes => FileSize * 1_000_000L;

    /// <summary>What to do about something that is over a limit.</summary>
    /// <param name="otherwise">What helps without raising it.</param>
    /// <param name="key">The limit, as settings name it.</param>
    public static string Help(string otherwise, string key) =>
        $"{otherwise}, or raise 'limits: {{{key}: …}}' in .wicfactcheck.yaml";
}

/// <summary>Tells, from deep inside a reader, that a file is over a limit.</summary>
/// <param name="message">What is over it.</param>
/// <param name="help">What to do about it.</param>
/// <param name="line">The line, from 1, where it is known.</param>
/// <param name="column">The column, from 1, where it is known.</param>
internal sealed class LimitException(string message, string help, int? line = null, int? column = null) : Exception(message)
{
    public Problem ProblemOf(string path) => new(path, line, column, Message, help);
}
