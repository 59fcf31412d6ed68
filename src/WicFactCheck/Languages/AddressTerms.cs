using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words of the addresses of streets: "the 2700 block of N. Harlan Ave.".</summary>
/// <remarks>In its lists "/" stands between a word and what is short for it.</remarks>
internal sealed class AddressTerms(WordFile file)
{
    private const string Section = "addresses";

    private readonly FrozenDictionary<string, string> _kinds = Read(file[Section, "kinds"]);
    private readonly FrozenDictionary<string, string> _directions = Read(file[Section, "directions"]);

    /// <summary>Kinds that other things than streets are of as well: "the High Court".</summary>
    public WordList Loose { get; } = file[Section, "loose"];

    /// <summary>Words before a street that has no capital within a title.</summary>
    public WordList Before { get; } = file[Section, "before"];

    /// <summary>Lemmas of verbs and nouns by which somewhere is somebody's home.</summary>
    public WordList Living { get; } = file[Section, "living"];

    /// <summary>Words before a street that somebody takes from one end towards the other.</summary>
    public WordList Along { get; } = file[Section, "along"];

    /// <summary>The word between a block and its street.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>The article between the two.</summary>
    public WordList The { get; } = file[Section, "the"];

    /// <summary>The kind of street that a word, or what is short for it, means: "avenue" for "Ave."; null for others.</summary>
    public string? KindOf(ReadOnlySpan<char> word) => MeaningIn(_kinds, word);

    /// <summary>The direction that a word or a letter means: "north" for "N."; null for other words.</summary>
    public string? DirectionOf(ReadOnlySpan<char> word) => MeaningIn(_directions, word);

    private static string? MeaningIn(FrozenDictionary<string, string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.TrimEnd('.'), out var meant) ? meant : null;

    private static FrozenDictionary<string, string> Read(WordList list) =>
        list
            .Words.ToArray()
            .Select(entry => entry.Split('/'))
            .SelectMany(forms => forms.Select(form => (Form: form, Meant: forms[0])))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Meant, StringComparer.OrdinalIgnoreCase);
}
