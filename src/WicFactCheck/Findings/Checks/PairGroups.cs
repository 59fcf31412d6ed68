using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Puts pairs together that tell of one discrepancy, the surest first, as long as each article tells one value: one that tells
/// two would chain together what is of two facts.
/// </summary>
internal sealed class PairGroups
{
    private readonly Dictionary<Claim, List<Claim>> _groups = [];

    /// <summary>The claims of each discrepancy, in the order of their places.</summary>
    /// <param name="conflicts">The pairs that can't both hold.</param>
    /// <param name="updates">Those of which one may be an update of the other.</param>
    /// <param name="agreements">The pairs that can hold, with which a claim of a discrepancy brings in others.</param>
    public static IEnumerable<ImmutableArray<Claim>> Of(
        IEnumerable<AlignedPair> conflicts,
        IEnumerable<AlignedPair> updates,
        IEnumerable<AlignedPair> agreements
    )
    {
        var groups = new PairGroups();
        foreach (var pair in Ordered(conflicts))
        {
            groups.AddConflict(pair.One, pair.Other);
        }

        foreach (var pair in Ordered(agreements))
        {
            groups.AddAgreement(pair.One, pair.Other);
        }

        foreach (var pair in Ordered(updates).Where(pair => !groups.AreTogether(pair.One, pair.Other)))
        {
            groups.AddConflict(pair.One, pair.Other);
        }

        return groups._groups.Values.Distinct().Select(InOrder);
    }

    private static IEnumerable<AlignedPair> Ordered(IEnumerable<AlignedPair> pairs) =>
        pairs
            .OrderByDescending(pair => pair.Confidence)
            .ThenBy(pair => pair.One.Document.Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.One.Span.Start)
            .ThenBy(pair => pair.Other.Document.Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.Other.Span.Start);

    private static ImmutableArray<Claim> InOrder(List<Claim> group) =>
        [.. group.OrderBy(claim => claim.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start)];

    private bool AreTogether(Claim one, Claim other) =>
        _groups.TryGetValue(one, out var group) && _groups.TryGetValue(other, out var beside) && group == beside;

    private void AddConflict(Claim one, Claim other)
    {
        var areNew = !_groups.ContainsKey(one) && !_groups.ContainsKey(other);
        var joined = GroupOf(one).Union(GroupOf(other)).ToList();
        if (areNew || TellsOneValueEach(joined))
        {
            Put(joined);
        }
    }

    private void AddAgreement(Claim one, Claim other)
    {
        var joined = GroupOf(one).Union(GroupOf(other)).ToList();
        if (_groups.ContainsKey(one) != _groups.ContainsKey(other) && TellsOneValueEach(joined))
        {
            Put(joined);
        }
    }

    private List<Claim> GroupOf(Claim claim) => _groups.GetValueOrDefault(claim) ?? [claim];

    private void Put(List<Claim> group)
    {
        foreach (var claim in group)
        {
            _groups[claim] = group;
        }
    }

    private static bool TellsOneValueEach(List<Claim> group)
    {
        var told = new Dictionary<Document, string>();
        return group.TrueForAll(claim =>
            told.TryGetValue(claim.Document, out var value)
                ? value == claim.Value.Label
                : told.TryAdd(claim.Document, claim.Value.Label)
        );
    }
}
