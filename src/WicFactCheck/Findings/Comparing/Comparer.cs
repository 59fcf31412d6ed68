using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Compares two values of one fact; the compiler asks for a line for each comparison that rules can name.</summary>
internal static class Comparer
{
    public static Verdict Compare(Comparison comparison, ClaimValue one, ClaimValue other) =>
        comparison switch
        {
            Comparison.None => Verdict.Unknown,
            Comparison.Date => Of<TimeClaim>(one, other, DateComparer.Compare),
            Comparison.Duration => Of<TimeClaim>(one, other, (a, b) => DurationComparer.Compare(a.Expression, b.Expression)),
            Comparison.Quantity => Of<QuantityClaim>(one, other, (a, b) => QuantityComparer.Compare(a.Quantity, b.Quantity)),
            Comparison.Title => Of<TitleClaim>(one, other, (a, b) => TitleComparer.Compare(a.Words, b.Words)),
            Comparison.Name => Of<NameClaim>(one, other, (a, b) => NameComparer.Compare(a.Name, b.Name)),
            Comparison.Place => Of<NameClaim>(one, other, PlaceComparer.Compare),
            Comparison.Score => Of<ScoreClaim>(one, other, ScoreComparer.Compare),
            Comparison.Direction => Of<DirectionClaim>(one, other, (a, b) => DirectionComparer.Compare(a.Degrees, b.Degrees)),
        };

    // Values of other kinds than the comparison is for say nothing about each other.
    private static Verdict Of<T>(ClaimValue one, ClaimValue other, Func<T, T, Verdict> compare)
        where T : ClaimValue => one is T a && other is T b ? compare(a, b) : Verdict.Unknown;
}
