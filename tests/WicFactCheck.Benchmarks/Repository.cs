using System.Runtime.CompilerServices;

namespace WicFactCheck.Benchmarks;

/// <summary>Where the sources of this project are.</summary>
internal static class Repository
{
    public static string Folder(string name) => Path.Combine(Root(), name);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here) ?? "", "..", ".."));
}
