namespace WicFactCheck.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the fail level.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>A wrong command line, rule file or input; what could be checked was checked.</summary>
    public const int Problems = 2;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
