using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports;

/// <summary>The findings that a project knows of, by their fingerprints, so that only new ones are reported.</summary>
/// <remarks>A fingerprint is made of the rule, the fact and the words of the sides; edits elsewhere leave it alone.</remarks>
/// <param name="Entries">By fingerprint.</param>
internal sealed record Baseline(ImmutableSortedDictionary<string, Baseline.Entry> Entries)
{
    private const int Version = 1;

    /// <summary>A finding as the file shows it to people.</summary>
    public sealed record Entry(string Rule, string Message, ImmutableArray<string> Paths);

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
            var entries = json
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .ToImmutableSortedDictionary(
                    entry => entry.GetProperty("id").GetString() ?? "",
                    entry => new Entry(
                        entry.GetProperty("rule").GetString() ?? "",
                        entry.GetProperty("message").GetString() ?? "",
                        [.. entry.GetProperty("paths").EnumerateArray().Select(item => item.GetString() ?? "")]
                    ),
                    StringComparer.Ordinal
                );
            return (new Baseline(entries), null);
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
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return (
                null,
                new Problem(path, null, null, "this is no baseline", "make it anew with 'wicfactcheck baseline update'")
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

    /// <summary>The report without the findings that are known, with a notice for each entry that nothing is found for any more.</summary>
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

    public string Write()
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("findings");
            foreach (var (id, entry) in Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("rule", entry.Rule);
                json.WriteString("message", entry.Message);
                json.WriteStartArray("paths");
                foreach (var path in entry.Paths)
                {
                    json.WriteStringValue(path);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static Entry EntryOf(Finding finding) =>
        new(
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
