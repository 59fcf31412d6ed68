using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>How outlets tell of an article itself: corrections, versions.</summary>
internal static partial class EnglishFrameNotices
{
    private const string Outlet = """
        (?: \b(?:we|this\s+(?:newspaper|paper|website|site|publication))\s+(?:\w+ly\s+)?
            (?:said|stated|reported|wrote|gave|named|printed|published|described|identified|quoted|called|ran|referred)\b
          | \bour\s+(?:\w+\s+){0,2}(?:report|story|article|headline|caption|graphic|map|table|chart|review|column|obituary)\b
          | \b(?:an?|the)\s+(?:earlier|previous|original|first)\s+(?:version|edition|article|story|report|post|headline|caption)\b
          | \b(?:day['’]s|yesterday['’]s|(?:last|this)\s+(?:week|month)['’]s|(?:the|an?)\s+\w+\s\d{1,2}) \s+
            (?:paper|edition|issue|article|story|report|column|print) )
        """;

    private const RegexOptions AnyCase =
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>The head of a note about the article.</summary>
    [GeneratedRegex(
        """
            ^(?:updates?\s*[/&]\s*)? (?: corrections?(?:\s+(?:&|and)\s+(?:amplifications?|clarifications?))? | clarifications?
               | corrected(?=\s*[:(–—-]) | erratum | errata | corrigendum | retraction | apology
               | setting\s+the\s+record\s+straight | we\s+got\s+it\s+wrong
               | for\s+the\s+record | (?:editor(?:ial)?|publisher)['’]?s?['’]?\s+note | note\s+to\s+(?:readers|editors) )
            (?=\s*(?:[:;,.(–—-]|\n|$)|\s+(?:\d|(?-i:\p{Lu})|appended))
            """,
        AnyCase
    )]
    public static partial Regex NoticeHead { get; }

    /// <summary>What tells of the article itself and of earlier versions of it.</summary>
    [GeneratedRegex(
        """
            ^(?: (?:(?:an?|the)\s+(?:earlier|previous|original)|this)\s+(?:online\s+|\p{L}{3,9}\.?\s\d{1,2}\s+)?
                 (?:version|edition|article|story|report|post|piece|page|headline)\b [^.]{0,80}
                 \b(?: amended | correct(?:ed|s)? | refiled | updated | changed | edited | revised | clarified
                  | misstated | mis-?spel\w+
                      | misidentified | incorrectly | wrongly | mistakenly | said | stated | gave | printed )\b
               | amended\s[^.]{0,20}(?:\d|to\s)
               | this\s+is\s+a\s+(?:breaking|developing)\b )
            | \b(?:this|the)\s+(?:article|story)\s+(?:was|has\s+been)\s+
              (?:last\s+|since\s+)?(?:amended|corrected|updated|changed|edited|revised)\b
            | ^we\s+have\s+(?:corrected|amended|updated|clarified)\b [^.]{0,80} \b(?:story|article|report|version)\b
            | ^(?:due\s+to|because\s+of|owing\s+to)\s+an?\s+(?:\w+\s+)?
              (?:editing|production|reporting|transcription|layout|headline)\s+
              (?:error|mistake)\b
            """,
        AnyCase
    )]
    public static partial Regex Notice { get; }

    /// <summary>
    /// A paragraph that tells what an outlet is: "The Quill Courier is a daily of …", "Quill Today is published by …"; the group
    /// "name" is its name.
    /// </summary>
    [GeneratedRegex(
        """
            ^(?:the\s+)? (?-i:(?<name>(?:\p{Lu}[\w'’&-]*\s+){0,3}
                (?:Advertiser|Argus|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Herald
                  |Independent|Journal|Ledger|Mail|Mirror|News|Observer|Post|Press|Record|Register|Reporter|Sentinel
                  |Standard|Star|Telegraph|Times|Today|Tribune|Weekly|Wire)))
            \s+ (?: is\s+(?:an?|the)\s+(?:[\w-]+\s+){0,4}?
                    (?:daily|weekly|monthly|newspaper|paper|magazine|newsroom|website|broadcaster|publication
                      |news\s+(?:site|agency|outlet|service|organi[sz]ation))\b
               | is\s+(?:published|owned|produced|operated|run)\s+by\b )
            """,
        AnyCase
    )]
    public static partial Regex AboutOutlet { get; }

    /// <summary>The note in brackets with which an agency sends a text again: "(Corrects day of vote in paragraph 4)".</summary>
    [GeneratedRegex(
        """
            ^(?:corrects?|clarifies|fixes|updates|adds|removes|deletes|drops|restores|changes|amends|recasts
               |refiles|repeats|rewrites|tweaks)\s
            """,
        AnyCase
    )]
    public static partial Regex Resent { get; }

    /// <summary>
    /// What agencies write for editors in a line of its own: "URGENT", "2ND LD-WRITETHRU", "(Eds: Adds details)", "-30-".
    /// </summary>
    [GeneratedRegex(
        """
            ^[-–—]\s?30\s?[-–—]$
            | ^[\s(\[-]* (?:
                (?: URGENT | FLASH | ALERT | BULLETIN | SNAP | BREAKING (?:\s+NEWS)? | EXCLUSIVE | DEVELOPING | NNNN | MTF | [#*]{3,}
                  | (?:(?:STRICT(?:LY)?|UNDER|PRESS|MEDIA|NEWS) \s)? EMBARGOE?D? \b .* | FACTBOX (?:\s+\d+\s+of\s+\d+)? | (?i:more\s+(?:to\s+(?:come|follow)|follows?))
                  | (?i:ends?) (?:/\d+)? | (?i:story\s+continues) )
              | (?:ATTN | (?i:attention|note\s+to)\s+(?i:editors|readers) | Eds? | (?i:editors?)) \s?: .*
              | \d{1,2}(?i:st|nd|rd|th) \s (?i:lead|ld|add|take) (?:-(?i:writethru))?
                (?: \s*[:.]\s* (?: [\d,]+\s\w+\.?\s? | \w+\s\d+\.?\s? )* )? ) [\s)\].-]* $
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    public static partial Regex WireLine { get; }

    /// <summary>An outlet that speaks of something it printed.</summary>
    [GeneratedRegex(
        $$"""
            {{Outlet}}
            """,
        AnyCase
    )]
    public static partial Regex OwnWords { get; }

    /// <summary>Words for a slip in print.</summary>
    [GeneratedRegex(
        """
            \b(?: errors? | mistakes? | misstated | misreported | misprint(?:ed)? | incorrect(?:ly)? | inaccura\w+
                 | wrong(?:ly)? | mistakenly | erroneous(?:ly)? | should\s+have\s+(?:said|read|been|stated)
                 | out\s+by | apologi[sz]e | regret | transposed )\b
            """,
        AnyCase
    )]
    public static partial Regex Slip { get; }
#pragma warning restore MA0009
}
