using System.Formats.Tar;

namespace WicFactCheck.Files;

/// <summary>Tells files from what only has the name of one: pipes, devices, sockets.</summary>
internal static class FileKind
{
    /// <summary>Whether this is a file or a link to one. It is not opened: a pipe would wait, and a device might act.</summary>
    /// <param name="path">What exists; a link that leads to nothing by name is what another program has opened.</param>
    /// <exception cref="IOException">It is gone, or can't be asked.</exception>
    public static bool IsRegular(string path) =>
        InputFile.Target(path) is { } target && (new FileInfo(target).Length > 0 || IsEntryOfFile(target));

    // The framework tells kinds apart nowhere but where it writes archives. What has no length has nothing to put into one.
    private static bool IsEntryOfFile(string target)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
            {
                writer.WriteEntry(target, "entry");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile };
        }
        catch (UnauthorizedAccessException)
        {
            // Nothing else is opened.
            return true;
        }
        catch (IOException) when (File.Exists(target))
        {
            // A socket has no place in an archive.
            return false;
        }
    }
}
