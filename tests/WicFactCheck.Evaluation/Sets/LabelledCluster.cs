using System.Collections.Immutable;
using WicFactCheck.Documents;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Articles about the same events, with what a person found in them.</summary>
internal sealed class LabelledCluster
{
    public required string Id { get; init; }

    public required ImmutableArray<Article> Articles { get; init; }

    public required ImmutableArray<LabelledConflict> Conflicts { get; init; }

    public required ImmutableArray<CompatiblePair> Compatible { get; init; }

    /// <summary>Whether it is there to show false alarms alone.</summary>
    public bool IsControl => Conflicts.IsEmpty;
}
