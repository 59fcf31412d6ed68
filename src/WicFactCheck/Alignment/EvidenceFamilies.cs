namespace WicFactCheck.Alignment;

/// <summary>Tells which features speak of one thing.</summary>
internal static class EvidenceFamilies
{
    /// <summary>The family of a feature.</summary>
    public static EvidenceFamily Of(PairFeature feature) =>
        feature switch
        {
            <= PairFeature.IsOther => EvidenceFamily.Kind,
            PairFeature.SameRule
            or PairFeature.SameSpecificAttribute
            or PairFeature.OtherSpecificAttribute
            or PairFeature.SameCue
            or PairFeature.OtherCue
            or PairFeature.AreSpecific => EvidenceFamily.Attribute,
            PairFeature.SameNoun
            or PairFeature.NounSimilarity
            or PairFeature.NounOnOneSide
            or PairFeature.SharedModifiers
            or PairFeature.OtherModifiers
            or PairFeature.SameCounted
            or PairFeature.OtherCounted
            or PairFeature.CountedIsNear => EvidenceFamily.Noun,
            PairFeature.SameGovernor
            or PairFeature.GovernorSimilarity
            or PairFeature.GovernorOnOneSide
            or PairFeature.NounIsGovernor
            or PairFeature.SamePreposition
            or PairFeature.SameRelation => EvidenceFamily.Governor,
            PairFeature.NoRivals
            or PairFeature.SoleOfAttribute
            or PairFeature.SoleOfCounted
            or PairFeature.SoleDateOfDeed
            or PairFeature.Rivals => EvidenceFamily.Rivals,
            PairFeature.SamePredicate
            or PairFeature.PredicateSimilarity
            or PairFeature.PredicateOnOneSide
            or PairFeature.PredicateElsewhere
            or PairFeature.DatesOfSamePredicate
            or PairFeature.DatePredicateSimilarity => EvidenceFamily.Predicate,
            PairFeature.SameSubject
            or PairFeature.SubjectSimilarity
            or PairFeature.SubjectOnOneSide
            or PairFeature.OtherSubjectNames
            or PairFeature.AreOwnersSame => EvidenceFamily.Subject,
            PairFeature.SameObject or PairFeature.ObjectSimilarity or PairFeature.SharedOthers => EvidenceFamily.Object,
            PairFeature.ClauseOverlap
            or PairFeature.SentenceOverlap
            or PairFeature.NearOverlap
            or PairFeature.ClauseSimilarity
            or PairFeature.SentenceSimilarity
            or PairFeature.SharedWords
            or PairFeature.ClauseNearness
            or PairFeature.HeadNearness
            or PairFeature.DateClauseOverlap
            or PairFeature.DateNearOverlap
            or PairFeature.DateSharedWords
            or PairFeature.DateNearness => EvidenceFamily.Words,
            PairFeature.SharedPassageWords or PairFeature.PassageOverlap or PairFeature.PassageSimilarity =>
                EvidenceFamily.Passage,
            PairFeature.SharedNameRarity
            or PairFeature.SharedNames
            or PairFeature.OtherNames
            or PairFeature.NameToldElsewhere
            or PairFeature.NamesToldElsewhere
            or PairFeature.LacksNames
            or PairFeature.DateSharedNames => EvidenceFamily.Names,
            PairFeature.TimesOverlap or PairFeature.TimesApart or PairFeature.TimeOnOneSide or PairFeature.LoneTimeIsFar =>
                EvidenceFamily.Times,
            PairFeature.SameScope or PairFeature.PartOnOneSide or PairFeature.WholeOnOneSide or PairFeature.InterimOnOneSide =>
                EvidenceFamily.Scope,
            PairFeature.Relation
            or PairFeature.DaysApart
            or PairFeature.NothingShared
            or PairFeature.LongApartAndChanging
            or PairFeature.DaysOfOtherNews
            or PairFeature.NumbersInArticle => EvidenceFamily.Articles,
            PairFeature.SameArticle
            or PairFeature.HeadlineOfArticle
            or PairFeature.HeadlineOnOneSide
            or PairFeature.SameBlock
            or PairFeature.NeighboursInArticle
            or PairFeature.ListOnOneSide
            or PairFeature.AreBothInLists => EvidenceFamily.Place,
            _ => EvidenceFamily.None,
        };
}
