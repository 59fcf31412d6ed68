using System.Collections.Immutable;
using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>Two figures of a labelled cluster.</summary>
internal sealed class LabelledPair
{
    public required FigurePair Figures { get; init; }

    /// <summary>What is known of them by <see cref="PairFeature"/>.</summary>
    public required float[] Slot { get; init; }

    /// <summary>Whether their values can't both hold.</summary>
    public required bool IsApart { get; init; }

    /// <summary>The conflicts, by their place in the cluster, that a finding of the two would be on.</summary>
    public required ImmutableArray<int> Links { get; init; }

    /// <summary>Whether the labels hold the two values against each other, and the values are read rightly.</summary>
    public required bool IsConflict { get; init; }

    /// <summary>Whether the labels say that both can hold, though it doesn't look so.</summary>
    public required bool IsTrap { get; init; }

    /// <summary>Whether it is sure what it is; a finding on a value that was read wrongly may be right by chance.</summary>
    public bool IsClear => IsConflict || Links.IsEmpty;
}
