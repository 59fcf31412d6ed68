using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "A potter, later identified as Ann Roe, was seen": the name behind "as" belongs to the participle, and is no subject.
/// </summary>
internal readonly ref struct EnglishNamings(TreeEditor tree)
{
    private static readonly RelationLabel Case = new(Relation.CaseMarking, RelationSubtype.None);
    private static readonly RelationLabel Root = new(Relation.Root, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private static readonly RelationLabel Oblique = new(Relation.Oblique, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var naming = 1; naming + 3 < tree.Length; naming++)
        {
            var isNaming =
                tree[naming].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Participle }
                && tree.Is(naming + 1, "as")
                && tree.ChildOf(naming, Relation.Auxiliary) is null;
            if (isNaming && NameAfter(naming + 1) is { } name && EndsWithComma(name))
            {
                Mend(naming, name, tree[name].Head);
            }
        }
    }

    private void Mend(int naming, int name, int verb)
    {
        tree.Attach(name, naming, Oblique);
        tree.Attach(naming + 1, name, Case);
        var noun = tree[naming].Head;
        if (tree[verb].Head == naming && noun != ParsedWord.NoHead && tree[noun].Head == ParsedWord.NoHead)
        {
            tree.Attach(verb, ParsedWord.NoHead, Root);
            tree.Attach(noun, verb, tree.SubjectOf(verb));
            tree.Attach(tree.Length - 1, verb, Punctuation);
        }
    }

    // A name that is the subject of a verb behind it.
    private int? NameAfter(int preposition)
    {
        for (var word = preposition + 1; word < tree.Length && !tree.Is(word, ","); word++)
        {
            if (tree[word].Relation.Relation == Relation.Subject)
            {
                return tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun && tree[word].Head > word ? word : null;
            }
        }

        return null;
    }

    // Up to the verb there is a comma, and the verb or its auxiliary right behind it.
    private bool EndsWithComma(int name)
    {
        var verb = tree[name].Head;
        for (var word = name + 1; word < verb; word++)
        {
            if (tree.Is(word, ",") && (word + 1 == verb || tree[word + 1].Head == verb))
            {
                return tree[word + 1].Tag.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
            }
        }

        return false;
    }
}
