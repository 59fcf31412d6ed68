using System.Text.RegularExpressions;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>Where a report comes from, and when, before its first words: "PORTO, Sept. 3 (Harbour News) — The fair …".</summary>
/// <param name="Line">Place, date and outlet.</param>
/// <param name="Body">What follows.</param>
/// <param name="Outlet">The outlet that it names, or null.</param>
internal sealed partial record Dateline(TextSpan Line, TextSpan Body, string? Outlet)
{
    /// <summary>The most characters that are looked at, which bounds the time that a search takes.</summary>
    private const int Longest = 160;

    private const string Place = $$"""
        (?!{{EnglishFrameDates.Date}}) \p{Lu}[\p{L}.'’-]* (?:\s\p{Lu}[\p{L}.'’-]*){0,3}
        (?: ,\s? (?!{{EnglishFrameDates.Date}} | {{EnglishFrameDates.Weekday}}\b) \p{Lu}[\p{L}.'’\ -]{0,24}? )?
        """;

    private const string Outlets = $$"""
        (?: \s* (?: \((?<outlet>(?!{{EnglishFrameDates.Date}})[^()\n]{2,40})\) | /(?<outlet>[^/\n]{2,40})/ ) )
        """;

    /// <summary>The dateline that a paragraph begins with, or null.</summary>
    public static Dateline? Read(SourceText source, TextSpan paragraph)
    {
        var length = Math.Min(paragraph.Length, Longest);
        var match = Dated.Match(source.Content, paragraph.Start, length);
        match = match.Success ? match : Undated.Match(source.Content, paragraph.Start, length);
        if (!match.Success)
        {
            return null;
        }

        var line = match.Groups["line"];
        return new Dateline(
            new TextSpan(line.Index, line.Index + line.Length),
            new TextSpan(match.Index + match.Length, paragraph.End),
            match.Groups["outlet"] is { Success: true } outlet ? outlet.Value.Trim() : null
        );
    }

#pragma warning disable MA0009 // Both look at no more than Longest characters, so neither can take long.
    // With a date, a colon or a full stop is enough to end it.
    [GeneratedRegex(
        $$"""
            \G\(? (?<line> {{Place}} {{Outlets}}? \s? (?:,|\||—|–|\s--?)? \s* \(?{{EnglishFrameDates.Date}}\)?
                (?:,?\s{{EnglishFrameDates.Clock}})? {{Outlets}}? )
            \s* (?:\)|:|—|–|--?|//|[.](?=\s|$)) \s*
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Dated { get; }

    // Without one, an outlet in brackets or a dash is asked for.
    [GeneratedRegex(
        $$"""
            \G (?<line> {{Place}} (?:,\s?[\p{L}\d.,\ ]{3,30}?)? )
            \s* (?: \((?<outlet>[^()\n]{2,40})\)\s*(?:[:—–]|--?) | (?:—|–|--|\s-)(?=\s|\S) ) \s*
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Undated { get; }
#pragma warning restore MA0009
}
