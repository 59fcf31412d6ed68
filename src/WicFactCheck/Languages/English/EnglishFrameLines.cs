using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>What the lines look like that an outlet puts around an article, and that are none of its sentences.</summary>
internal static partial class EnglishFrameLines
{
    private const string Label = """
        (?: (?:first|originally|initially)\s+(?:published|posted|appeared) | last\s+(?:updated?|modified|edited)
          | published | posted | updated? | modified | refreshed | printed | created | uploaded | revised | filed | live )
        """;

    // "This story was last updated …"
    private const string OfArticle = """
        (?: (?:this|the)\s+(?:article|story|report|post|page|piece|blog)\s+ (?:(?:was|has\s+been)\s+)? )
        """;

    private const string TimeOrClock = $"(?:{EnglishFrameDates.Date} | {EnglishFrameDates.Clock})";

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>A day or a time of day.</summary>
    [GeneratedRegex(TimeOrClock, AnyCase)]
    public static partial Regex DateOrClock { get; }

    /// <summary>A day with its year.</summary>
    [GeneratedRegex(
        $$"""
            (?=.{0,24}\d{4}) {{EnglishFrameDates.Date}} (?<=\d{4}|\d{4}-\d\d-\d\d|[./-]\d\d)
            """,
        AnyCase
    )]
    public static partial Regex FullDate { get; }

    /// <summary>A label, a time, and few words more: "Last modified on Mon 9 Nov 2020".</summary>
    [GeneratedRegex(
        $$"""
            ^ {{OfArticle}}? {{Label}} \b [\s:,]* (?:(?:at|on)\s+)? {{TimeOrClock}} [^.!?]{0,80} $
            """,
        AnyCase
    )]
    public static partial Regex LabelledStamp { get; }

    /// <summary>"This story was" before a stamp.</summary>
    [GeneratedRegex(
        $$"""
            ^ {{OfArticle}}
            """,
        AnyCase
    )]
    public static partial Regex ArticleBefore { get; }

    /// <summary>How long it takes to read: "5 min read".</summary>
    [GeneratedRegex(
        """
            ^(?: \d{1,2}\s?-?min(?:ute)?s?\s+read | reading\s+time:?\s+\d{1,2}\s+min(?:ute)?s? ) $
            """,
        AnyCase
    )]
    public static partial Regex ReadingTime { get; }

    /// <summary>Where one sentence of a frame ends and another begins.</summary>
    [GeneratedRegex(
        """
            (?<=\w{2}[.!?])\s+(?=\p{Lu})
            """,
        Exact
    )]
    public static partial Regex SentenceGap { get; }

    /// <summary>What may stand beside the time in a line that is nothing but a stamp.</summary>
    [GeneratedRegex(
        $$"""
            {{Label}} | \b\d+\s?-?min(?:ute)?s?\s+read
            | \b[\d,.]+[KM]?\s+(?:comments?|shares?|likes?|views?|replies|retweets?|reposts?)
            | \b(?:at|on|by|in|and|admin|edt|est|page\s+\d+)\b | [^\p{L}\p{N}]+
            """,
        AnyCase
    )]
    public static partial Regex BesideStamp { get; }

    /// <summary>A stamp before the words of a line: "UPDATE 4.15 p.m.:", "UPDATE 2-", "3RD LEAD:", "URGENT:".</summary>
    [GeneratedRegex(
        $$"""
            ^[\[(*]* (?:
                (?i:updated?|live|breaking) (?:\s*\#?\s*\d{1,2})? [\s,:]* [(\[]?
                (?:(?i:{{TimeOrClock}})[\s,]*){1,2} [)\]*]* \s*[:—–-]?
              | [A-Z]{3,12}\s+\d{1,2}\s?-(?=\s?\p{L})
              | \d{1,2}(?i:st|nd|rd|th)\s+(?i:lead|ld)(?:-(?i:writethru))?\b\s*[:—–-]?(?=\s*\p{Lu})
              | (?:LEAD|ROUNDUP|WRAPUP|UPDATE|FACTBOX|TAKE|ADD)(?:\s+\d{1,2})?\s*:
              | (?i:breaking(?:\s+news)?|urgent|flash|just\s+in|developing|exclusive)\s*:(?=\s*\p{Lu})
              | (?i:{{EnglishFrameDates.Clock}}) \s UPDATED? \s*[:—–-]
              | (?<=^\[) (?i:{{TimeOrClock}}) \s (?i:updated?|live) \s? \] \s*[:—–-]? ) \s*
            """,
        Exact | RegexOptions.Multiline
    )]
    public static partial Regex StampBefore { get; }

    /// <summary>Who wrote it: "By N. N.", "Words: N. N.", "Additional reporting by N. N.", "N. N., staff writer".</summary>
    [GeneratedRegex(
        $$"""
            ^(?: (?i:by|from)\s+ (?:(?:our|the|a)\s+)? (?: \p{Lu} | (?i:{{EnglishFramePieces.Roles}}|staff|newsroom) )
                [^.!?]{0,90} $
            | (?i: (?: words | text | pictures | photographs
                     | (?:additional\s+)?(?:reporting|writing|editing)(?:\s+(?:from\s[^.:]{2,40}\s)?by)?
                     | written\s+by | edited\s+by | reported\s+by )
                   (?:\s*:|(?<=by)) ) \s .{2,100} $
            | (?:\p{Lu}[\p{L}.'’-]*\s?){2,4} ,\s (?i:{{EnglishFramePieces.Roles}}) $ )
            """,
        Exact
    )]
    public static partial Regex Byline { get; }

    /// <summary>Two to five words of a name, and what follows them: "N. N., economist and author".</summary>
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*,\s\p{Ll}", Exact)]
    public static partial Regex NameBefore { get; }

    /// <summary>Who the writer is: "N. N. is the Herald's transport reporter."</summary>
    [GeneratedRegex(
        $$"""
            ^(?: (?:\p{Lu}[\p{L}.'’-]*\s){2,4} is\s (?:a|an|the|our|\p{Lu}\p{L}*[’']s) \s [^.]{0,60}
                 \b{{EnglishFramePieces.Roles}}\b
               | The\s(?:writer|author)\sis\s(?:an?|the)\s )
            """,
        Exact
    )]
    public static partial Regex WriterNote { get; }

    /// <summary>What only an outlet's head, foot or menu has: volume, price, circulation.</summary>
    [GeneratedRegex(
        """
            \b(?: vol\. | est\.\s | founded\s+(?:in\s+)?\d{4} | since\s+\d{4} | circulation | \d+\s+pages | e-?paper | log\s?in
                 | sign\s?in | p\.?\s?o\.?\s+box | office\s+hours | press\s+council | edition\s+\d
                 | (?:\d+|one|two|three|five|ten)\s+(?:cents|pence) )
            | \bNo\.\s?[\d,]+ | [$€£]\s?\d | \d+\s?° | ^home\b | \bshare\s*\( | \bprint\b | \bcomments\s*\(
            """,
        AnyCase
    )]
    public static partial Regex Masthead { get; }

    /// <summary>The number of an issue, or the mark of a writer, alone in its line: "No. 4,117", "(rh/7)".</summary>
    [GeneratedRegex(
        """
            ^(?: (?i:vol\.?\s*[\dIVXLC]+[,;]?\s*)? No\.\s?[\d,]+ | \(\p{L}{1,4}/\d+\) ) $
            """,
        Exact
    )]
    public static partial Regex IssueNumber { get; }
#pragma warning restore MA0009
}
