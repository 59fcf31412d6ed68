using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Tells two numbers that leave nobody out, as everybody is of one kind or the other: "12 men and nine women".</summary>
internal sealed class OppositeKinds(AnnotatedText text)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly ArithmeticTerms _terms = text.Language.Arithmetic;

    /// <summary>Whether some parts are those two kinds, and none is told of some of a kind alone.</summary>
    public bool Are(IReadOnlyList<QuantityMention> parts) =>
        parts is [var one, var other]
        && one.Quantity.Kind == QuantityKind.Number
        && KindOf(one) is { } first
        && KindOf(other) is { } second
        && first != second
        && first / 2 == second / 2;

    /// <summary>Whether two words name such kinds.</summary>
    public bool AreNouns(int one, int other) =>
        PlaceOf(one) is { } first && PlaceOf(other) is { } second && first != second && first / 2 == second / 2;

    private int? PlaceOf(int token)
    {
        var kinds = _terms.Kinds.Words;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (text.IsOneOf(token, kinds[i]))
            {
                return i;
            }
        }

        return null;
    }

    // Its place among the kinds, which stand in pairs; null where it is none, or narrower: "nine women over sixty".
    private int? KindOf(QuantityMention part)
    {
        var tree = _trees.Of(part.Tokens.First);
        if (tree.HeadOf(part.Tokens) is not { } number || NounOf(tree, number) is not { } noun || IsNarrowed(tree, noun))
        {
            return null;
        }

        var kinds = _terms.Kinds.Words;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (tree.Is(noun, kinds[i]))
            {
                return i;
            }
        }

        return null;
    }

    // "nine women", "nine for women", "nine of them women", "nine were women"
    private static int? NounOf(SentenceTree tree, int number) =>
        tree[number].Relation.Relation switch
        {
            Relation.NumericModifier or Relation.Subject => tree[number].Head,
            _ => tree.ChildOf(number, Relation.NominalModifier),
        };

    private static bool IsNarrowed(SentenceTree tree, int noun) =>
        (noun + 1 < tree.Length && tree[noun + 1].Tag.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Pronoun)
        || tree.ChildrenOf(noun)
            .Any(child =>
                tree[child].Relation.Relation
                    is Relation.AdjectivalModifier
                        or Relation.AdnominalClause
                        or Relation.NominalModifier
                        or Relation.Compound
                        or Relation.Apposition
            );
}
