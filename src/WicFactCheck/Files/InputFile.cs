namespace WicFactCheck.Files;

/// <summary>
/// Reads files that may be a stranger's: regular ones alone, since a pipe may never end and a device never begin, and of no more
/// than so many bytes.
/// </summary>
internal static class InputFile
{
    /// <summary>
    /// The bytes of a file, or why it can't be read: there is no such file, it is a pipe or a device, or it holds too much.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes it may have.</param>
    public static (byte[]? Bytes, Problem? Problem) Read(string path, long most)
    {
        try
        {
            if (Path.Exists(path) && !Directory.Exists(path) && !FileKind.IsRegular(path))
            {
                return (null, LeadsNowhere(path) ? Unreadable(path) : NoFile(path));
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return file.Length > most ? (null, TooLarge(path, file.Length, most)) : (ReadAll(file), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable(path));
        }
    }

    /// <summary>That a path leads to a pipe, a device or a socket.</summary>
    public static Problem NoFile(string path) =>
        new(
            ArticlePaths.Shown(path),
            null,
            null,
            "this is a pipe, a device or a socket, and only files are read",
            "write what it holds to a file and name that; articles are read from standard input, too, with '-'"
        );

    /// <summary>That a file is not there or may not be read.</summary>
    public static Problem Unreadable(string path) =>
        new(ArticlePaths.Shown(path), null, null, "the file can't be read", "check that it is a file and that you may read it");

    /// <summary>
    /// The file that a path leads to in the end, where it is a link; null where that is no file by itself: what another program
    /// has opened.
    /// </summary>
    public static string? Target(string path) =>
        !Path.Exists(path) || File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true) is not { } target ? path
        : Path.Exists(target.FullName) ? target.FullName
        : null;

    /// <summary>
    /// Whether a file that is no link has no length: it is empty, or a pipe or a device.
    /// </summary>
    public static bool HoldsNothing(string target) => new FileInfo(target).Length == 0;

    // What another program has opened is called "pipe:[4711]" where its link leads to.
    private static bool LeadsNowhere(string path) =>
        Target(path) is null && !RealPath.Of(path).Contains(":[", StringComparison.Ordinal);

    private static byte[] ReadAll(FileStream file)
    {
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static Problem TooLarge(string path, long length, long most) =>
        new(
            ArticlePaths.Shown(path),
            null,
            null,
            $"the file has {Megabytes(length)}, and at most {Megabytes(most)} are read",
            "split it, or raise 'limits: {file-size: …}' in .wicfactcheck.yaml"
        );

    /// <summary>A number of bytes for people: "1.5 MB".</summary>
    public static string Megabytes(double bytes) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB");
}
