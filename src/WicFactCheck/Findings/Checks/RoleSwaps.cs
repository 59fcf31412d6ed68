using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Tells whether an article gives somebody the office that another one, which knows both, gives to somebody else: "treasurer Ada
/// Lindqvist" here, "treasurer Ben Osei" and "secretary Ada Lindqvist" there.
/// </summary>
internal static class RoleSwaps
{
    /// <summary>Whether the office of one claim is somebody else's in the article of the other.</summary>
    /// <param name="one">The claim that gives somebody an office.</param>
    /// <param name="other">One that gives the same person another, in another article.</param>
    /// <param name="input">All claims.</param>
    public static bool IsOfOther(Claim one, Claim other, CheckInput input) =>
        (one.Value, other.Value) is (RoleClaim { IsSole: true } office, RoleClaim { IsSole: true } own)
        && office.Noun != own.Noun
        && !OfficeBodies.HasSeveral(other.Document.Text, office.Noun)
        && input.Claims.Any(claim =>
            claim.Document == other.Document
            && claim is { Value: RoleClaim { IsSole: true } role, Stance: Stance.Asserted }
            && role.Noun == office.Noun
            && IsOneOffice(one.Document.Text.Language.Roles, office, role)
            && !RoleHolders.IsSamePerson(claim.Subject.Name, one.Subject.Name)
        )
        && !IsGiven(input, other, office)
        && !IsGiven(input, one, own);

    // What several words tell is one office where all of them are the same: "design director".
    private static bool IsOneOffice(RoleTerms terms, RoleClaim office, RoleClaim role) =>
        office.Key.Length > 1 && role.Key.Length > 1
            ? role.Key.SequenceEqual(office.Key)
            : IsOfOne(terms, office) && IsOfOne(terms, role);

    // A firm has several directors and managers, and one president or chief executive.
    private static bool IsOfOne(RoleTerms terms, RoleClaim office) =>
        terms.LoneOffices.Contains(office.Noun)
        || terms.Families.Has(RivalRoles.WordsOf(office))
        || (
            !terms.BelowChief.Contains(office.Noun)
            && Array.Exists(office.Words.Split(' '), word => terms.Chief.ContainsInAnyCase(word))
        );

    // Whether the article of a claim gives its person a role.
    private static bool IsGiven(CheckInput input, Claim of, RoleClaim role) =>
        input.Claims.Any(claim =>
            claim.Document == of.Document
            && claim.Value is RoleClaim given
            && given.Noun == role.Noun
            && NameFolding.Fold(claim.Subject.Name) == NameFolding.Fold(of.Subject.Name)
        );
}
