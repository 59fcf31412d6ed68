using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>Where English reports say that they come from, and when: "PORTO, Sept. 3 (Harbour News) — The fair …".</summary>
internal static partial class EnglishFrameDatelines
{
    private const string Place = $$"""
        (?!{{EnglishFrameDates.Date}}) \p{Lu}[\p{L}.'’-]* (?:\s\p{Lu}[\p{L}.'’-]*){0,3}
        (?: ,\s? (?!{{EnglishFrameDates.Date}} | {{EnglishFrameDates.Weekday}}\b) \p{Lu}[\p{L}.'’\ -]{0,24}? )?
        """;

    private const string Outlets = $$"""
        (?: \s* (?: \((?<outlet>(?!{{EnglishFrameDates.Date}})[^()\n]{2,40})\) | /(?<outlet>[^/\n]{2,40})/ ) )
        """;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>With a date, where a colon, a full stop or an outlet in brackets is enough to end it.</summary>
    [GeneratedRegex(
        $$"""
            \G[(\[]? (?<line> {{Place}} (?:,?{{Outlets}})? [)\]]? \s? (?:,|:|\||—|–|/|\s--?)? \s*
                (?: \({{EnglishFrameDates.Date}}\) | (?<!\() {{EnglishFrameDates.Date}} )
                (?:,?\s{{EnglishFrameDates.Clock}})? {{Outlets}}?
              | {{Place}} \s \((?<outlet>[^(),\n]{2,40}),\s {{EnglishFrameDates.Date}} (?:,?\s{{EnglishFrameDates.Clock}})? \) )
            (?: \s* (?:[)\]]|:|—|–|--?|//?|[.](?=\s|$)) | (?<=[\p{L}.][)/]) (?=\s+["“]?\p{Lu}) ) \s*
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    public static partial Regex Dated { get; }

    /// <summary>Without one, where an outlet in brackets or a dash is asked for.</summary>
    [GeneratedRegex(
        $$"""
            \G (?<line> {{Place}} (?:,\s?[\p{L}\d.,\ ]{3,30}?)? )
            \s* (?: \((?<outlet>[^()\n]{2,40})\)\s*(?:[:—–]|--?) | (?:—|–|--|\s-)(?=\s|\S) ) \s*
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    public static partial Regex Undated { get; }
#pragma warning restore MA0009
}
