using System.Collections.Immutable;
using System.Text.Json;
using WicFactCheck.Files;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Baselines;

/// <summary>
/// Reads and writes baselines. Their files name articles by the paths from their own folder, so that it is the same wherever the
/// program is started and however articles are named.
/// </summary>
internal static class BaselineStore
{
    private const int Version = 2;

    /// <summary>The version that kept no articles apart, and named them from where the program was started.</summary>
    private const int OlderVersion = 1;

    /// <summary>Reads a file, or tells what is wrong with it.</summary>
    public static (Baseline? Read, Problem? Problem) Load(string path)
    {
        if (!Path.Exists(path))
        {
            return (null, ProblemOf(path, "there is no such baseline", "make one with 'wicfactcheck baseline create'"));
        }

        return InputFile.Read(path, Limits.Usual.FileBytes) switch
        {
            ({ } bytes, _) => Parse(path, bytes),
            var (_, problem) => (null, problem),
        };
    }

    /// <summary>Reads the bytes of a file, or tells what is wrong with them.</summary>
    public static (Baseline? Read, Problem? Problem) Parse(string path, byte[] bytes)
    {
        const string Anew = "restore the file, or take it away and make it anew with 'wicfactcheck baseline create'";
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Of(json, path) is { } read ? (read, null) : (null, ProblemOf(path, "this is no baseline", Anew));
        }
        catch (JsonException fault)
        {
            return (
                null,
                ProblemOf(path, "this is no JSON", Anew) with
                {
                    Line = (int?)fault.LineNumber + 1,
                    Column = (int?)fault.BytePositionInLine + 1,
                }
            );
        }
    }

    /// <summary>Whether a file is a baseline, and so one that the program has written.</summary>
    public static bool IsOne(string path) => Load(path).Read is not null;

    /// <summary>What the file of a baseline holds.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="path">The file.</param>
    public static string Write(Baseline baseline, string path)
    {
        var folder = FolderOf(path);
        return JsonText.Page(
            new BaselineFile(
                Version,
                [
                    .. baseline.Entries.Select(entry =>
                        entry with
                        {
                            Paths = [.. entry.Paths.Select(path => ArticlePaths.Shown(Path.GetRelativePath(folder, path)))],
                        }
                    ),
                ]
            ),
            JsonForms.Default.BaselineFile
        );
    }

    private static Problem ProblemOf(string path, string message, string help) =>
        new(ArticlePaths.Shown(path), null, null, message, help);

    // Null where the JSON holds something else.
    private static Baseline? Of(JsonDocument json, string path)
    {
        try
        {
            return json.Deserialize(JsonForms.Default.BaselineFile) switch
            {
                { Version: Version } file => Of(file, entry => entry, FolderOf(path)),
                { Version: OlderVersion } file => Of(file, entry => entry with { Count = null }, Path.GetFullPath(".")),
                _ => null,
            };
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static Baseline? Of(BaselineFile file, Func<BaselineEntry, BaselineEntry> read, string folder)
    {
        ImmutableArray<BaselineEntry> entries = [.. file.Findings.OfType<BaselineEntry>().Select(read)];
        return entries.All(IsWhole)
            ? new Baseline([
                .. entries.Select(entry =>
                    entry with
                    {
                        Paths =
                        [
                            .. entry
                                .Paths.Select(path => RealPath.OfEntry(Path.Combine(folder, path)))
                                .Order(StringComparer.Ordinal),
                        ],
                    }
                ),
            ])
            : null;
    }

    private static bool IsWhole(BaselineEntry entry) =>
        !string.IsNullOrWhiteSpace(entry.Rule) && entry.Count is null or > 0 && entry.Paths.All(path => path is not null);

    private static string FolderOf(string path) => Path.GetDirectoryName(RealPath.OfEntry(path)) ?? ".";
}
