using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Compares two values of one fact; a new kind of value is a line here.</summary>
internal static class Comparer
{
    public static Verdict Compare(Comparison comparison, ClaimValue one, ClaimValue other) =>
        (comparison, one, other) switch
        {
            (Comparison.Date, TimeClaim a, TimeClaim b) => DateComparer.Compare(a, b),
            (Comparison.Duration, TimeClaim a, TimeClaim b) => DurationComparer.Compare(a.Expression, b.Expression),
            (Comparison.Quantity, QuantityClaim a, QuantityClaim b) => QuantityComparer.Compare(a.Quantity, b.Quantity),
            (Comparison.Title, TitleClaim a, TitleClaim b) => TitleComparer.Compare(a.Words, b.Words),
            (Comparison.Name, NameClaim a, NameClaim b) => NameComparer.Compare(a.Name, b.Name),
            (Comparison.Place, NameClaim a, NameClaim b) => PlaceComparer.Compare(a, b),
            (Comparison.Score, ScoreClaim a, ScoreClaim b) => ScoreComparer.Compare(a, b),
            (Comparison.Direction, DirectionClaim a, DirectionClaim b) => DirectionComparer.Compare(a.Degrees, b.Degrees),
            _ => Verdict.Unknown,
        };
}
