using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>The people of whom articles tell what they are, by their full names.</summary>
internal sealed class RoleBearers
{
    /// <summary>Words that begin with as many letters alike are of one stem.</summary>
    private const int SharedStem = 5;

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
        _byName[one].Any(claim => _byName[other].Any(beside => MayBeOneRole(claim, beside)));

    private static bool MayBeOneRole(Claim claim, Claim beside)
    {
        var (one, other) = ((RoleClaim)claim.Value, (RoleClaim)beside.Value);
        var shared = one.Key.Intersect(other.Key).Count();
        var isOneNoun = one.Head == other.Head && (shared > 1 || shared == Math.Min(one.Key.Length, other.Key.Length));
        var isOfOnePerson = (one.IsSole && other.IsSole) || (isOneNoun && one.IsDefinite && other.IsDefinite);
        return shared > 0 && isOfOnePerson && !AreOfOtherFields(claim, beside) && (isOneNoun || one.Head != other.Head);
    }

    /// <summary>Whether two roles are of one kind in two fields: minister of the interior and of finance.</summary>
    public static bool AreOfOtherFields(Claim one, Claim other) =>
        (one.Value, other.Value) is (RoleClaim a, RoleClaim b)
        && a.Head == b.Head
        && a.Field.Length > 0
        && b.Field.Length > 0
        && !a.Field.Any(first => b.Field.Any(second => AreOfOneStem(first, second)));

    /// <summary>Whether somebody's role is also of the field of another.</summary>
    public static bool IsOfFieldOf(Claim one, Claim other) =>
        (one.Value, other.Value) is (RoleClaim a, RoleClaim b) && a.Field.Intersect(b.Field, StringComparer.Ordinal).Any();

    // "finance" and "financial"
    private static bool AreOfOneStem(string one, string other) => one.AsSpan().CommonPrefixLength(other) >= SharedStem;
}
