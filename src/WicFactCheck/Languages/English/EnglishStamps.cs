using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>How English pages say when they were published or changed.</summary>
internal static partial class EnglishStamps
{
    /// <summary>How far a stamp is to be trusted as the day of publication; the least number first.</summary>
    /// <remarks>
    /// What an outlet says of when it published ("Published", "Posted") comes before a bare date, and that before the day of a
    /// change ("Updated", "Last modified").
    /// </remarks>
    public static int RankOf(ReadOnlySpan<char> stamp) =>
        stamp switch
        {
            ['P' or 'p', 'U' or 'u' or 'O' or 'o', ..] => 0,
            ['U' or 'u', 'P' or 'p', ..] or ['L' or 'l', 'A' or 'a', ..] => 2,
            _ => 1,
        };

#pragma warning disable MA0009 // Who asks looks at no more than the length of a line of the frame.
    /// <summary>"date: 2023-11-09", "Published on 3 May 2024", and the bare "date 2023-11-09 Headline" of some exports.</summary>
    /// <remarks>The group <c>iso</c> or <c>rest</c> holds the date.</remarks>
    [GeneratedRegex(
        """
            \G\s* (?: (?:date|published(?:\ on)?|posted(?:\ on)?|updated|last\ updated|first\ published)
                      \s*:\s* (?<rest>[^\n]{4,80}?) \s*$
                  | date\s+ (?<iso>\d{4}-\d\d-\d\d) (?=\s|$) )
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace
    )]
    public static partial Regex Label { get; }
#pragma warning restore MA0009
}
