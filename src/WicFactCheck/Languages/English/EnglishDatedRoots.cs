using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "On May 23, the first anniversary of the fire, hundreds of people came": a time behind a preposition tells when
/// something was, and is never what a sentence with a verb is about.
/// </summary>
internal readonly ref struct EnglishDatedRoots(TreeEditor tree)
{
    private static readonly RelationLabel When = new(Relation.Oblique, RelationSubtype.None);
    private static readonly RelationLabel Root = new(Relation.Root, RelationSubtype.None);
    private static readonly RelationLabel Apposition = new(Relation.Apposition, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var date = 1; date < tree.Length; date++)
        {
            if (tree[date].Head == ParsedWord.NoHead && IsDate(date) && MainBehind(date) is { } main)
            {
                Mend(date, main);
                return;
            }
        }
    }

    private void Mend(int date, int main)
    {
        tree.Attach(main, ParsedWord.NoHead, Root);
        tree.Attach(date, main, When);
        for (var word = date + 1; word < main; word++)
        {
            if (
                tree[word].Head == date
                && tree[word].Tag.IsNominal
                && tree[word].Relation.Relation is Relation.Punctuation or Relation.Subject
            )
            {
                tree.Attach(word, date, Apposition);
            }
        }

        if (tree[^1].Tag.PartOfSpeech == PartOfSpeech.Punctuation)
        {
            tree.Attach(tree.Length - 1, main, Punctuation);
        }
    }

    private bool IsDate(int word) =>
        tree[0].Relation.Relation == Relation.CaseMarking
        && tree[0].Head == word
        && (tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral || EnglishTimeNouns.IsTime(tree, word))
        && tree.ChildOf(word, Relation.Copula) is null;

    // The first verb that has a subject before it, behind a comma, and that nothing subordinates.
    private int? MainBehind(int date)
    {
        for (var verb = date + 2; verb < tree.Length; verb++)
        {
            if (
                tree[verb].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Finite or VerbForm.Participle }
                && tree[verb].Relation.Subtype != RelationSubtype.Relative
                && tree.ChildOf(verb, Relation.Marker) is null
                && tree.ChildOf(verb, Relation.Subject, date) is { } subject
                && subject < verb
                && tree[subject].Tag.PronounType is not (PronounType.Relative or PronounType.Interrogative)
                && FollowsComma(subject)
            )
            {
                return verb;
            }
        }

        return null;
    }

    private bool FollowsComma(int subject)
    {
        var first = subject;
        while (first > 0 && tree.IsUnder(first - 1, subject) && tree[first - 1].Tag.PartOfSpeech != PartOfSpeech.Punctuation)
        {
            first--;
        }

        return tree.Is(first - 1, ",");
    }
}
