namespace WicFactCheck.Files;

/// <summary>
/// Writes files so that there is always the old one or the new one, whole, and none that somebody else has written is lost.
/// </summary>
/// <remarks>
/// The new file is written beside the old one, flushed to disk and then renamed. What is empty, or no regular file (a pipe, a
/// device), holds nothing to lose and is written where it is.
/// </remarks>
internal static class OutputFile
{
    private const string Ending = ".wicfactcheck-new";

    /// <summary>Writes a file; null where it was written, else why it was not.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it is, for the problem: "report".</param>
    /// <param name="isOwn">Whether a file that is there already is one that the program has written.</param>
    /// <param name="write">Writes what it holds.</param>
    public static Problem? Write(string path, string kind, Func<string, bool> isOwn, Action<TextWriter> write)
    {
        try
        {
            var target = InputFile.Target(path);
            if (target is null || (File.Exists(target) && InputFile.HoldsNothing(target)))
            {
                WriteInPlace(target ?? path, write);
            }
            else if (!File.Exists(target))
            {
                Replace(target, write);
            }
            else if (isOwn(target))
            {
                Replace(target, write);
            }
            else
            {
                return new Problem(
                    ArticlePaths.Shown(path),
                    null,
                    null,
                    $"this file is no {kind} that the program has written, and stays as it is",
                    "name another file, or take this one away"
                );
            }

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unwritten(path, kind);
        }
    }

    /// <summary>Adds to the end of a file of somebody else's; null where that was done, else why not.</summary>
    /// <inheritdoc cref="Write"/>
    public static Problem? Append(string path, string kind, Action<TextWriter> write)
    {
        try
        {
            using var output = new StreamWriter(path, append: true) { NewLine = "\n" };
            write(output);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unwritten(path, kind);
        }
    }

    private static Problem Unwritten(string path, string kind) =>
        new(
            ArticlePaths.Shown(path),
            null,
            null,
            $"the {kind} can't be written there",
            "name a file in a folder that exists and that you may write to, on a disk with room for it"
        );

    private static void Replace(string target, Action<TextWriter> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target)) ?? ".";
        var name = Path.GetFileName(target);
        TakeLeftoversAway(folder, name);
        var beside = Path.Combine(folder, $".{name}.{Path.GetRandomFileName()}{Ending}");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                WriteTo(file, write);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void WriteInPlace(string target, Action<TextWriter> write)
    {
        using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read);
        try
        {
            WriteTo(file, write);
            file.Flush();
        }
        catch (IOException) when (file.CanSeek)
        {
            file.SetLength(0);
            throw;
        }
    }

    private static void WriteTo(FileStream file, Action<TextWriter> write)
    {
        using var output = new StreamWriter(file, leaveOpen: true) { NewLine = "\n" };
        write(output);
    }

    // A run that was killed leaves its new file. One that another run writes at this moment is locked, and stays.
    private static void TakeLeftoversAway(string folder, string name)
    {
        foreach (var leftover in Directory.EnumerateFiles(folder, $".{name}.*{Ending}"))
        {
            try
            {
                using var unlocked = new FileStream(leftover, FileMode.Open, FileAccess.Write, FileShare.None);
                File.Delete(leftover);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It is of use to somebody, or not ours to take away.
            }
        }
    }
}
