using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>A set in the table of all sets; what is not labelled there is null.</summary>
internal sealed record SummaryRow(string Name, int Clusters, int Articles, Figure Recall)
{
    public Figure? Precision { get; init; }

    /// <summary>Findings that are no conflict, for every hundred articles.</summary>
    public double? AlarmsPerHundred { get; init; }

    /// <summary>False alarms on values that are labelled as compatible: of all findings, or of all such values.</summary>
    public Share? Traps { get; init; }

    /// <summary>Controls with a false alarm, of all controls.</summary>
    public Share? Controls { get; init; }

    /// <summary>Conflicts for which a likelier side is named, of those whose right side is known.</summary>
    public Share? LikelierNamed { get; init; }

    /// <summary>Those for which it is the right one, of those for which one is named.</summary>
    public Share? LikelierRight { get; init; }

    /// <summary>Quotes that a claim with the right value stands on, of all.</summary>
    public Share? Quotes { get; init; }

    /// <summary>Conflicts of which two values are so read, of all.</summary>
    public Share? BothSides { get; init; }
}
