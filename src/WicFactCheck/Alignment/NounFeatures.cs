using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>What two figures are values of.</summary>
internal static class NounFeatures
{
    /// <summary>Writes them.</summary>
    public static void Add(PairVector features, FigurePair pair, IWordSpace space)
    {
        AddKind(features, pair.One);
        AddNouns(features, pair, space);
        AddCounted(features, pair.One.Context, pair.Other.Context);
    }

    private static void AddKind(PairVector features, Figure figure)
    {
        PairFeature kind = figure.Claim.Value switch
        {
            QuantityClaim { Quantity.Kind: QuantityKind.Money } => PairFeature.IsMoney,
            QuantityClaim { Quantity.Kind: QuantityKind.Percent or QuantityKind.Points } => PairFeature.IsPercent,
            QuantityClaim { Quantity.Kind: QuantityKind.Measure } => PairFeature.IsMeasure,
            QuantityClaim { Quantity.Kind: QuantityKind.Ordinal } => PairFeature.IsOrdinal,
            TimeClaim { Expression.Value: CalendarTime } => PairFeature.IsDate,
            TimeClaim { Expression.Value: Amount or BoundTime } => PairFeature.IsDuration,
            AgeClaim or AgeSpanClaim => PairFeature.IsAge,
            TimeClaim or ScoreClaim or DirectionClaim => PairFeature.IsOther,
            _ => PairFeature.IsNumber,
        };
        features[kind] = 1;
    }

    private static void AddNouns(PairVector features, FigurePair pair, IWordSpace space)
    {
        var (a, b) = (pair.One, pair.Other);
        var areSpecific = a.Context.IsSpecific && b.Context.IsSpecific;
        features.Set(PairFeature.SameRule, a.Claim.Rule == b.Claim.Rule);
        features.Set(PairFeature.SameSpecificAttribute, areSpecific && a.Context.Slot == b.Context.Slot);
        features.Set(PairFeature.OtherSpecificAttribute, areSpecific && a.Context.Slot != b.Context.Slot);
        features.SetWords(
            a.Frame.Noun,
            b.Frame.Noun,
            space,
            (PairFeature.SameNoun, PairFeature.NounSimilarity, PairFeature.NounOnOneSide)
        );
        features.SetWords(
            a.Frame.Governor,
            b.Frame.Governor,
            space,
            (PairFeature.SameGovernor, PairFeature.GovernorSimilarity, PairFeature.GovernorOnOneSide)
        );
        features.Set(
            PairFeature.NounIsGovernor,
            (a.Frame.Noun is { } noun && noun == b.Frame.Governor) || (b.Frame.Noun is { } other && other == a.Frame.Governor)
        );
        var shared = a.Frame.Modifiers.Intersect(b.Frame.Modifiers).Count();
        features[PairFeature.SharedModifiers] = Math.Min(2, shared);
        features[PairFeature.OtherModifiers] = Math.Min(4, a.Frame.Modifiers.Length + b.Frame.Modifiers.Length - (2 * shared));
        features.Set(PairFeature.AreSpecific, areSpecific);
        features.Set(PairFeature.SamePreposition, a.Frame.Preposition == b.Frame.Preposition);
        features.Set(PairFeature.SameRelation, a.Frame.Relation == b.Frame.Relation);
        features.Set(PairFeature.AreOfThis, a.Frame.IsOfThis && b.Frame.IsOfThis);
        features.Set(PairFeature.IsOneOfThis, a.Frame.IsOfThis != b.Frame.IsOfThis);
    }

    // By senses: "fatalities" count what "dead" count.
    private static void AddCounted(PairVector features, ClaimContext a, ClaimContext b)
    {
        if (a.Noun is { } counted && b.Noun is { } other)
        {
            features.Set(PairFeature.SameCounted, counted == other);
            features.Set(PairFeature.OtherCounted, counted != other);
        }
        else
        {
            features.Set(PairFeature.CountedIsNear, (a.Noun is { } here && b.Has(here)) || (b.Noun is { } there && a.Has(there)));
        }

        features.Set(PairFeature.SameCue, a.Word is not null && a.Word == b.Word);
        features.Set(PairFeature.OtherCue, a.Word is not null && b.Word is not null && a.Word != b.Word);
        features.Set(PairFeature.SharedQualifiers, a.Qualifiers.Intersect(b.Qualifiers).Any());
        features.Set(
            PairFeature.OtherQualifiers,
            a.Qualifiers.Length + b.Qualifiers.Length > 0 && !a.Qualifiers.Intersect(b.Qualifiers).Any()
        );
        features.Set(PairFeature.NoRivals, a.Rivals == 1 && b.Rivals == 1);
        features[PairFeature.Rivals] = MathF.Log(Math.Max(1, a.Rivals) * Math.Max(1, b.Rivals));
    }
}
