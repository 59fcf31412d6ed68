using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "she had turned 33 six days before": the number after the verb of birthdays is what she turned, and tells no days.
/// </summary>
internal readonly ref struct EnglishTurnedAges(TreeEditor tree)
{
    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel When = new(Relation.Oblique, RelationSubtype.Unmarked);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var verb = 0; verb + 2 < tree.Length; verb++)
        {
            if (tree[verb].Lemma is "turn" && IsNumber(verb + 1) && LengthAfter(verb + 2) is { } time)
            {
                Mend(verb, verb + 1, time);
            }
        }
    }

    private void Mend(int verb, int age, int time)
    {
        tree.Attach(age, verb, Object);
        if (IsNumber(time - 1) && tree[time - 1].Head != time)
        {
            tree.Attach(time - 1, time, Counted);
        }

        if (tree[time].Head == verb || tree[time].Head == age)
        {
            tree.Attach(time, verb, When);
        }
    }

    // "six days", "just two weeks", "a month", "last week"
    private int? LengthAfter(int word)
    {
        for (var noun = word + 1; noun < Math.Min(tree.Length, word + 3); noun++)
        {
            if (
                tree[noun].Lemma is "day" or "week" or "month" or "year"
                && tree[noun - 1].Tag.PartOfSpeech is not PartOfSpeech.Punctuation
            )
            {
                return noun;
            }
        }

        return null;
    }

    private bool IsNumber(int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral || char.IsAsciiDigit(tree.FormOf(word)[0]);
}
