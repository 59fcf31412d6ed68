using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Ages and births of one person: somebody who is 61 on a day was born in the year that ends 61 years before it.
/// </summary>
/// <remarks>
/// A later article repeats the age at which somebody died, or did what is told, so its age may be that of any day from the first
/// article that tells the person's age on.
/// </remarks>
internal static class Ages
{
    /// <summary>The years from which on two people whose names differ a little are parent and child.</summary>
    private const int Generation = 15;

    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        var born = input.Claims.Where(named => BirthDate.Derive(named.Claim, since: null) is not null).ToList();
        var lives = input
            .Documents.SelectMany(mentions => new LifeReader(mentions).Read().Select(date => Lives.Of(mentions, date, rule)))
            .Where(life =>
                !born.Exists(named => named.Claim.Document == life.Claim.Document && named.Claim.Span == life.Claim.Span)
            )
            .ToList();
        if (born.Count + lives.Count == 0)
        {
            return [];
        }

        var people = new People(
            born.Select(named => named.Subject.Name).Concat(lives.Select(life => life.Claim.Subject.Name)),
            input.Documents[0].Document.Text.Language.Names
        );
        return born.Select(named => (Claim: named, Person: people.Of(named.Subject.Name)))
            .Where(named => named.Person is not null)
            .GroupBy(named => named.Person!, named => named.Claim, StringComparer.Ordinal)
            .SelectMany(person => Apart(person.Key, [.. person]))
            .SelectMany(person =>
            {
                var since = person.Min(named => DayOf(named.Claim));
                return person.Select(named => Bound(named, person.Key, since, rule)).OfType<Bound>();
            })
            .Concat(
                lives
                    .Select(life => people.Of(life.Claim.Subject.Name) is { } person ? life.Bound(person, rule) : null)
                    .OfType<Bound>()
            );
    }

    // Names of one person may also be those of a father and a son.
    private static IEnumerable<IGrouping<string, NamedClaim>> Apart(string person, List<NamedClaim> claims)
    {
        var ages = claims.Select(named => named.Claim.Value).OfType<AgeClaim>().Select(age => age.Years).ToList();
        var isFamily = ages.Count > 0 && ages.Max() - ages.Min() >= Generation;
        return claims.GroupBy(named => isFamily ? named.Subject.Name : person, StringComparer.Ordinal);
    }

    private static LocalDate? DayOf(Claim claim) =>
        claim is { Value: AgeClaim, Context.Anchor.Interval.Start: { } day } ? day : null;

    private static Bound? Bound(NamedClaim named, string person, LocalDate? since, CheckRule rule) =>
        Told.Day(
            new Variable(named.Subject with { Name = person }, "born", BoundUnit.Days),
            named.Claim,
            BirthDate.Derive(named.Claim, since)!.Value,
            MessagePhrase.Reason("life"),
            rule
        );
}
