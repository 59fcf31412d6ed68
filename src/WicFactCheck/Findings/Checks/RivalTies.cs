using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds two values of what somebody or something has one of: two husbands, two homes, two authors of a novel, two winners of one
/// race. Each article tells one of them alone.
/// </summary>
internal static class RivalTies
{
    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var known = new Evidence(new KnownWords(), new SharedFigures(input.Claims));
        foreach (var kind in input.Claims.Where(IsTold).GroupBy(claim => TieOf(claim).Kind).OrderBy(kind => kind.Key))
        {
            List<Claim> claims = [.. kind];
            HashSet<Claim> reported = [];
            foreach (var (one, other) in claims.SelectMany((one, i) => claims.Skip(i + 1).Select(other => (one, other))))
            {
                if (!reported.Contains(one) && !reported.Contains(other) && AreAtOdds(one, other, claims, input, known))
                {
                    var finding = Report(one, other, claims, input, rule, known);
                    reported.UnionWith(finding.Sides.SelectMany(side => side.Claims));
                    yield return finding;
                }
            }
        }
    }

    private static bool IsTold(Claim claim) => claim is { Value: NameClaim { Tie: not null }, Stance: Stance.Asserted };

    private static Tie TieOf(Claim claim) => ((NameClaim)claim.Value).Tie!;

    private static bool AreAtOdds(Claim one, Claim other, List<Claim> claims, CheckInput input, Evidence known) =>
        one.Document != other.Document
        && input.AreOfOneStory(one.Document, other.Document)
        && TieOwners.AreOne(one, other, input, known.Figures)
        && TieValues.AreTwo(one, other)
        && !MayHaveChanged(one, other, input)
        && !Knows(one, other, claims, input, known)
        && !Knows(other, one, claims, input, known)
        && !SitesOf(one, input).Any(site => SitesOf(other, input).Contains(site));

    // An article that has the other value, too, knows why, and so does one that tells another one of its own.
    private static bool Knows(Claim claim, Claim rival, List<Claim> claims, CheckInput input, Evidence known) =>
        claims.Exists(same =>
            same != claim
            && same.Document == claim.Document
            && TieOwners.AreOne(same, claim, input, known.Figures)
            && TieValues.AreTwo(same, claim)
        )
        || (
            !IsOfOneRace(claim, rival)
            && TieOf(claim).Kind is not (TieKind.Bearing or TieKind.Remoteness)
            && TieOf(rival)
                .Value.Names.Append(TieParties.WordsOf(rival.Value.Label))
                .Any(name =>
                    known.Texts.Knows(claim.Document, name[^1]) || known.Texts.Knows(claim.Document, string.Join(' ', name))
                )
        );

    // Who tells who won tells of the others in the race as well; "Lantern winner Ada Lindqvist" may have won long ago.
    private static bool IsOfOneRace(Claim claim, Claim rival) =>
        (TieOf(claim), TieOf(rival)) is ({ Kind: TieKind.Winner } one, { Kind: TieKind.Winner } other)
        && one.Owner.IsMatch == other.Owner.IsMatch
        && (
            one.Owner.IsMatch
            || one.Owner.Kinds.SequenceEqual(other.Owner.Kinds)
                && one.Owner.Names.SelectMany(name => name).SequenceEqual(other.Owner.Names.SelectMany(name => name))
        );

    // Who was born where, and who wrote what, stays so.
    private static bool MayHaveChanged(Claim one, Claim other, CheckInput input) =>
        TieOf(one).Kind
            is TieKind.Spouse
                or TieKind.Residence
                or TieKind.Nationality
                or TieKind.Host
                or TieKind.Recordholder
                or TieKind.Seat
        && RoleTerm.HasPassed(one.Document, other.Document, input.Published);

    // What the check of places holds against others.
    private static IEnumerable<SiteSlot> SitesOf(Claim claim, CheckInput input) =>
        input
            .Claims.Where(site => site.Document == claim.Document && site.Span == claim.Span)
            .Select(site => (site.Value as NameClaim)?.Slot)
            .OfType<SiteSlot>()
            .Where(slot => slot.Name is not null);

    private static Finding Report(Claim one, Claim other, List<Claim> claims, CheckInput input, CheckRule rule, Evidence known) =>
        rule.Report(
            $"{one.Subject.Name}\n{one.Attribute}",
            one.Subject,
            one.Attribute,
            [
                .. new[] { one, other }
                    .OrderBy(claim => claim.Value.Label, StringComparer.Ordinal)
                    .Select(claim => Side(claim, claims, input, known)),
            ]
        );

    // With all others who say the same.
    private static Side Side(Claim claim, List<Claim> claims, CheckInput input, Evidence known) =>
        new(
            claim.Value.Label,
            [
                .. claims
                    .Where(other =>
                        other == claim
                        || (
                            other.Value.Label == claim.Value.Label
                            && input.AreOfOneStory(other.Document, claim.Document)
                            && TieOwners.AreOne(other, claim, input, known.Figures)
                        )
                    )
                    .DistinctBy(other => other.Document),
            ],
            []
        );

    /// <summary>What articles know and share.</summary>
    /// <param name="Texts">Which names stand in which.</param>
    /// <param name="Figures">Which figures they share.</param>
    private sealed record Evidence(KnownWords Texts, SharedFigures Figures);
}
