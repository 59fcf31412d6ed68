using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>Calls what is told to be at a time by its words: "renamed", "received licence", "with orchestra", "crash".</summary>
internal static class DeedNames
{
    private const string Word = " ({word})";

    /// <summary>The attribute of a time: that of its rule, with what is told to be then.</summary>
    /// <param name="attribute">That of the rule.</param>
    /// <param name="deed">What is told to be then, where the tree tells.</param>
    /// <param name="text">The text.</param>
    /// <param name="cue">The token by which the rule knew the time, if any.</param>
    public static string In(string attribute, Deed? deed, TokenizedText text, int? cue)
    {
        var name =
            deed is not null ? Of(deed)
            : cue is { } token ? Vocabulary.Fold(text[token].ToString())
            : null;
        return attribute.Replace(Word, name is null ? "" : $" ({name})", StringComparison.Ordinal);
    }

    private static string Of(Deed deed)
    {
        var tree = deed.Tree;
        int[] words =
        [
            .. tree.ChildrenOf(deed.Word)
                .Where(child => deed.IsPredicate && (IsParticle(tree, child) || IsCase(tree, deed.Word, child)))
                .Append(deed.Word)
                .Concat(deed.Object is { } done && IsTold(tree, done) ? [done] : [])
                .Order(),
        ];
        return Vocabulary.Fold(string.Join(' ', words.Select(word => tree.FormOf(word).ToString())));
    }

    // "burned down"
    private static bool IsParticle(SentenceTree tree, int word) => tree[word].Relation.Subtype == RelationSubtype.Particle;

    // "had been with the orchestra"
    private static bool IsCase(SentenceTree tree, int predicate, int word) =>
        tree.ChildOf(predicate, Relation.Copula) is not null
        && tree[word].Relation.Relation == Relation.CaseMarking
        && word < predicate;

    private static bool IsTold(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective;
}
