using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Says why two values of one fact can both hold.</summary>
internal static class Explanation
{
    /// <summary>The reason in words; null where they don't agree.</summary>
    public static string? OfAgreement(Comparison comparison, ClaimValue one, ClaimValue other) =>
        Comparer.Compare(comparison, one, other) switch
        {
            Verdict.Same => $"both say {one.Shown}",
            Verdict.Misspelt => $"\u201c{one.Shown}\u201d and \u201c{other.Shown}\u201d differ by a slip",
            Verdict.Compatible => (one, other) switch
            {
                (TimeClaim a, TimeClaim b) when a.Interval.Contains(b.Interval) =>
                    $"{other.Shown} is within \u201c{one.Shown}\u201d",
                (TimeClaim a, TimeClaim b) when b.Interval.Contains(a.Interval) =>
                    $"{one.Shown} is within \u201c{other.Shown}\u201d",
                (TimeClaim, TimeClaim) => $"{one.Shown} and {other.Shown} have a time in common",
                (QuantityClaim { Quantity: var a }, QuantityClaim { Quantity: var b }) =>
                    $"\u201c{a.Text}\u201d allows {a.Range}, \u201c{b.Text}\u201d allows {b.Range}: they overlap",
                (NameClaim, NameClaim) =>
                    $"\u201c{one.Shown}\u201d and \u201c{other.Shown}\u201d are one place or name, or one is in the other",
                (TitleClaim, TitleClaim) =>
                    $"\u201c{one.Shown}\u201d and \u201c{other.Shown}\u201d are the same but for their spelling or length",
                _ => $"{one.Shown} and {other.Shown} can both hold",
            },
            _ => null,
        };
}
