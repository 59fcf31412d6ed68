using System.Text.Json.Serialization;

namespace WicFactCheck.Reports.Json;

/// <summary>A baseline as its file has it.</summary>
internal sealed record BaselineFile(int Version, IReadOnlyList<BaselineEntry> Findings);

/// <summary>A known finding as the file shows it to people.</summary>
/// <param name="Id">Its fingerprint.</param>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="Message">What it tells.</param>
/// <param name="Paths">
/// The articles that it stands in, in order; in a file by the paths from its folder, in memory by full ones.
/// </param>
/// <param name="Count">
/// How many times it stands in these articles; null for one of version 1, which stands for all findings of its words.
/// </param>
internal sealed record BaselineEntry(
    string Id,
    string Rule,
    string Message,
    IReadOnlyList<string> Paths,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Count = null
);
