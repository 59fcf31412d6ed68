using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>What the pieces of a line are that strokes, dots or stars cut: an address, a price, the number of an issue.</summary>
internal static partial class EnglishFramePieces
{
    private const string Name = """
        (?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4})
        """;

    /// <summary>What people are who make articles.</summary>
    public const string Roles = """
        (?:(?:staff|senior|chief|special|sports?|news|political|business|foreign|managing|deputy|night|city|features?)\s+)*
        (?:writer|reporter|correspondent|editor|columnist|journalist|contributor|photographer|producer)
        """;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>What parts the pieces.</summary>
    [GeneratedRegex(
        """
            \s*[|•·~\t]\s* | \s+(?:[*—–/]|//)\s+ | \s{3,}
            """,
        Exact
    )]
    public static partial Regex Separator { get; }

    /// <summary>How somebody can be reached.</summary>
    [GeneratedRegex(
        """
            \S@\w[\w-]*\.\w | (?<!\w)@\w{2,} | ^(?:tel\.?|phone|call|e-?mail|fax|mobile)\b[\s:]
            | ^[+(]?\d[\d\s().-]{5,}\d$ | \bwww\.
            """,
        AnyCase
    )]
    public static partial Regex Contact { get; }

    /// <summary>What somebody is who makes articles, alone or behind a name: "N. N., Staff Writer".</summary>
    [GeneratedRegex(
        $$"""
            ^(?:{{Name}},\s)? (?:\p{Lu}[\p{L}'’]*\s){0,3} (?i:{{Roles}}) (?:,?\s(?:in\s|at\s)?{{Name}})?$
            """,
        Exact
    )]
    public static partial Regex Role { get; }

    /// <summary>The price of an issue.</summary>
    [GeneratedRegex(
        """
            ^(?:(?:price|only|free)\b:?\s*)* (?:\p{Sc}|Rs\.?|[A-Z]{1,3})\s?[\d.,]+$
            | ^(?:price:?\s*)?[\d.,]+\s?(?:cents?|pence|p|c|kr|\p{Sc}|[A-Z]{3})$ | ^free$
            """,
        AnyCase
    )]
    public static partial Regex Price { get; }

    /// <summary>What only issues have: a volume, pages, a registration, so many copies.</summary>
    [GeneratedRegex(
        """
            \b(?: vol(?:ume)?s?\.? | issues? | no\.? | nr\.? | editions? | pages? | pp?\. | est\.? | established | founded | since
                 | issn | isbn | reg(?:d|n|\.|istered)? | licen[cs]e | circulation | copies | sales | readership | readers
                 | subscribers | price | printed
                 | \p{Lu}{3,4}(?=\s[\d /-]{5,}$) )(?=\s|\d|:|$)
            """,
        AnyCase
    )]
    public static partial Regex Issue { get; }

    /// <summary>Marks of an issue, two of which no sentence has: "Volume XII", "Number 61", "Price 50 cents".</summary>
    [GeneratedRegex(
        """
            \b(?: vol(?:ume)?\.?\s?[\dIVXLC]+ | (?:no\.|number|issue|nr\.?)\s?\d+ | price\s?:?\s?\S*\d+ | est\.\s?\d{4}
                 | \d+\s+pages )\b
            """,
        AnyCase
    )]
    public static partial Regex IssueMark { get; }

    /// <summary>What an outlet says of its issue: "Today's edition: …", "Free every Friday".</summary>
    [GeneratedRegex(
        """
            ^(?:(?:today|this\s+week|(?:sun|mon|tues|wednes|thurs|fri|satur)day)['’]s\s+(?:edition|issue|paper|weather)\b[^.]*$
              | free\s+(?:every|each|weekly|daily|copy)\b[^.]*$)
            """,
        AnyCase
    )]
    public static partial Regex OfIssue { get; }

    /// <summary>Numbers that are joined, and counts of nothing: "Lottery: 4-11-27", "High 14°, low 3°".</summary>
    [GeneratedRegex(
        """
            ^[^\d.!?]{0,30} \d+°?\p{L}? (?: \s?[-/]\s?\d+°?\p{L}? )+ $ | \d\s?°
            """,
        AnyCase
    )]
    public static partial Regex Joined { get; }

    /// <summary>What an outlet says of itself, in quotation marks.</summary>
    [GeneratedRegex(
        """
            ^["“][^"“”]{3,60}["”]$
            """,
        Exact
    )]
    public static partial Regex Motto { get; }

    /// <summary>The end of a sentence.</summary>
    [GeneratedRegex(
        """
            (?:\s\S+){4}[.!?]["”’)]?$
            """,
        Exact
    )]
    public static partial Regex SentenceEnd { get; }
#pragma warning restore MA0009
}
