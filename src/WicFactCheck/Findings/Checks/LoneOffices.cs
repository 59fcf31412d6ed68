using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells whether people who are given an office without its town or school are given the same one.</summary>
internal static class LoneOffices
{
    /// <summary>How much two articles of one event have in common.</summary>
    private const double OfOneEvent = 0.25;

    /// <summary>
    /// Whether articles of one event give an office of one body, and none of them names, without telling what else that is,
    /// somebody who has the office elsewhere: a successor, or the mayor of the next town.
    /// </summary>
    /// <param name="input">The articles.</param>
    /// <param name="office">The noun of the office, in small letters.</param>
    /// <param name="claims">The claims that give it.</param>
    public static bool MayBeOfOne(CheckInput input, string office, List<Claim> claims)
    {
        var articles = claims.Select(claim => claim.Document).ToHashSet();
        return articles.Count > 1
            && articles.All(one => articles.All(other => one == other || input.Relations.Of(one, other) >= OfOneEvent))
            && OfficeBodies.MayBeOne([.. input.Documents.Where(mentions => articles.Contains(mentions.Document))], office)
            && !claims.Exists(claim => claims.Exists(other => IsKnownThere(input, claim, other)));
    }

    // Whether the article of one claim names the person of another without another role.
    private static bool IsKnownThere(CheckInput input, Claim claim, Claim other)
    {
        var (name, person) = (NameFolding.Fold(claim.Subject.Name), NameFolding.Fold(other.Subject.Name));
        return !RoleHolders.IsSamePerson(name, person)
            && IsNamedIn(input, claim, person)
            && !input.Claims.Any(role =>
                role.Document == claim.Document
                && role.Value is RoleClaim { IsSole: false }
                && NameFolding.Fold(role.Subject.Name) == person
            );
    }

    private static bool IsNamedIn(CheckInput input, Claim claim, string person) =>
        input
            .Documents.First(mentions => mentions.Document == claim.Document)
            .Names.Any(name =>
                NameFolding.Fold(name.PersonName ?? name.Name) is var named
                && (named == person || named.Split(' ')[^1] == person.Split(' ')[^1])
            );
}
