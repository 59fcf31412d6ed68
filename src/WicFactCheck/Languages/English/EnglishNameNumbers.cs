using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends numbers that are parts of names, dates and calls, and count nothing behind them: "9 KXYZ", "4512 Mill Road", "the July
/// 15 fire", "No. 12 Roe", "the 300 block", "911 callers", "a 6-4 win".
/// </summary>
internal readonly ref struct EnglishNameNumbers(TreeEditor tree)
{
    private const int LongestName = 5;
    private const int LastDay = 31;
    private const int LengthOfAddress = 3;

    private static readonly RelationLabel Compound = new(Relation.Compound, RelationSubtype.None);
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel Flat = new(Relation.Flat, RelationSubtype.None);
    private static readonly RelationLabel How = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel Note = new(Relation.Unspecified, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 0; number < tree.Length; number++)
        {
            if (IsDigits(number))
            {
                Mend(number);
            }
        }
    }

    private void Mend(int number)
    {
        var head = tree[number].Head;
        if (IsSign(number - 1))
        {
            tree.Attach(number, number - 1, Flat);
        }
        else if (tree.Is(number - 1, "[") && tree.Is(number + 1, "]") && number > 1 && number + 2 < tree.Length)
        {
            MendNote(number);
        }
        else if (IsBlock(number + 1) && head != number + 1)
        {
            tree.Attach(number, number + 1, Counted);
        }
        else if (
            head > number
            && tree[number].Relation.Relation == Relation.NumericModifier
            && (
                IsDay(number, head)
                || IsYear(number, head)
                || IsInName(number, head)
                || IsCall(number, head)
                || IsResult(number, head)
            )
        )
        {
            tree.Attach(number, head, Compound);
        }
        else if (IsResultOf(number, head) && VerbAbove(head) is { } verb)
        {
            tree.Attach(number, verb, How);
        }
    }

    // A note to the sentence before: "it burned.[98] The mill"
    private void MendNote(int number)
    {
        tree.Attach(number, number - 2, Note);
        tree.Attach(number - 1, number, new RelationLabel(Relation.Punctuation, RelationSubtype.None));
        tree.Attach(number + 1, number, new RelationLabel(Relation.Punctuation, RelationSubtype.None));
    }

    private bool IsDigits(int word) => !tree.FormOf(word).ContainsAnyExceptInRange('0', '9');

    private bool IsSign(int word) => tree.Is(word, "No.") || tree.Is(word, "Nos.") || tree.Is(word, "no.") || tree.Is(word, "#");

    private bool IsBlock(int word) =>
        word < tree.Length && EnglishLanguage.Instance.Designators.Blocks.Contains(tree.FormOf(word));

    // "the July 15 fire"
    private bool IsDay(int number, int head) =>
        number > 0
        && EnglishTimeNouns.IsMonth(tree, number - 1)
        && int.Parse(tree.FormOf(number), System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= LastDay
        && tree[head].Tag.IsNominal;

    // "the 2014 fire"
    private bool IsYear(int number, int head) =>
        tree.FormOf(number) is ['1', '9', _, _] or ['2', '0', _, _] && tree[head].Tag.Number == Number.Singular;

    // Nothing but words with capitals stands from the number to one thing with a name.
    private bool IsInName(int number, int head)
    {
        if (head - number > LongestName || tree.Is(number, "1") || !(IsCapitals(head) || IsOneWithName(head)))
        {
            return false;
        }

        // Of the length of an address it counts nothing: "4120 Far Hills Avenue"
        var isCount = tree.FormOf(number).Length < LengthOfAddress;
        for (var word = number + 1; word <= head; word++)
        {
            // "800-577-TIPS"
            if (tree.Is(word, "-") || (IsDigits(word) && tree.Is(word - 1, "-")))
            {
                continue;
            }

            if (!IsOfName(word) || (isCount && IsSeveral(word)))
            {
                return false;
            }
        }

        return true;
    }

    // "205 W. 32nd Avenue"
    private bool IsOfName(int word) =>
        char.IsUpper(tree.FormOf(word)[0]) || (char.IsAsciiDigit(tree.FormOf(word)[0]) && char.IsLetter(tree.FormOf(word)[^1]));

    private bool IsOneWithName(int word) =>
        IsStation(word)
        || (
            tree[word].Tag is { PartOfSpeech: PartOfSpeech.ProperNoun, Number: not Number.Plural }
            && !EnglishEndings.IsLikelyPlural(tree.FormOf(word))
        );

    private bool IsSeveral(int word) => tree[word].Tag.Number == Number.Plural && !IsCapitals(word) && !IsStation(word);

    // "14 News"
    private bool IsStation(int word) => EnglishLanguage.Instance.Designators.Stations.Contains(tree.FormOf(word));

    private bool IsCapitals(int word) =>
        tree[word].Tag.IsNominal && tree.FormOf(word) is [_, _, ..] form && !form.ContainsAnyExceptInRange('A', 'Z');

    // "911 callers"
    private bool IsCall(int number, int head) =>
        EnglishLanguage.Instance.Designators.Emergencies.Contains(tree.FormOf(number))
        && (
            tree[head].Tag.Number == Number.Singular
            || EnglishLanguage.Instance.Designators.AfterEmergencies.ContainsInAnyCase(tree.FormOf(head))
        );

    // "a 6-4 win", "9-1-1 callers"
    private bool IsResult(int number, int head) =>
        IsPair(number) && number + 2 < head && (IsPair(number + 2) || tree[head].Tag.Number == Number.Singular);

    private bool IsPair(int number) => tree.Is(number + 1, "-") && number + 2 < tree.Length && IsDigits(number + 2);

    // "beat Oakton 31-24", the result taken for a part of the name.
    private bool IsResultOf(int number, int head) =>
        head == number - 1
        && IsPair(number)
        && !(number + 3 < tree.Length && tree[number + 3].Tag.IsNominal)
        && tree[number].Relation.Relation == Relation.Flat
        && tree[head] is { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation.Relation: Relation.Object };

    private int? VerbAbove(int word) =>
        tree[word].Head is var verb && verb != ParsedWord.NoHead && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
            ? verb
            : null;
}
