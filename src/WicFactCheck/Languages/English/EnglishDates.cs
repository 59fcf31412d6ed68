using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends dates with no preposition: in "was taken to a hospital Monday" the parser may know that the day tells when something
/// happened, and yet hang it from the hospital. No noun takes such an adjunct unless it is the predicate; the verb above it does.
/// </summary>
internal readonly ref struct EnglishDates(TreeEditor tree)
{
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var date = 1; date < tree.Length; date++)
        {
            if (TellsWhen(date) && tree[date].Head < date && IsMereNoun(tree[date].Head) && PredicateAbove(date) is { } predicate)
            {
                tree.Attach(date, predicate, tree[date].Relation);
            }
        }
    }

    // "Monday", "July 11"; with a preposition, only a number, which is a time of day: "around 2 p.m."
    private bool TellsWhen(int word) =>
        tree[word].Relation is { Relation: Relation.Oblique } relation
        && (relation.Subtype == RelationSubtype.Unmarked || tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral);

    // The first predicate above, if it stands before the date.
    private int? PredicateAbove(int date)
    {
        var at = tree[date].Head;
        while (at != ParsedWord.NoHead && !IsPredicate(at))
        {
            at = tree[at].Head;
        }

        return at != ParsedWord.NoHead && at < date ? at : null;
    }

    private bool IsMereNoun(int word) => word != ParsedWord.NoHead && tree[word].Tag.IsNominal && !IsPredicate(word);

    private bool IsPredicate(int word)
    {
        if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb)
        {
            return true;
        }

        for (var i = 0; i < tree.Length; i++)
        {
            if (tree[i].Head == word && tree[i].Relation.Relation == Relation.Copula)
            {
                return true;
            }
        }

        return false;
    }
}
