namespace WicFactCheck.Files;

/// <summary>Where paths lead to in the end, by links in place of the file and of folders on its way.</summary>
internal static class RealPath
{
    // As many as systems follow; links may lead round in a circle.
    private const int MostLinks = 40;

    /// <summary>The full path without links; what is not there is taken as it is named.</summary>
    public static string Of(string path)
    {
        var full = Path.IsPathRooted(path) ? path : Path.Combine(Path.GetFullPath("."), path);
        var real = Path.GetPathRoot(full) ?? "";
        var names = new Stack<string>(NamesOf(full[real.Length..]));
        var links = 0;
        while (names.TryPop(out var name))
        {
            var next = Path.Combine(real, name);
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
            }
            else if (links < MostLinks && new FileInfo(next).LinkTarget is { } target)
            {
                links++;
                real = Path.GetPathRoot(target) is { Length: > 0 } root ? root : real;
                foreach (var part in NamesOf(target[(Path.GetPathRoot(target) ?? "").Length..]))
                {
                    names.Push(part);
                }
            }
            else
            {
                real = next;
            }
        }

        return real;
    }

    /// <summary>The full path of an entry of a folder: without links on its way, and with its own name.</summary>
    public static string OfEntry(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(Of(folder), Path.GetFileName(full)) : full;
    }

    // The last one first, as a stack takes them.
    private static IEnumerable<string> NamesOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name != ".")
            .Reverse();
}
