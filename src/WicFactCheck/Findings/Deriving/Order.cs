using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>What came before what, against the days of both: the last to open did not open before any other.</summary>
internal static class Order
{
    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        foreach (var article in input.Claims.Where(pair => pair.Claim is { Value: TimeClaim, Attribute: "opening" or "last opening" or "first opening" }).GroupBy(pair => pair.Claim.Document.Path, StringComparer.Ordinal))
        {
            foreach (var bound in Derive([.. article], rule))
            {
                yield return bound;
            }
        }
    }

    private static IEnumerable<Bound> Derive(List<(Claim Claim, ClaimSubject Subject)> article, CheckRule rule)
    {
        foreach (var (claim, subject) in article)
        {
            if (Told.Day(Opening(claim, subject), claim, ((TimeClaim)claim.Value).Expression.Interval, $"{subject.Name} opened:", rule) is { } bound)
            {
                yield return bound;
            }
        }

        foreach (var (end, subject) in article.Where(pair => pair.Claim.Attribute != "opening"))
        {
            var isLast = end.Attribute == "last opening";
            foreach (var (other, otherSubject) in article.Where(pair => NameFolding.Fold(pair.Subject.Name) != NameFolding.Fold(subject.Name)))
            {
                var reason = new Reason($"{subject.Name} was the {(isLast ? "last" : "first")} to open", [end]);
                yield return isLast
                    ? new Bound(Opening(end, subject), Opening(other, otherSubject), Least: 0, Most: null, reason, rule)
                    : new Bound(Opening(other, otherSubject), Opening(end, subject), Least: 0, Most: null, reason, rule);
            }
        }
    }

    // An opening is the article's own: another article may speak of another one.
    private static Variable Opening(Claim claim, ClaimSubject subject) => new(subject, $"opening|{claim.Document.Path}", BoundUnit.Days);
}
