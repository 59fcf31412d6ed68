using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Two places agree where they are one, or one lies in the other; they conflict where it is known that neither does.
/// </summary>
internal static class PlaceComparer
{
    public static Verdict Compare(NameClaim one, NameClaim other)
    {
        var verdict = NameComparer.Compare(one.Name, other.Name);
        return verdict switch
        {
            not Verdict.Conflict => verdict,
            _ when Lies(one, other) || Lies(other, one) => Verdict.Compatible,
            _ when one.IsRegion != other.IsRegion && !KnowsWhere(one, other) => Verdict.Unknown,
            _ => Verdict.Conflict,
        };
    }

    private static bool Lies(NameClaim one, NameClaim other) =>
        one.Within.Any(wider => NameFolding.Fold(wider) == NameFolding.Fold(other.Name));

    // A town against a country: a conflict only where it is known in which country the town lies.
    private static bool KnowsWhere(NameClaim one, NameClaim other) => one.IsRegion ? !other.Within.IsEmpty : !one.Within.IsEmpty;
}
