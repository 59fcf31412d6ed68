using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "Chief engineer Ada Roe spoke" and "the plumber Ada Roe found": what somebody is, right before the name, belongs to the
/// name, for sure, and is neither a subject beside it nor what the name is put beside.
/// </summary>
internal readonly ref struct EnglishTitledNames(TreeEditor tree)
{
    private static readonly RelationLabel Part = new(Relation.Compound, RelationSubtype.None);
    private static readonly RelationLabel Title = new(Relation.NominalModifier, RelationSubtype.Description);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var title = 0; title + 1 < tree.Length; title++)
        {
            var name = title + 1;
            if (IsPartOfTitle(title, name))
            {
                tree.Attach(title, name, Part);
                continue;
            }

            if (
                tree[title].Tag.PartOfSpeech != PartOfSpeech.Noun
                || tree[name].Tag.PartOfSpeech != PartOfSpeech.ProperNoun
                || EnglishTimeNouns.IsTime(tree, name)
            )
            {
                continue;
            }

            if (tree[title].Head == name && tree[title].Relation == Title)
            {
                tree.Attach(title, name, Title);
            }
            else if (!IsNominal(tree[title].Relation.Relation))
            {
                continue;
            }
            else if (tree[name].Head == title && tree[name].Relation.Relation == Relation.Apposition && IsPerson(name))
            {
                tree.Attach(name, tree[title].Head, tree[title].Relation);
                Name(title, name);
            }
            else if (
                tree[name].Head == tree[title].Head
                && tree[title].Relation.Relation == Relation.Subject
                && tree[name].Relation.Relation == Relation.Subject
            )
            {
                Name(title, name);
            }
        }
    }

    // "Lundby County Ranger Bo Hill said", the county and the ranger both taken for who said it.
    private bool IsPartOfTitle(int title, int name) =>
        tree[title] is { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation.Relation: Relation.Subject }
        && tree[name] is { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation.Relation: Relation.Subject }
        && tree[title].Head == tree[name].Head
        && tree[title].Head > name
        && !EnglishTimeNouns.IsTime(tree, title)
        && !EnglishTimeNouns.IsTime(tree, name);

    private static bool IsNominal(Relation relation) => relation is Relation.Subject or Relation.Object or Relation.Oblique;

    // More than one word of a name is behind "the plumber", which tells it from a place ("the town Lundby").
    private bool IsPerson(int name) => tree.ChildOf(name, Relation.Flat, name) is not null;

    private void Name(int title, int name)
    {
        tree.Attach(title, name, Title);
        for (var word = name + 1; word < tree.Length; word++)
        {
            if (tree[word].Head == title && tree[word].Relation.Relation != Relation.NominalModifier)
            {
                tree.Attach(word, name, tree[word].Relation);
            }
        }
    }
}
