using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>What lines look like that name an outlet and the day of its issue.</summary>
internal static partial class EnglishFrameImprints
{
    private const RegexOptions AnyCase =
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase;

    private const string Person = """
        (?-i: \p{Lu}[\p{L}.'’-]* (?:\s\p{Lu}[\p{L}.'’-]*){0,4} )
        """;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>A day, or the month, season or number of an issue with its year: "3 March 2025", "May/June 2024".</summary>
    [GeneratedRegex(
        $$"""
            {{EnglishFrameDates.Date}}
            | \b (?:(?:early|mid|late)[\s-])? (?:{{EnglishFrameDates.Month}} \s?[/–-]\s?)? {{EnglishFrameDates.Month}}
              (?:,|\s+of)? \s+ \d{4} \b
            | \b (?:spring|summer|autumn|fall|winter) (?:,|\s+of)? \s+ \d{4} (?:[/–-]\d{2,4})? \b
            | (?<![\d/.]) \d{1,3}/(?:19|20)\d\d (?![\d/.]\d)
            """,
        AnyCase
    )]
    public static partial Regex Date { get; }

    /// <summary>What may stand beside names and date.</summary>
    [GeneratedRegex(
        $$"""
            {{EnglishFrameDates.Clock}} | \b{{EnglishFrameDates.Weekday}}(?!\w)
            | \b(?:first\s+)?(?:published|posted|printed|issued|updated|released|sent|filed)\b (?:\s+(?:on|in|by|at)\b)?
            | \b(?:source|from\s+the|in\s+the)\b
            | \b(?:vol(?:ume)?|no|nr|number|issue|edition)s?\b\.? [\s:]* (?:[\dIVXLC]+\b(?:/\d+)?)? (?:\s+of\b)?
            | \bpp?(?:ages?|\.)\s?[A-Z]?\d+(?:[–-]\d+)?
            | \b(?:written|compiled|edited|reported|words|text|story)\s+by\b
            | \bby\s+ (?:{{Person}} | ["“][^"“”]{2,40}["”])
            | [*_"“”\[\]]+
            """,
        AnyCase
    )]
    public static partial Regex Filler { get; }

    /// <summary>What parts one name from another.</summary>
    [GeneratedRegex(
        """
            \s*[,;:|·•()—–/]\s* | \s+-+\s+ | (?<=\p{L}{3})\.(?:\s+|$)
            """,
        AnyCase
    )]
    public static partial Regex Gap { get; }
#pragma warning restore MA0009
}
