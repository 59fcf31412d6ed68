using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "Resident Bo Hill, 24, sustained burns": what looks like an adjective of the noun behind it, right after the age of
/// somebody of whom nothing else is told, is the verb.
/// </summary>
internal readonly ref struct EnglishAgedSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence, in which ages are appositions already.</summary>
    public void Mend()
    {
        for (var verb = 4; verb + 1 < tree.Length; verb++)
        {
            var thing = tree[verb].Head;
            if (
                tree[verb].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound
                && thing > verb
                && tree.FormOf(verb).EndsWith("ed", StringComparison.Ordinal)
                && tree.Is(verb - 1, ",")
                && tree[verb - 2] is { Tag.PartOfSpeech: PartOfSpeech.Numeral, Relation.Relation: Relation.Apposition }
                && tree[thing].Head is var person
                && person != ParsedWord.NoHead
                && person < verb
                && tree[person].Head == ParsedWord.NoHead
                && tree[person].Tag.IsNominal
                && tree.ChildOf(person, Relation.Copula) is null
                && tree.ChildOf(person, Relation.Subject) is null
            )
            {
                Mend(verb, thing, person);
            }
        }
    }

    private void Mend(int verb, int thing, int person)
    {
        tree.Attach(verb, ParsedWord.NoHead, tree[person].Relation);
        tree.Attach(thing, verb, Object);
        tree.Attach(person, verb, tree.SubjectOf(verb));
        tree.MakePast(verb);
        for (var word = verb + 1; word < tree.Length; word++)
        {
            if (tree[word].Head == person)
            {
                tree.Attach(word, verb, tree[word].Relation);
            }
        }

        if (tree[^1].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
        {
            tree.Attach(tree.Length - 1, verb, Punctuation);
        }
    }
}
