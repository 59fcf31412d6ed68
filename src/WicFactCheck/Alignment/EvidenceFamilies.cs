using System.Collections.Frozen;

namespace WicFactCheck.Alignment;

/// <summary>Tells which features speak of one thing.</summary>
internal static class EvidenceFamilies
{
    private static readonly FrozenDictionary<PairFeature, EvidenceFamily> Families = new (
        EvidenceFamily Family,
        PairFeature[] Features
    )[]
    {
        (
            EvidenceFamily.Kind,
            [
                PairFeature.IsNumber,
                PairFeature.IsMoney,
                PairFeature.IsPercent,
                PairFeature.IsMeasure,
                PairFeature.IsOrdinal,
                PairFeature.IsDate,
                PairFeature.IsDuration,
                PairFeature.IsAge,
                PairFeature.IsOther,
            ]
        ),
        (
            EvidenceFamily.Attribute,
            [
                PairFeature.SameRule,
                PairFeature.SameSpecificAttribute,
                PairFeature.OtherSpecificAttribute,
                PairFeature.SameCue,
                PairFeature.OtherCue,
                PairFeature.AreSpecific,
            ]
        ),
        (
            EvidenceFamily.Noun,
            [
                PairFeature.SameNoun,
                PairFeature.NounSimilarity,
                PairFeature.NounOnOneSide,
                PairFeature.SharedModifiers,
                PairFeature.OtherModifiers,
                PairFeature.SameCounted,
                PairFeature.OtherCounted,
                PairFeature.CountedIsNear,
            ]
        ),
        (
            EvidenceFamily.Governor,
            [
                PairFeature.SameGovernor,
                PairFeature.GovernorSimilarity,
                PairFeature.GovernorOnOneSide,
                PairFeature.NounIsGovernor,
                PairFeature.SamePreposition,
                PairFeature.SameRelation,
            ]
        ),
        (
            EvidenceFamily.Rivals,
            [
                PairFeature.NoRivals,
                PairFeature.SoleOfAttribute,
                PairFeature.SoleOfCounted,
                PairFeature.SoleDateOfDeed,
                PairFeature.SoleAge,
                PairFeature.Rivals,
            ]
        ),
        (
            EvidenceFamily.Predicate,
            [
                PairFeature.SamePredicate,
                PairFeature.PredicateSimilarity,
                PairFeature.PredicateOnOneSide,
                PairFeature.PredicateElsewhere,
                PairFeature.DatesOfSamePredicate,
                PairFeature.DatePredicateSimilarity,
            ]
        ),
        (
            EvidenceFamily.Subject,
            [
                PairFeature.SameSubject,
                PairFeature.SubjectSimilarity,
                PairFeature.SubjectOnOneSide,
                PairFeature.OtherSubjectNames,
                PairFeature.AreOwnersSame,
                PairFeature.SamePerson,
                PairFeature.PersonOnOneSide,
                PairFeature.SamePersonNoun,
                PairFeature.OtherPersonNouns,
                PairFeature.PersonNounSimilarity,
                PairFeature.SeveralOfPersonNoun,
                PairFeature.PersonToldBeside,
            ]
        ),
        (EvidenceFamily.Object, [PairFeature.SameObject, PairFeature.ObjectSimilarity, PairFeature.SharedOthers]),
        (
            EvidenceFamily.Words,
            [
                PairFeature.ClauseOverlap,
                PairFeature.SentenceOverlap,
                PairFeature.NearOverlap,
                PairFeature.ClauseSimilarity,
                PairFeature.SentenceSimilarity,
                PairFeature.SharedWords,
                PairFeature.ClauseNearness,
                PairFeature.HeadNearness,
                PairFeature.DateClauseOverlap,
                PairFeature.DateNearOverlap,
                PairFeature.DateSharedWords,
                PairFeature.DateNearness,
            ]
        ),
        (EvidenceFamily.Passage, [PairFeature.SharedPassageWords, PairFeature.PassageOverlap, PairFeature.PassageSimilarity]),
        (
            EvidenceFamily.Names,
            [
                PairFeature.SharedNameRarity,
                PairFeature.SharedNames,
                PairFeature.OtherNames,
                PairFeature.NameToldElsewhere,
                PairFeature.NamesToldElsewhere,
                PairFeature.LacksNames,
                PairFeature.DateSharedNames,
            ]
        ),
        (
            EvidenceFamily.Times,
            [PairFeature.TimesOverlap, PairFeature.TimesApart, PairFeature.TimeOnOneSide, PairFeature.LoneTimeIsFar]
        ),
        (
            EvidenceFamily.Scope,
            [PairFeature.SameScope, PairFeature.PartOnOneSide, PairFeature.WholeOnOneSide, PairFeature.InterimOnOneSide]
        ),
        (
            EvidenceFamily.Articles,
            [
                PairFeature.Relation,
                PairFeature.DaysApart,
                PairFeature.NothingShared,
                PairFeature.LongApartAndChanging,
                PairFeature.DaysOfOtherNews,
                PairFeature.NumbersInArticle,
            ]
        ),
        (
            EvidenceFamily.Place,
            [
                PairFeature.SameArticle,
                PairFeature.HeadlineOfArticle,
                PairFeature.HeadlineOnOneSide,
                PairFeature.SameBlock,
                PairFeature.NeighboursInArticle,
                PairFeature.ListOnOneSide,
                PairFeature.AreBothInLists,
            ]
        ),
    }
        .SelectMany(family => family.Features.Select(feature => (Feature: feature, family.Family)))
        .ToFrozenDictionary(told => told.Feature, told => told.Family);

    /// <summary>The family of a feature.</summary>
    public static EvidenceFamily Of(PairFeature feature) => Families.GetValueOrDefault(feature);
}
