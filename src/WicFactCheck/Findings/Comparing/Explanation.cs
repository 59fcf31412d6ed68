using WicFactCheck.Claims;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Says why two values of one fact can both hold.</summary>
internal static class Explanation
{
    /// <summary>The reason in words; null where they don't agree.</summary>
    public static string? OfAgreement(Comparison comparison, ClaimValue one, ClaimValue other) =>
        Comparer.Compare(comparison, one, other) switch
        {
            Verdict.Same => MessagePhrase.Reason("both-say", one.Shown),
            Verdict.Misspelt => MessagePhrase.Reason("slip", one.Shown, other.Shown),
            Verdict.Compatible => (one, other) switch
            {
                (TimeClaim a, TimeClaim b) when a.Interval.Contains(b.Interval) => MessagePhrase.Reason(
                    "within",
                    other.Shown,
                    one.Shown
                ),
                (TimeClaim a, TimeClaim b) when b.Interval.Contains(a.Interval) => MessagePhrase.Reason(
                    "within",
                    one.Shown,
                    other.Shown
                ),
                (TimeClaim, TimeClaim) => MessagePhrase.Reason("times-meet", one.Shown, other.Shown),
                (QuantityClaim { Quantity: var a }, QuantityClaim { Quantity: var b }) => MessagePhrase.Reason(
                    "ranges-meet",
                    a.Text,
                    a.Range,
                    b.Text,
                    b.Range
                ),
                (NameClaim, NameClaim) => MessagePhrase.Reason("one-name", one.Shown, other.Shown),
                (TitleClaim, TitleClaim) => MessagePhrase.Reason("one-title", one.Shown, other.Shown),
                _ => MessagePhrase.Reason("both-hold", one.Shown, other.Shown),
            },
            _ => null,
        };
}
