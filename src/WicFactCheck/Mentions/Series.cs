using System.Collections.Immutable;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>A recurring event that a pack knows.</summary>
internal sealed class Series
{
    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How often it takes place, or null where the pack does not tell.</summary>
    public Amount? Every { get; init; }

    /// <summary>The year of its first edition, or null where the pack does not tell.</summary>
    public int? First { get; init; }
}
