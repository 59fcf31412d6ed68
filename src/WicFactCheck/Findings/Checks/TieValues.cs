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
    /// <summary>How many times as far as the other a distance from one place is at least that is another one.</summary>
    private const decimal LeastRatio = 1.5m;

    /// <summary>Whether they are.</summary>
    /// <param name="one">The claim of a tie.</param>
    /// <param name="other">One of the same kind.</param>
    public static bool AreTwo(Claim one, Claim other)
    {
        var (first, second) = ((NameClaim)one.Value, (NameClaim)other.Value);
        return first.Tie!.Kind switch
        {
            TieKind.Residence or TieKind.Birthplace or TieKind.Deathplace or TieKind.Seat => PlaceComparer.Compare(first, second)
                == Verdict.Conflict,
            TieKind.Bearing => first.Tie.Value.Degrees is { } here
                && second.Tie!.Value.Degrees is { } there
                && DirectionComparer.Compare(here, there) == Verdict.Conflict,
            TieKind.Remoteness => AreTwoDistances(first.Tie.Value.Amount, second.Tie!.Value.Amount),
            TieKind.Nationality => one.Document.Text.Language.Nations.AreTwo(first.Name, second.Name),
            _ => first.Tie.Value.IsPerson == second.Tie!.Value.IsPerson
                && AreTwoNames(one, first.Tie.Value, second.Tie.Value)
                && (first.Tie.Value.IsPerson || PlaceComparer.Compare(first, second) == Verdict.Conflict),
        };
    }

    // "12 km from the centre", "15 km outside": what is measured from where is seldom told.
    private static bool AreTwoDistances(Quantity? one, Quantity? other) =>
        one is not null
        && other is not null
        && QuantityComparer.Compare(one, other) == Verdict.Conflict
        && Math.Max(Metres(one), Metres(other)) >= LeastRatio * Math.Min(Metres(one), Metres(other));

    private static decimal Metres(Quantity distance) => distance.Range.Min ?? distance.Range.Max ?? 0;

    private static bool AreTwoNames(Claim claim, TieParty one, TieParty other) =>
        !one.Names.Any(name =>
            other.Names.Any(same =>
                RoleHolders.IsSamePerson(string.Join(' ', name), string.Join(' ', same))
                || claim.Document.Text.Language.Names.GivenNames.AreOne(name[0], same[0])
            )
        );
}
