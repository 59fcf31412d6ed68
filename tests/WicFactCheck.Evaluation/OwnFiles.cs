using System.Runtime.CompilerServices;

namespace WicFactCheck.Evaluation;

/// <summary>Where this project keeps its labelled sets and the figures recorded for them.</summary>
internal static class OwnFiles
{
    /// <summary>The folders of the sets.</summary>
    public static string[] Sets { get; } =
    [Path.Combine(Folder(), "Data", "open"), Path.Combine(Folder(), "Data", "corrections")];

    /// <summary>The file of recorded figures.</summary>
    public static string Recorded { get; } = Path.Combine(Folder(), "recorded.json");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here) ?? ".";
}
