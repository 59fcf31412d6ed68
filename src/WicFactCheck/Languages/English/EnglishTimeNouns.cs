using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>Nouns that tell when without a preposition: "Monday", "late Monday night".</summary>
internal static class EnglishTimeNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Days = LookupOf(
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = LookupOf(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan.",
        "Feb.",
        "Mar.",
        "Apr.",
        "Aug.",
        "Sept.",
        "Oct.",
        "Nov.",
        "Dec."
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = LookupOf(
        "morning",
        "mornings",
        "noon",
        "afternoon",
        "afternoons",
        "evening",
        "evenings",
        "night",
        "nights",
        "midnight",
        "weekend"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ends = LookupOf(
        "beginning",
        "close",
        "end",
        "middle",
        "start"
    );

    private static readonly RelationLabel WhenOfVerb = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel WhenOfNoun = new(Relation.NominalModifier, RelationSubtype.Unmarked);

    /// <summary>Whether a word names a day of the week.</summary>
    public static bool IsDay(in TreeEditor tree, int word) => tree.Is(word, Days);

    /// <summary>Whether a word names a month.</summary>
    public static bool IsMonth(in TreeEditor tree, int word) => tree.Is(word, Months);

    /// <summary>Whether a word names a day of the week or a month.</summary>
    public static bool IsName(in TreeEditor tree, int word) => tree.Is(word, Days) || tree.Is(word, Months);

    /// <summary>Whether a word, as it is written, names a day of the week or a month.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Days.Contains(word) || Months.Contains(word);

    /// <summary>Whether a word names a day, a month or a part of a day.</summary>
    public static bool IsTime(in TreeEditor tree, int word) => IsName(tree, word) || tree.Is(word, Parts);

    /// <summary>Whether a word is for a part of a time: "the end of May".</summary>
    public static bool IsEnd(in TreeEditor tree, int word) => tree.Is(word, Ends);

    /// <summary>
    /// Whether a word is the head of a day with no article, preposition or owner: "Monday", "early Monday", "Monday night".
    /// </summary>
    public static bool IsBareDay(in TreeEditor tree, int word)
    {
        var isPart = tree.Is(word, Parts) && IsDay(tree, word - 1) && tree[word - 1].Head == word;
        return (isPart || IsDay(tree, word))
            && tree.ChildOf(word, Relation.Determiner) is null
            && tree.ChildOf(word, Relation.CaseMarking) is null;
    }

    /// <summary>
    /// Hangs a day from what it tells the time of, behind a noun: the last verb that hangs from the noun, or else the noun.
    /// </summary>
    public static void AttachWithin(in TreeEditor tree, int day, int noun)
    {
        for (var word = day - 1; word > noun; word--)
        {
            if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb && tree.IsUnder(word, noun))
            {
                tree.Attach(day, word, WhenOfVerb);
                return;
            }
        }

        tree.Attach(day, noun, WhenOfNoun);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
