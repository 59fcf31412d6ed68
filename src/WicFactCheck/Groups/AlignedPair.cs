using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Groups;

/// <summary>Two claims about one fact, of two articles or of one.</summary>
/// <param name="One">The claim of the article that comes first by its path, or that comes first in it.</param>
/// <param name="Other">The other one.</param>
/// <param name="Confidence">How sure it is that they stand so to each other: 0 to 1.</param>
/// <param name="Standing">How their values stand to each other.</param>
internal sealed record AlignedPair(Claim One, Claim Other, double Confidence, Standing Standing)
{
    /// <summary>How sure it is where nothing is weighed.</summary>
    public const double Certainty = 1;

    /// <summary>What spoke for that and against it, the strongest first; empty where nothing was weighed.</summary>
    public ImmutableArray<FeatureShare> Evidence { get; init; } = [];
}

/// <summary>How the values of two claims about one fact stand to each other.</summary>
internal enum Standing
{
    /// <summary>Both can hold.</summary>
    Agree,

    /// <summary>They can't both hold.</summary>
    Conflict,

    /// <summary>The later one tells what has become of the other.</summary>
    Update,
}
