using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words for people by their countries: "Portuguese", "a Swede".</summary>
internal sealed class NationTerms
{
    private const string Section = "nations";

    private readonly FrozenDictionary<string, string> _countries;
    private readonly string[][] _unions;

    public NationTerms(WordFile file) =>
        (_countries, _unions) = (
            Groups(file[Section, "people"])
                .SelectMany(names => names.Select(word => (Word: word, Country: names[0])))
                .ToFrozenDictionary(pair => pair.Word, pair => pair.Country, StringComparer.Ordinal),
            [.. Groups(file[Section, "unions"])]
        );

    /// <summary>Whether nobody is of both for being of one: the Welsh are British.</summary>
    public bool AreTwo(string country, string other) =>
        country != other && !Array.Exists(_unions, union => union.Contains(country) && union.Contains(other));

    /// <summary>Whether a word is, or ends, the name of a country itself.</summary>
    public bool IsCountry(string country, ReadOnlySpan<char> word) => country.AsSpan().EndsWith(word, StringComparison.Ordinal);

    /// <summary>The country of a word for its people, or of its name; null for other words.</summary>
    public string? CountryOf(ReadOnlySpan<char> word) =>
        _countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var country) ? country : null;

    private static IEnumerable<string[]> Groups(WordList list) =>
        list.Words.ToArray().Select(group => group.Replace('-', ' ').Split('/'));
}
