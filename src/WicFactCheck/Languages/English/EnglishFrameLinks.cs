using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>How outlets lead readers from an article to others, and to themselves.</summary>
internal static partial class EnglishFrameLinks
{
    /// <summary>Words that point elsewhere, and what parts them from a title: "Also in the news:", "CATCH UP |".</summary>
    public const string Lead = """
        (?: (?: (?:also|now)\s+(?:read|see|watch|in|on) | read | see | watch | listen | hear | catch\s+up
              | look\s+back | find\s+out
              | learn\s+more | explore | browse | revisit | click | tap | more | elsewhere | meanwhile | earlier | previously
              | from\s+(?:the|our)\s+archives? | our\s+(?:earlier|previous|full|live)
              | in\s+(?:pictures|photos|depth|numbers|charts|maps|video|case\s+you\s+missed)
              | background | timeline | flashback | quiz | podcast | gallery | go\s+deeper
              | further\s+reading | what\s+to\s+read )
            \b [^:|.!?\d]{0,30} \s?[:|] (?=\s|$) )
        """;

    private const RegexOptions AnyCase =
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
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
              | in\s+other\s+news | our\s+standards | (?:top|latest|more)\s+(?:stories|news|headlines)(?:\s+\w+){0,3}
              | tags | topics | keywords | categories | filed\s+under | share\s+(?:this|on|via)\b[^.!?]{0,60}
              | advertisement | (?:story|article)\s+continues\b.{0,60} | scroll\s+to\s+continue.{0,40}
              | (?:sign\s+up|subscribe|follow\s+us|click\s+here|download\s+(?:our|the)\s+app)\b[^.]{0,100} )
            \s*(?:[:|–—]|$)
            """,
        AnyCase
    )]
    public static partial Regex Related { get; }

    /// <summary>Words that point elsewhere before a title: "Also in the news: …".</summary>
    [GeneratedRegex(
        $$"""
            ^{{Lead}}
            """,
        AnyCase
    )]
    public static partial Regex LeadBefore { get; }

    /// <summary>What outlets ask of their readers: "Join 9,000 readers on our channel".</summary>
    [GeneratedRegex(
        """
            ^(?:join | follow | subscribe | sign\s+up | get | download | like | support | donate | become | try | want)\b
             (?:[^.!?]|[.](?=\d)){0,100} \b(?:us\s+(?:on|at)
             | newsletters? | channels? | app | (?:live\s+)?blog | podcasts? | inbox | alerts
             | our\s+(?:community|readers|journalism|coverage|page|group|site))\b
             [^.!?]{0,40} [.!?]?$
            """,
        AnyCase
    )]
    public static partial Regex Appeal { get; }
#pragma warning restore MA0009
}
