using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>How two figures are told: when, where, by whom, and how surely.</summary>
internal static class TellingFeatures
{
    private const int FarDays = 45;
    private const int SlackDays = 3;

    /// <summary>Writes them.</summary>
    public static void Add(PairVector features, FigurePair pair)
    {
        AddTelling(features, pair);
        AddTimes(features, pair.One.Context, pair.Other.Context);
    }

    private static void AddTelling(PairVector features, FigurePair pair)
    {
        var (one, other) = (pair.One.Claim, pair.Other.Claim);
        var (a, b) = (pair.One.Context, pair.Other.Context);
        features.Set(PairFeature.SameScope, a.Scope == b.Scope && a.Scope != Scope.Untold);
        features.Set(PairFeature.PartOnOneSide, a.IsPart != b.IsPart);
        features.Set(PairFeature.WholeOnOneSide, a.IsWhole != b.IsWhole);
        features.Set(PairFeature.InterimOnOneSide, a.IsInterim != b.IsInterim);
        features.Set(PairFeature.ArePlanned, one.Stance == Stance.Planned && other.Stance == Stance.Planned);
        features.Set(PairFeature.ForecastOnOneSide, Updates.IsForecast(one) != Updates.IsForecast(other));
        features.Set(PairFeature.BaseOnOneSide, a.IsBase != b.IsBase);
        features.Set(PairFeature.OffsetOnOneSide, IsOffset(one) != IsOffset(other));
        features.Set(PairFeature.AnniversaryOnOneSide, a.IsAnniversary != b.IsAnniversary);
        features.Set(PairFeature.SinceLastOnOneSide, a.IsSinceLast != b.IsSinceLast);
        features.Set(PairFeature.Grows, a.Change == Change.Grows || b.Change == Change.Grows);
        features.Set(PairFeature.Varies, a.Change == Change.Varies || b.Change == Change.Varies);
        features.Set(PairFeature.ApproximateOnOneSide, IsAbout(one) != IsAbout(other));
        features.Set(PairFeature.BoundOnOneSide, IsBound(one) != IsBound(other));
        features.Set(PairFeature.AreBothExact, IsExact(one) && IsExact(other));
        features.Set(PairFeature.HeadlineOnOneSide, one.Part == ClaimPart.Headline != (other.Part == ClaimPart.Headline));
        features.Set(PairFeature.BackgroundOnOneSide, one.Part == ClaimPart.Background != (other.Part == ClaimPart.Background));
        features.Set(PairFeature.QuotedOnOneSide, one.IsQuoted != other.IsQuoted);
        features.Set(PairFeature.OtherSpeaker, one.Speaker is { } speaker && other.Speaker is { } second && speaker != second);
    }

    // "12 days after the storm"
    private static bool IsOffset(Claim claim) => claim.Value is TimeClaim { Expression.Value: BoundTime };

    private static bool IsExact(Claim claim) => !IsAbout(claim) && !IsBound(claim);

    private static bool IsAbout(Claim claim) =>
        claim.Value
            is QuantityClaim { Quantity.Modifier: QuantityModifier.About or QuantityModifier.Nearly }
                or TimeClaim { Expression.Modifier: not null };

    // "more than 40" says more surely that it isn't 30 than "about 40" does.
    private static bool IsBound(Claim claim) =>
        claim.Value
            is QuantityClaim
                {
                    Quantity.Modifier: QuantityModifier.More
                        or QuantityModifier.AtLeast
                        or QuantityModifier.Less
                        or QuantityModifier.AtMost
                }
                or TimeClaim { Bound: not TimeBound.At };

    private static void AddTimes(PairVector features, ClaimContext a, ClaimContext b)
    {
        if (a.When is { } x && b.When is { } y)
        {
            var (one, other) = (Calendars.IntervalOf(Calendars.InYearOf(x, y)), Calendars.IntervalOf(Calendars.InYearOf(y, x)));
            var overlap = one.Overlaps(other.Wider(SlackDays));
            features.Set(PairFeature.TimesOverlap, overlap);
            features.Set(PairFeature.TimesApart, !overlap);
        }
        else if (a.When is not null || b.When is not null)
        {
            features.Set(PairFeature.TimeOnOneSide, true);
            var (when, anchor) = a.When is { } own ? (own, b.Anchor) : (b.When!, a.Anchor);
            features.Set(
                PairFeature.LoneTimeIsFar,
                anchor is not null && !Calendars.IntervalOf(when).Overlaps(anchor.Interval.Wider(FarDays))
            );
        }
    }
}
