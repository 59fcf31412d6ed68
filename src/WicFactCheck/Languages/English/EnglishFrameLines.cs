using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>What the lines look like that an outlet puts around an article, and that are none of its sentences.</summary>
internal static partial class EnglishFrameLines
{
    private const string Label = """
        (?: first\s+published | last\s+(?:updated?|modified|edited) | published | posted | updated? | modified | refreshed
          | printed | created | uploaded | revised | live )
        """;

    private const string Roles = """
        (?:(?:staff|senior|chief|special|sports?|news|political|business)\s+)*
        (?:writer|reporter|correspondent|editor|columnist|journalist|contributor|photographer)
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
            ^ {{Label}} \b [\s:,]* (?:(?:at|on)\s+)? {{TimeOrClock}} [^.!?]{0,80} $
            """,
        AnyCase
    )]
    public static partial Regex LabelledStamp { get; }

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

    /// <summary>A stamp before the words of a line: "UPDATE 4.15 p.m.:", "LIVE 17:25 —", "UPDATE 2-".</summary>
    [GeneratedRegex(
        $$"""
            ^[\[(*]* (?:
                (?i:updated?|live|breaking) (?:\s*\#?\s*\d{1,2})? [\s,:]* [(\[]?
                (?:(?i:{{TimeOrClock}})[\s,]*){1,2} [)\]*]* \s*[:—–-]?
              | UPDATE\s+\d{1,2}\s?- ) \s*
            """,
        Exact | RegexOptions.Multiline
    )]
    public static partial Regex StampBefore { get; }

    /// <summary>Who wrote it: "By N. N.", "Words: N. N.", "Additional reporting by N. N.", "N. N., staff writer".</summary>
    [GeneratedRegex(
        $$"""
            ^(?: (?i:by|from)\s+ (?:(?:our|the|a)\s+)? (?: \p{Lu} | (?i:{{Roles}}|staff|newsroom) ) [^.!?]{0,90} $
            | (?i: (?: words | text | pictures | photographs
                     | (?:additional\s+)?(?:reporting|writing|editing)(?:\s+by)? | written\s+by | edited\s+by | reported\s+by )
                   (?:\s*:|(?<=by)) ) \s .{2,100} $
            | (?:\p{Lu}[\p{L}.'’-]*\s?){2,4} ,\s (?i:{{Roles}}) $ )
            """,
        Exact
    )]
    public static partial Regex Byline { get; }

    /// <summary>Who the writer is: "N. N. is the Herald's transport reporter."</summary>
    [GeneratedRegex(
        $$"""
            ^(?:\p{Lu}[\p{L}.'’-]*\s){2,4} is\s (?:a|an|the|our|\p{Lu}\p{L}*[’']s) \s [^.]{0,60} \b{{Roles}}\b
            """,
        Exact
    )]
    public static partial Regex WriterNote { get; }

    /// <summary>"Photo: …", "File picture: …", "Above: …", "Fig. 2. …", "Watch: …".</summary>
    [GeneratedRegex(
        """
            ^(?: (?:(?:image|photo|picture)\s+)?caption
               | (?:file|archive|library|stock)\s+(?:photo|picture|image|pic)(?:graph)?\b[^:]{0,20}
               | photo(?:graph)?s? | pictures? | pictured | pics? | foto | images? | photo\s+\d+\s+of\s+\d+
               | above | below | top | bottom | left | right | from\s+left | left\s+to\s+right
               | watch | video | listen | audio | graphic | infographic | map | chart | gallery | in\s+pictures
               | fig(?:ure)?\.?\s*\d{1,3} ) \s*[:.]\s*\S
            """,
        AnyCase
    )]
    public static partial Regex Caption { get; }

    /// <summary>Whose a picture or a text is: "Credit: …", "© 2021 …", "All rights reserved."</summary>
    [GeneratedRegex(
        """
            ^(?:credits?|courtesy(?:\s+of)?|(?:archive|file)\s+(?:photo|picture))\b[\s:]
            | (?:^|[.|]\s*)© | ©\s*\d{4} | ^copyright\b | all\s+rights\s+reserved
            """,
        AnyCase
    )]
    public static partial Regex Credit { get; }

    /// <summary>A credit or a hint in brackets within a paragraph: "(Photo by N. N./Agency)".</summary>
    [GeneratedRegex(
        """
            [(\[] (?:
                (?i: (?: photo | picture | pic | image | video | file\s+photo | courtesy | credit | graphic
                       | also\s+read | read\s+(?:more|also) | related | see\s+also | watch ) (?:graph)?s?\b(?=[\s:]) )
                [^()\[\]\n]{0,160}
              | [^()\[\]\n]{0,40}\p{L}[\w-]*/\p{Lu}{2,}[^()\[\]\n]{0,40} ) [)\]]
            """,
        Exact
    )]
    public static partial Regex Bracketed { get; }

    /// <summary>What leads elsewhere: "Read more: …", "NOW READ | …", "You might also like".</summary>
    [GeneratedRegex(
        """
            ^>*\s* (?:
                (?:also|now)\s+read | read(?:\s+(?:more|also|next|this|on))? | see\s+also
              | related(?:\s+(?:stories|articles|links|coverage|content|topics))?
              | more\s+(?:on\s+this(?:\s+story)?|stories|from\b.{0,40}|coverage)
              | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in) | don['’]t\s+miss
              | (?:earlier|previous|full)\s+coverage | explained | explainer | most\s+(?:read|viewed|popular)
              | trending(?:\s+now)? | recommended(?:\s+(?:for\s+you|reading))? | top\s+stories | editor['’]s\s+picks?
              | in\s+other\s+news | our\s+standards
              | (?:sign\s+up|subscribe|follow\s+us|click\s+here|download\s+(?:our|the)\s+app)\b.{0,100} )
            \s*(?:[:|–—]|$)
            """,
        AnyCase
    )]
    public static partial Regex Related { get; }

    /// <summary>The head of a note about the article.</summary>
    [GeneratedRegex(
        """
            ^(?: corrections?(?:\s+(?:&|and)\s+(?:amplifications?|clarifications?))? | clarifications? | erratum
               | for\s+the\s+record | (?:editor(?:ial)?|publisher)['’]?s?['’]?\s+note | note\s+to\s+(?:readers|editors) ) (?:\b|$)
            """,
        AnyCase
    )]
    public static partial Regex NoticeHead { get; }

    /// <summary>What tells of the article itself and of earlier versions of it.</summary>
    [GeneratedRegex(
        """
            ^(?: (?:(?:an?|the)\s+(?:earlier|previous|original)|this)\s+(?:online\s+)?
                 (?:version|edition|article|story|report|post|piece|page|headline)\b [^.]{0,80}
                 \b(?: amended | correct(?:ed|s)? | updated | changed | edited | revised | clarified | misstated | mis-?spel\w+
                      | misidentified | incorrectly | wrongly | mistakenly | said | stated | gave | printed )\b
               | amended\s[^.]{0,20}(?:\d|to\s)
               | this\s+is\s+a\s+(?:breaking|developing)\b )
            | \b(?:this|the)\s+(?:article|story)\s+(?:was|has\s+been)\s+(?:amended|corrected|updated|changed|edited|revised)\b
            """,
        AnyCase
    )]
    public static partial Regex Notice { get; }

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

    /// <summary>Somebody's account, as posts are signed with.</summary>
    [GeneratedRegex(
        """
            \(@\w{2,30}\) | ^(?:\S+\s){0,4}@\w{2,30}(?:\s+·.{0,30})?$ | ^RT\s+@\w+ | \bpic\.twitter\.
            | ^View\sthis\spost\son\b | ^A\spost\sshared\sby\b
            """,
        Exact
    )]
    public static partial Regex Account { get; }

    /// <summary>The last line of a post: when it was sent, from what, and how many liked it.</summary>
    [GeneratedRegex(
        """
            ^(?: \d{1,2}:\d\d\s?(?:[AP]M)?\s·\s.{4,60}
               | (?:[\d,.]+[KM]?\s(?i:replies|retweets?|reposts?|likes?|quotes?|shares?|comments?|views?|bookmarks?)[\s·]*)+ ) $
            """,
        Exact
    )]
    public static partial Regex PostEnd { get; }

    /// <summary>An address and nothing else.</summary>
    [GeneratedRegex(
        """
            ^<?(?:https?://|www\.)\S+>?$
            """,
        AnyCase
    )]
    public static partial Regex Address { get; }
#pragma warning restore MA0009
}
