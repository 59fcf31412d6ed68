using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// What came before what: the last to open did not open before any other, and of two that one article puts in one order no
/// other article puts them in the other.
/// </summary>
internal static class Order
{
    private const string Last = "last ";
    private const string First = "first ";
    private const string Before = "comes before";

    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule) =>
        Ends(input, rule).Concat(Pairs(input, rule));

    // Strictly before: two orders of the same two go round in a circle.
    private static IEnumerable<Bound> Pairs(DerivationInput input, CheckRule rule) =>
        input
            .About(Before)
            .Where(named => named.Claim.Value is NameClaim)
            .Select(named => new Bound(
                Place(new ClaimSubject(((NameClaim)named.Claim.Value).Name, IsSeries: false)),
                Place(named.Subject),
                Least: 1,
                Most: null,
                new Reason(
                    MessagePhrase.Reason("before", named.Subject.Name, ((NameClaim)named.Claim.Value).Name),
                    [named.Claim]
                ),
                rule
            ));

    // Where something stands in an order that is told without days.
    private static Variable Place(ClaimSubject of) => new(of with { Edition = null, IsSeries = false }, Before, BoundUnit.Days);

    private static IEnumerable<Bound> Ends(DerivationInput input, CheckRule rule)
    {
        // Whatever a rule tells under "last X" or "first X" is held against what another one tells under "X".
        var deeds = input
            .Claims.Where(named => named.Claim is { Value: TimeClaim, Subject.IsSeries: false })
            .GroupBy(named => new Deeds(named.Claim.Document.Path, DeedOf(named.Claim.Attribute)));
        return deeds
            .Where(deed => deed.Any(named => named.Claim.Attribute != deed.Key.Deed))
            .SelectMany(deed => Derive([.. deed], deed.Key.Deed, rule));
    }

    private static string DeedOf(string attribute) =>
        attribute.StartsWith(Last, StringComparison.Ordinal) ? attribute[Last.Length..]
        : attribute.StartsWith(First, StringComparison.Ordinal) ? attribute[First.Length..]
        : attribute;

    private static IEnumerable<Bound> Derive(List<NamedClaim> article, string deed, CheckRule rule)
    {
        foreach (var (claim, subject) in article)
        {
            if (
                Told.Day(
                    Day(claim, subject, deed),
                    claim,
                    ((TimeClaim)claim.Value).Expression.Interval,
                    MessagePhrase.Reason("deed", deed, subject.Name),
                    rule
                ) is
                { } bound
            )
            {
                yield return bound;
            }
        }

        foreach (var (end, subject) in article.Where(named => named.Claim.Attribute != deed))
        {
            var isLast = end.Attribute.StartsWith(Last, StringComparison.Ordinal);
            foreach (
                var (other, otherSubject) in article.Where(named =>
                    NameFolding.Fold(named.Subject.Name) != NameFolding.Fold(subject.Name)
                )
            )
            {
                var reason = new Reason(MessagePhrase.Reason("end-of-life", end.Attribute, subject.Name), [end]);
                yield return isLast
                    ? new Bound(Day(end, subject, deed), Day(other, otherSubject, deed), Least: 0, Most: null, reason, rule)
                    : new Bound(Day(other, otherSubject, deed), Day(end, subject, deed), Least: 0, Most: null, reason, rule);
            }
        }
    }

    // A deed is the article's own: another article may speak of another one.
    private static Variable Day(Claim claim, ClaimSubject subject, string deed) =>
        new(subject, $"{deed}|{claim.Document.Path}", BoundUnit.Days);

    /// <summary>What one article tells of one deed.</summary>
    private sealed record Deeds(string Path, string Deed);
}
