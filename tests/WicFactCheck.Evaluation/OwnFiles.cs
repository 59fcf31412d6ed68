using System.Runtime.CompilerServices;

namespace WicFactCheck.Evaluation;

/// <summary>Where this project keeps its labelled sets and the figures recorded for them.</summary>
internal static class OwnFiles
{
    /// <summary>The folders and archives of the sets, as paths from where the program runs.</summary>
    public static string[] Sets { get; } =
    [
        Set("open"),
        Set("written"),
        Set("briefs"),
        Set("mixed"),
        Set("printed"),
        Set("corrections"),
        Set("held-out.zip"),
        Set("held-out-second.zip"),
        Set("held-out-third.zip"),
        Set("held-out-fourth.zip"),
        Set("told"),
        Set("told-held-out.zip"),
        Set("held-out-briefs.zip"),
        Set("held-out-mixed.zip"),
    ];

    /// <summary>The folder of short texts by kind of construction.</summary>
    public static string Constructions { get; } = Path.Combine(Folder(), "Data", "constructions");

    /// <summary>The folder of short texts with who says what in them.</summary>
    public static string Attribution { get; } = Path.Combine(Folder(), "Data", "attribution");

    /// <summary>The file of recorded figures.</summary>
    public static string Recorded { get; } = Path.Combine(Folder(), "recorded.json");

    private static string Set(string name) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Folder(), "Data", name));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here) ?? ".";
}
