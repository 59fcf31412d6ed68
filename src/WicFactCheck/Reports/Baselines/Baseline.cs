using System.Collections.Immutable;
using System.Text.Json;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Baselines;

/// <summary>The findings that a project knows of, by their fingerprints, so that only new ones are reported.</summary>
/// <remarks>A fingerprint is made of the rule, the fact and the words of the sides; edits elsewhere leave it alone.</remarks>
/// <param name="Entries">By fingerprint.</param>
internal sealed record Baseline(ImmutableSortedDictionary<string, BaselineEntry> Entries)
{
    private const int Version = 1;

    /// <summary>The findings of a report.</summary>
    public static Baseline Of(Report report) =>
        new(
            report
                .Findings.DistinctBy(finding => finding.Id)
                .ToImmutableSortedDictionary(finding => finding.Id, EntryOf, StringComparer.Ordinal)
        );

    /// <summary>Reads a file, or tells what is wrong with it.</summary>
    public static (Baseline? Read, Problem? Problem) Load(string path)
    {
        if (!File.Exists(path))
        {
            return (null, ProblemOf(path, "there is no such baseline", "make one with 'wicfactcheck baseline create'"));
        }

        return InputFile.Read(path, Limits.Usual.FileBytes).Bytes is { } bytes
            ? Parse(path, bytes)
            : (null, ProblemOf(path, "the baseline can't be read", "check that it is a file and that you may read it"));
    }

    /// <summary>Reads the bytes of a file, or tells what is wrong with them.</summary>
    public static (Baseline? Read, Problem? Problem) Parse(string path, byte[] bytes)
    {
        const string Anew = "restore the file, or take it away and make it anew with 'wicfactcheck baseline create'";
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Of(json) is { } read ? (read, null) : (null, ProblemOf(path, "this is no baseline", Anew));
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

    /// <summary>
    /// The report without the findings that are known, with a notice for each entry that nothing is found for any more.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file, for the notices.</param>
    /// <param name="scope">What was checked; nothing is known of other entries.</param>
    public Report Apply(Report report, string path, CheckedScope scope)
    {
        var found = report.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Findings = [.. report.Findings.Where(finding => !Entries.ContainsKey(finding.Id))],
            Notices =
            [
                .. report.Notices,
                .. Entries
                    .Where(entry => !found.Contains(entry.Key) && scope.Includes(entry.Value))
                    .Select(entry => new Problem(
                        path,
                        null,
                        null,
                        $"{entry.Key} is not found any more: {entry.Value.Message}",
                        "take stale entries out with 'wicfactcheck baseline prune'"
                    )),
            ],
        };
    }

    /// <summary>Without the entries that a check would have found and did not.</summary>
    public Baseline Pruned(Baseline found, CheckedScope scope) =>
        new(Entries.RemoveRange(Entries.Where(entry => IsGone(entry, found, scope)).Select(entry => entry.Key)));

    /// <summary>What a check has found, and the entries that it has not looked at.</summary>
    public Baseline Updated(Baseline found, CheckedScope scope) => new(Pruned(found, scope).Entries.SetItems(found.Entries));

    public string Write() => JsonText.Page(new BaselineFile(Version, [.. Entries.Values]), JsonForms.Default.BaselineFile);

    private static bool IsGone(KeyValuePair<string, BaselineEntry> entry, Baseline found, CheckedScope scope) =>
        !found.Entries.ContainsKey(entry.Key) && scope.Includes(entry.Value);

    private static Problem ProblemOf(string path, string message, string help) =>
        new(ArticlePaths.Shown(path), null, null, message, help);

    // Null where the JSON holds something else, or an id twice.
    private static Baseline? Of(JsonDocument json)
    {
        try
        {
            return json.Deserialize(JsonForms.Default.BaselineFile) is { Version: Version } file
                ? new Baseline(
                    file.Findings.OfType<BaselineEntry>()
                        .ToImmutableSortedDictionary(entry => entry.Id, entry => entry, StringComparer.Ordinal)
                )
                : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static BaselineEntry EntryOf(Finding finding) =>
        new(
            finding.Id,
            finding.Rule.ToString(),
            finding.Message,
            [
                .. finding
                    .Sides.SelectMany(side => side.Claims)
                    .Select(claim => claim.Document.Path)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
        );
}
