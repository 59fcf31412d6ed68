using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words for people by their countries: "Portuguese", "a Swede".</summary>
internal sealed class NationTerms
{
    private readonly FrozenDictionary<string, string> _countries;

    public NationTerms(WordFile file) =>
        _countries = file["nations", "people"]
            .Words.ToArray()
            .Select(nation => nation.Replace('-', ' ').Split('/'))
            .SelectMany(names => names.Select(word => (Word: word, Country: names[0])))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Country, StringComparer.Ordinal);

    /// <summary>Whether a word is, or ends, the name of a country itself.</summary>
    public bool IsCountry(string country, ReadOnlySpan<char> word) => country.AsSpan().EndsWith(word, StringComparison.Ordinal);

    /// <summary>The country of a word for its people, or of its name; null for other words.</summary>
    public string? CountryOf(ReadOnlySpan<char> word) =>
        _countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var country) ? country : null;
}
