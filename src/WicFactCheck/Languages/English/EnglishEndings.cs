namespace WicFactCheck.Languages.English;

/// <summary>What the endings of English words make likely, for readers that have no parse.</summary>
internal static class EnglishEndings
{
    /// <summary>Whether it may be a plural: "cars", but not "is".</summary>
    public static bool MayBePlural(ReadOnlySpan<char> word) => word is [_, _, .., 's'];

    /// <summary>Whether it may be a plural of man: "firemen".</summary>
    public static bool MayBePluralOfMan(ReadOnlySpan<char> word) => word is [_, .., 'm', 'e', 'n'];

    /// <summary>Whether it may be a verb of the past: "opened", also "red".</summary>
    public static bool MayBePast(ReadOnlySpan<char> word) => word is [.., 'e', 'd'];

    /// <summary>Whether it may be a participle or a gerund: "opening", also "thing".</summary>
    public static bool MayBeGerund(ReadOnlySpan<char> word) => word is [.., 'i', 'n', 'g'];
}
