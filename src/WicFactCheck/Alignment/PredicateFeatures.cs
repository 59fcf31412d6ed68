using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>What becomes of two figures: their verbs, and who and what else takes part.</summary>
internal static class PredicateFeatures
{
    /// <summary>Writes them.</summary>
    public static void Add(PairVector features, FigurePair pair, IWordSpace space)
    {
        AddPredicate(features, pair, space);
        AddTenses(features, pair);
    }

    private static void AddPredicate(PairVector features, FigurePair pair, IWordSpace space)
    {
        var (a, b) = (pair.One.Frame, pair.Other.Frame);
        features.SetWords(
            a.Predicate,
            b.Predicate,
            space,
            (PairFeature.SamePredicate, PairFeature.PredicateSimilarity, PairFeature.PredicateOnOneSide)
        );
        features.SetWords(
            a.Subject,
            b.Subject,
            space,
            (PairFeature.SameSubject, PairFeature.SubjectSimilarity, PairFeature.SubjectOnOneSide)
        );
        features.SetWords(a.Object, b.Object, space, (PairFeature.SameObject, PairFeature.ObjectSimilarity, null));
        features[PairFeature.SharedOthers] = Math.Min(2, a.Others.Intersect(b.Others).Count());
        features.Set(
            PairFeature.PredicateElsewhere,
            (a.Predicate is { } here && b.Sentence.Contains(here)) || (b.Predicate is { } there && a.Sentence.Contains(there))
        );
    }

    private static void AddTenses(PairVector features, FigurePair pair)
    {
        var (a, b) = (pair.One.Frame.Tense, pair.Other.Frame.Tense);
        features.Set(PairFeature.SameTense, a == b);
        features.Set(PairFeature.PerfectOnOneSide, a == ClauseTense.PastPerfect != (b == ClauseTense.PastPerfect));
        features.Set(PairFeature.FutureOnOneSide, a == ClauseTense.Modal != (b == ClauseTense.Modal));
    }
}
