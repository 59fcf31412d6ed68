namespace WicFactCheck.Alignment;

/// <summary>What speaks for and against two figures being of one slot of one thing, apart from their values.</summary>
/// <param name="figures">All figures of the dossier.</param>
internal sealed class SlotFeatures(IReadOnlyCollection<Figure> figures)
{
    private readonly WordingFeatures _wording = new(figures);

    /// <summary>How many there are.</summary>
    public static int Count { get; } = Enum.GetValues<PairFeature>().Length;

    /// <summary>Whether two figures have enough in common to be held against each other at all.</summary>
    public bool MayBeOne(Figure one, Figure other) => _wording.MayBeOne(one, other);

    /// <summary>The features of a pair, by <see cref="PairFeature"/>.</summary>
    public float[] Of(FigurePair pair)
    {
        var values = new float[Count];
        var features = new PairVector(values);
        var space = pair.One.Claim.Document.Text.Language.Vectors.Value;
        NounFeatures.Add(features, pair, space);
        PersonFeatures.Add(features, pair, space);
        PredicateFeatures.Add(features, pair, space);
        _wording.Add(features, pair);
        TellingFeatures.Add(features, pair);
        ArticleFeatures.Add(features, pair);
        AddOfDates(features);
        features[PairFeature.OrdinalsOfThis] = features[PairFeature.IsOrdinal] * features[PairFeature.AreOfThis];
        AddSole(features);
        return values;
    }

    private static void AddOfDates(PairVector features)
    {
        if (features[PairFeature.IsDate] > 0)
        {
            Copy(PairFeature.SamePredicate, PairFeature.DatesOfSamePredicate);
            Copy(PairFeature.PredicateSimilarity, PairFeature.DatePredicateSimilarity);
            Copy(PairFeature.ClauseOverlap, PairFeature.DateClauseOverlap);
            Copy(PairFeature.NearOverlap, PairFeature.DateNearOverlap);
            Copy(PairFeature.SameThing, PairFeature.DatesOfSameThing);
            Copy(PairFeature.SharedWords, PairFeature.DateSharedWords);
            Copy(PairFeature.SharedNameRarity, PairFeature.DateSharedNames);
            Copy(PairFeature.ClauseNearness, PairFeature.DateNearness);
        }

        void Copy(PairFeature from, PairFeature to) => features[to] = features[from];
    }

    // Where each article tells one value of that, it is likely the same.
    private static void AddSole(PairVector features)
    {
        if (features[PairFeature.NoRivals] > 0)
        {
            features[PairFeature.SoleOfAttribute] = features[PairFeature.SameSpecificAttribute];
            features[PairFeature.SoleOfCounted] = features[PairFeature.SameCounted];
            features[PairFeature.SoleDateOfDeed] = features[PairFeature.DatesOfSamePredicate];
            features[PairFeature.SoleAge] = features[PairFeature.IsAge];
        }
    }
}
