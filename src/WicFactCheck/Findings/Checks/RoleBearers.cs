using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>The people of whom articles tell what they are, by their full names.</summary>
internal sealed class RoleBearers
{
    private readonly ILookup<string, Claim> _byName;

    /// <param name="claims">All claims.</param>
    public RoleBearers(IEnumerable<Claim> claims) =>
        _byName = claims
            .Where(claim => claim is { Value: RoleClaim, Stance: Stance.Asserted })
            .ToLookup(claim => NameFolding.Fold(claim.Subject.Name), StringComparer.Ordinal);

    /// <summary>Each person's roles, by the folded name.</summary>
    public IEnumerable<IGrouping<string, Claim>> All => _byName.OrderBy(person => person.Key, StringComparer.Ordinal);

    /// <summary>
    /// Whether two names may be those of one person, since articles give them what may be one role of one person.
    /// </summary>
    /// <param name="one">A folded name.</param>
    /// <param name="other">Another.</param>
    public bool MayBeOne(string one, string other) =>
        _byName[one].Any(claim => _byName[other].Any(beside => MayBeOneRole((RoleClaim)claim.Value, (RoleClaim)beside.Value)));

    private static bool MayBeOneRole(RoleClaim one, RoleClaim other)
    {
        var shared = one.Key.Intersect(other.Key).Count();
        var isOneNoun = one.Head == other.Head && (shared > 1 || shared == Math.Min(one.Key.Length, other.Key.Length));
        var isOfOnePerson = (one.IsSole && other.IsSole) || (isOneNoun && one.IsDefinite && other.IsDefinite);
        return shared > 0 && isOfOnePerson && !AreOfOtherFields(one, other) && (isOneNoun || one.Head != other.Head);
    }

    /// <summary>Whether two roles are of one kind in two fields: minister of the interior and of finance.</summary>
    public static bool AreOfOtherFields(RoleClaim one, RoleClaim other) =>
        one.Head == other.Head && IsTold(one.Field) && IsTold(other.Field) && !one.Field.Intersect(other.Field).Any();

    private static bool IsTold(ImmutableArray<ulong> field) => field.Length > 0;
}
