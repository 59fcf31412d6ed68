namespace WicFactCheck.Reports.Json;

/// <summary>A baseline as its file has it.</summary>
internal sealed record BaselineFile(int Version, IReadOnlyList<BaselineEntry> Findings);
