using Microsoft.Win32.SafeHandles;

namespace WicFactCheck.Cli;

/// <summary>The three files that a program is started with: standard input, output and error.</summary>
internal static class StandardFiles
{
    private const int Count = 3;

    // They stay open as long as the program runs.
    private static readonly List<SafeFileHandle> Placeholders = [];

    /// <summary>
    /// Opens those that the caller has closed, as nothing. Otherwise the next file that is opened would get the number of one of
    /// them, and what is printed would be written into it.
    /// </summary>
    public static void Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        SafeFileHandle opened;
        do
        {
            opened = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            Placeholders.Add(opened);
        } while (opened.DangerousGetHandle() < Count);

        // The last one is none of the three.
        Placeholders.Remove(opened);
        opened.Dispose();
    }
}
