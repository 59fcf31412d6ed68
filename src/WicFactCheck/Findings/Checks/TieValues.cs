using WicFactCheck.Claims;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Tells whether the values of two ties are two: neither forms of one name, nor places that lie in one another.
/// </summary>
internal static class TieValues
{
    /// <summary>Whether they are.</summary>
    /// <param name="one">The claim of a tie.</param>
    /// <param name="other">One of the same kind.</param>
    public static bool AreTwo(Claim one, Claim other)
    {
        var (first, second) = ((NameClaim)one.Value, (NameClaim)other.Value);
        return first.Tie!.Kind switch
        {
            TieKind.Residence or TieKind.Birthplace or TieKind.Deathplace => PlaceComparer.Compare(first, second)
                == Verdict.Conflict,
            TieKind.Nationality => one.Document.Text.Language.Nations.AreTwo(first.Name, second.Name),
            _ => first.Tie.Value.IsPerson == second.Tie!.Value.IsPerson
                && AreTwoNames(one, first.Tie.Value, second.Tie.Value)
                && (first.Tie.Value.IsPerson || PlaceComparer.Compare(first, second) == Verdict.Conflict),
        };
    }

    private static bool AreTwoNames(Claim claim, TieParty one, TieParty other) =>
        !one.Names.Any(name =>
            other.Names.Any(same =>
                RoleHolders.IsSamePerson(string.Join(' ', name), string.Join(' ', same))
                || claim.Document.Text.Language.Names.GivenNames.AreOne(name[0], same[0])
            )
        );
}
