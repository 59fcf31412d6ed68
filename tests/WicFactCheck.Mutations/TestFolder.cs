namespace WicFactCheck.Mutations;

/// <summary>A copy of what the build of the tests has made, in which the library can be exchanged.</summary>
internal static class TestFolder
{
    private const string Name = "WicFactCheck.Tests";

    /// <summary>Copies the newest build of the tests, and tells the path of their assembly in the copy.</summary>
    /// <exception cref="InvalidOperationException">The tests have not been built.</exception>
    public static string Copy(string root, string scratch)
    {
        var built =
            new DirectoryInfo(Path.Combine(root, "tests", Name, "bin"))
                .EnumerateFiles(Name + ".dll", SearchOption.AllDirectories)
                .MaxBy(file => file.LastWriteTimeUtc)
            ?? throw new InvalidOperationException("there are no tests to run: run 'dotnet build' first");
        var (from, to) = (built.DirectoryName ?? root, Path.Combine(scratch, "tests"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? to);
            File.Copy(file, copy, overwrite: true);
        }

        return Path.Combine(to, Name + ".dll");
    }
}
