namespace WicFactCheck.Languages.English;

/// <summary>What the endings of English words make likely, for readers that have no parse.</summary>
internal static class EnglishEndings
{
    /// <summary>Whether it ends in s, as "cars" and "is".</summary>
    public static bool EndsAsPlural(ReadOnlySpan<char> word) => word is [.., 's'];

    /// <summary>Whether it may be a plural, and no "glass", "bus" or "crisis".</summary>
    public static bool IsLikelyPlural(ReadOnlySpan<char> word) => word is [_, _, .., not ('s' or 'u' or 'i'), 's'];

    /// <summary>Whether it may be a plural: "cars", but not "is".</summary>
    public static bool MayBePlural(ReadOnlySpan<char> word) => word is [_, _, .., 's'];

    /// <summary>Whether it may be a plural of man: "firemen".</summary>
    public static bool MayBePluralOfMan(ReadOnlySpan<char> word) => word is [_, .., 'm', 'e', 'n'];

    /// <summary>Whether it may be a verb of the past: "opened", also "red".</summary>
    public static bool MayBePast(ReadOnlySpan<char> word) => word is [.., 'e', 'd'];

    /// <summary>Whether it may be a participle or a gerund: "opening", also "thing".</summary>
    public static bool MayBeGerund(ReadOnlySpan<char> word) => word is [.., 'i', 'n', 'g'];

    /// <summary>Whether it may be an adverb: "slowly", also "family".</summary>
    public static bool MayBeAdverb(ReadOnlySpan<char> word) => word is [.., 'l', 'y'];

    /// <summary>Whether it ends as words for people do: "midfielder", "violinist", "fisherman".</summary>
    public static bool MayBePerson(ReadOnlySpan<char> word) =>
        word
            is [_, _, .., 'e', 'r']
                or [_, _, .., 'o', 'r']
                or [_, _, .., 'i', 's', 't']
                or [_, _, .., 'i', 'a', 'n']
                or [_, .., 'm', 'a', 'n']
                or [_, .., 'm', 'e', 'n']
                or [_, _, .., 'e', 'e'];

    /// <summary>The length of a number in letters without the ending of places in an order: of "XXth", that of "XX".</summary>
    public static int LengthWithoutOrdinal(ReadOnlySpan<char> word) =>
        word is [_, .., 't', 'h'] or [_, .., 'n', 'd'] or [_, .., 'r', 'd'] or [_, .., 's', 't'] ? word.Length - 2 : word.Length;
}
