using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "All three suffered losses": the number stands for whom it counts, and what looks like an adjective of the noun behind
/// it is the verb.
/// </summary>
internal readonly ref struct EnglishCountedSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel Determiner = new(Relation.Determiner, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var verb = 1; verb + 1 < tree.Length; verb++)
        {
            var noun = tree[verb].Head;
            if (
                tree[verb].Relation.Relation == Relation.AdjectivalModifier
                && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
                && tree.FormOf(verb).EndsWith("ed", StringComparison.Ordinal)
                && noun > verb
                && CountsBefore(verb, noun)
                && CanBeObject(noun)
            )
            {
                Mend(verb, noun);
            }
        }
    }

    private void Mend(int verb, int noun)
    {
        tree.Attach(verb, tree[noun].Head, tree[noun].Relation);
        tree.Attach(noun, verb, Object);
        tree.Attach(verb - 1, verb, tree.SubjectOf(verb));
        tree.MakePast(verb);
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head == noun && word < verb - 1)
            {
                tree.Attach(word, verb - 1, Determiner);
            }
            else if (tree[word].Head == noun && tree[word].Relation.Relation is Relation.Punctuation or Relation.Parataxis)
            {
                tree.Attach(word, verb, tree[word].Relation);
            }
        }
    }

    // The number right before the verb, and before that nothing but "All" or an article, at the beginning of the sentence.
    private bool CountsBefore(int verb, int noun) =>
        tree[verb - 1].Relation.Relation == Relation.NumericModifier
        && tree[verb - 1].Head == noun
        && (verb == 1 || (verb == 2 && tree[0].Tag.PartOfSpeech is PartOfSpeech.Determiner && tree.Is(0, "All")));

    // The root, where nothing else is told of it.
    private bool CanBeObject(int noun) =>
        tree[noun].Head == ParsedWord.NoHead
        && tree[noun].Tag.IsNominal
        && tree.ChildOf(noun, Relation.Copula) is null
        && tree.ChildOf(noun, Relation.Subject) is null
        && tree.Is(tree.Length - 1, ".");
}
