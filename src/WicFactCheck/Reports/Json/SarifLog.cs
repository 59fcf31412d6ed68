using System.Text.Json.Serialization;

namespace WicFactCheck.Reports.Json;

/// <summary>What is used here of SARIF 2.1.0 (OASIS), under its names there.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs
);

internal sealed record SarifRun(
    SarifTool Tool,
    string ColumnKind,
    IReadOnlyList<SarifInvocation> Invocations,
    IReadOnlyList<SarifResult> Results
);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string? SemanticVersion, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule, with the page that helps with it where there is one.</summary>
internal sealed record SarifRule(
    string Id,
    SarifMessage ShortDescription,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? HelpUri,
    SarifHelp Help
);

internal sealed record SarifMessage(string Text);

internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>A run, with what went wrong in it; null where nothing did.</summary>
internal sealed record SarifInvocation(
    bool ExecutionSuccessful,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<SarifNotification>? ToolExecutionNotifications
);

internal sealed record SarifNotification(string Level, SarifMessage Message);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation> RelatedLocations,
    SarifFingerprints PartialFingerprints,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Rank,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifProperties? Properties
);

/// <summary>What SARIF has no name for: what spoke for a result and against it.</summary>
internal sealed record SarifProperties(IReadOnlyList<string> For, IReadOnlyList<string> Against);

/// <summary>A place, with an id where it is one of several related ones, in words where the file has no lines.</summary>
internal sealed record SarifLocation(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    SarifPhysicalLocation PhysicalLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SarifLogicalLocation>? LogicalLocations,
    SarifMessage Message
);

internal sealed record SarifPhysicalLocation(
    SarifArtifactLocation ArtifactLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifRegion? Region
);

internal sealed record SarifLogicalLocation(string Name);

internal sealed record SarifArtifactLocation(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn, SarifMessage Snippet);

internal sealed record SarifFingerprints([property: JsonPropertyName("factKey/v1")] string FactKey);
