using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation;

/// <summary>What is asked for.</summary>
internal sealed record Request
{
    /// <summary>The sets of clusters that are named.</summary>
    public string[] Clusters { get; init; } = [];

    /// <summary>Files of labelled times.</summary>
    public string[] Times { get; init; } = [];

    /// <summary>Files in which some times are labelled.</summary>
    public string[] SomeTimes { get; init; } = [];

    /// <summary>The labels of local news, and the folder of its articles; empty where it is not measured.</summary>
    public string[] LocalNews { get; init; } = [];

    /// <summary>The labels of ECB+, and the folder of its articles; empty where it is not measured.</summary>
    public string[] Ecb { get; init; } = [];

    /// <summary>The file of VitaminC; null where it is not measured.</summary>
    public string? VitaminC { get; init; }

    public bool IsVerbose { get; init; }

    public bool IsJson { get; init; }

    /// <summary>Whether it matters that figures fell.</summary>
    public bool IsGate { get; init; }

    /// <summary>Whether the figures are written down.</summary>
    public bool IsRecord { get; init; }

    /// <summary>The sets of clusters: where nothing at all is named, those of the project.</summary>
    public string[] Sets => NamesNothing ? OwnFiles.Sets : Clusters;

    /// <summary>Why it can't be done; null where it can.</summary>
    public string? Refusal =>
        this switch
        {
            { IsVerbose: true } or { IsJson: true } when Clusters.FirstOrDefault(ClusterSet.IsArchive) is { } closed =>
                $"{closed}: of an archive only totals are told; leave out --verbose and --json, or name folders only",
            ({ IsGate: true } or { IsRecord: true }) and { NamesNothing: false } =>
                "--gate and --record are for the sets of the project; name no others",
            { IsGate: true, IsRecord: true } =>
                "--gate and --record don't go together: record first, then commit what was recorded",
            _ => null,
        };

    private bool NamesNothing => this is { Clusters: [], Times: [], SomeTimes: [], LocalNews: [], Ecb: [], VitaminC: null };
}
