using System.Collections.Immutable;
using System.Text.Json;
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
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return Of(json) is { } read
                ? (read, null)
                : (
                    null,
                    new Problem(path, null, null, "this is no baseline", "make it anew with 'wicfactcheck baseline update'")
                );
        }
        catch (FileNotFoundException)
        {
            return (
                null,
                new Problem(path, null, null, "there is no such baseline", "make one with 'wicfactcheck baseline create'")
            );
        }
        catch (JsonException fault)
        {
            return (
                null,
                new Problem(
                    path,
                    (int?)fault.LineNumber + 1,
                    (int?)fault.BytePositionInLine + 1,
                    "this is no JSON",
                    "restore the file, or make it anew with 'wicfactcheck baseline update'"
                )
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (
                null,
                new Problem(path, null, null, "the baseline can't be read", "check that it is a file and that you may read it")
            );
        }
    }

    /// <summary>
    /// The report without the findings that are known, with a notice for each entry that nothing is found for any more.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file, for the notices.</param>
    public Report Apply(Report report, string path)
    {
        var found = report.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Findings = [.. report.Findings.Where(finding => !Entries.ContainsKey(finding.Id))],
            Notices =
            [
                .. report.Notices,
                .. Entries
                    .Where(entry => !found.Contains(entry.Key))
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

    /// <summary>Only the entries that are still found.</summary>
    public Baseline Pruned(Baseline found) => new(Entries.RemoveRange(Entries.Keys.Where(id => !found.Entries.ContainsKey(id))));

    public string Write() => JsonText.Page(new BaselineFile(Version, [.. Entries.Values]), JsonForms.Default.BaselineFile);

    // Null where the JSON holds something else, or an id twice.
    private static Baseline? Of(JsonDocument json)
    {
        try
        {
            return json.Deserialize(JsonForms.Default.BaselineFile) is { } file
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
