using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Entities;

/// <summary>How much a sentence is about a word, by what that is in it: most about a subject, least about an owner.</summary>
internal static class Prominence
{
    private const double Subject = 80;
    private const double InMainClause = 20;
    private const double Object = 50;
    private const double Other = 40;
    private const double Owner = 30;
    private const double Modifier = 20;
    private const double Root = 50;

    /// <summary>The weight.</summary>
    public static double Of(SentenceTree tree, int word)
    {
        var at = Above(tree, word);
        return tree[at].Relation.Relation switch
        {
            Relation.Subject => Subject + (IsMain(tree, tree[at].Head) ? InMainClause : 0),
            Relation.Object => Object,
            Relation.IndirectObject or Relation.Oblique => Other,
            Relation.NominalModifier when tree[at].Relation.Subtype == RelationSubtype.Possessor => Owner,
            Relation.NominalModifier => Modifier,
            Relation.Root => Root,
            _ => Modifier,
        };
    }

    /// <summary>Whether it takes part in what is told, and is not only an owner or beside a noun.</summary>
    public static bool TakesPart(SentenceTree tree, int word) => Of(tree, word) >= Other;

    /// <summary>Whether it is a subject, or joined or apposed to one.</summary>
    public static bool IsSubject(SentenceTree tree, int word) => tree[Above(tree, word)].Relation.Relation == Relation.Subject;

    /// <summary>The word whose part in the sentence a word has, which is joined or apposed to it.</summary>
    public static int Above(SentenceTree tree, int word)
    {
        while (
            tree[word].Head != ParsedWord.NoHead
            && (
                tree[word].Relation.Relation is Relation.Conjunct or Relation.Apposition or Relation.Flat
                || tree[word].Relation.Subtype == RelationSubtype.Description
            )
        )
        {
            word = tree[word].Head;
        }

        return word;
    }

    private static bool IsMain(SentenceTree tree, int verb)
    {
        while (verb != ParsedWord.NoHead && tree[verb].Relation.Relation is Relation.Conjunct or Relation.Parataxis)
        {
            verb = tree[verb].Head;
        }

        return verb != ParsedWord.NoHead && tree[verb].Relation.Relation == Relation.Root;
    }
}
