using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>Finds whose a clause is that leaves out its verb.</summary>
internal static class ClauseGaps
{
    /// <summary>Whether a value is told of a noun whose verb is left out: "… at $14 and the other flask at $22".</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="terms">The words by which clauses are read.</param>
    /// <param name="value">The value.</param>
    /// <param name="noun">The noun.</param>
    public static bool IsOf(SentenceTree tree, ClaimTerms terms, int value, int noun) =>
        value > noun
        && tree[value].Relation.Relation == Relation.NominalModifier
        && tree.ChildOf(value, Relation.CaseMarking) is { } marker
        && tree.Is(marker, terms.BeforeValue)
        && tree[noun] is { Relation.Relation: Relation.Conjunct, Tag.PartOfSpeech: PartOfSpeech.Noun, Head: var first }
        && tree[first].Tag.PartOfSpeech is PartOfSpeech.Symbol or PartOfSpeech.Numeral;
}
