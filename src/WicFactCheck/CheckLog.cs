using System.Collections.Immutable;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;

namespace WicFactCheck;

/// <summary>
/// How far the claims of a dossier came on the way to findings: for those who miss one and ask where it was lost.
/// </summary>
internal sealed class CheckLog
{
    private readonly List<ImmutableArray<Claim>> _together = [];

    /// <summary>What the articles mention, in the order in which they were given; empty before the check.</summary>
    public ImmutableArray<DocumentMentions> Mentions { get; private set; } = [];

    /// <summary>The claims on which derivations rest, those that they make up from the text among them.</summary>
    public ImmutableArray<Claim> Stated { get; private set; } = [];

    /// <summary>
    /// Whether two claims could be held against each other: nothing tells them apart, whether or not anything brings them
    /// together.
    /// </summary>
    public bool AreComparable(Claim one, Claim other) => AreTogether(one, other) || Aligner.AreComparable(one, other);

    /// <summary>Whether two claims were held against each other: as of one fact, or as parts of one calculation.</summary>
    public bool AreTogether(Claim one, Claim other) =>
        _together.Exists(claims => IsAmong(one, claims) && IsAmong(other, claims)) || RoleHolders.AreOfOneRole(one, other);

    /// <summary>Takes down a check.</summary>
    /// <param name="mentions">What the articles mention.</param>
    /// <param name="groups">The claims that are compared because they are about what has one name.</param>
    /// <param name="pairs">The claims that are compared because their words are alike.</param>
    /// <param name="derived">What derivations state.</param>
    internal void Add(
        IEnumerable<DocumentMentions> mentions,
        IEnumerable<ClaimGroup> groups,
        IEnumerable<AlignedPair> pairs,
        IReadOnlyCollection<Constraint> derived
    )
    {
        Mentions = [.. mentions];
        Stated = [.. derived.SelectMany(constraint => constraint.Reason.Claims)];
        _together.AddRange(groups.Select(group => group.Claims));
        _together.AddRange(pairs.Select(pair => ImmutableArray.Create(pair.One, pair.Other)));
        _together.AddRange(Contradictions.Networks(derived));
    }

    // A derivation makes claims of its own about what an article's claims tell as well.
    private static bool IsAmong(Claim claim, ImmutableArray<Claim> claims) =>
        claims.Any(other => other.Document == claim.Document && other.Span.Overlaps(claim.Span));
}
