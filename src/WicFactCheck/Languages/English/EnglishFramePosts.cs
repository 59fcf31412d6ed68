using System.Text.RegularExpressions;

namespace WicFactCheck.Languages.English;

/// <summary>What posts on networks look like within an article.</summary>
internal static partial class EnglishFramePosts
{
    private const string Handle = """
        (?:@[\w.]{1,30}\w(?:@[\w-]+(?:\.[\w-]+)+)?|\bu/\w{3,30})
        """;

    private const string Platform = """
        (?:Facebook|Instagram|TikTok|Twitter|X|Threads|Bluesky|Mastodon|Telegram|WhatsApp|LinkedIn|YouTube|Weibo|Reddit|Snapchat)
        """;

    private const string Counted = """
        (?i:replies|retweets?|reposts?|likes?|quotes?|shares?|comments?|views?|bookmarks?|plays?
          |boosts?|upvotes?|reactions?|followers)
        """;

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private const RegexOptions AnyCase = Exact | RegexOptions.IgnoreCase;

#pragma warning disable MA0009 // What is looked at has the length of a line of the frame.
    /// <summary>Somebody's account, as posts are signed with.</summary>
    [GeneratedRegex(
        $$"""
            \({{Handle}}\)?(?=\s*$|\s*[:·•]|\s+(?:on\s+)?(?i:{{EnglishFrameDates.Date}}))
            | ^(?:\S+\s){0,4}{{Handle}}(?:\s*[·•|].{0,30})?$ | ^{{Handle}}(?=:\s|\s[·•]\s)
            | ^RT\s+@\w+ | \bpic\.twitter\.
            | ^{{Handle}}\s(?:(?i:said|wrote|posted|writes|says))?:\s
            | ^(?:\p{Lu}\S*\s){1,5}on\s{{Platform}}:\s
            | ^{{Platform}}\s?[:/]\s?{{Handle}} | ^View\sthis\spost\son\b | ^A\spost\sshared\sby\b
            """,
        Exact
    )]
    public static partial Regex Account { get; }

    /// <summary>An account in the line above its post, and when it was sent: "@port", "The Port @port · 3h".</summary>
    [GeneratedRegex(
        $$"""
            ^{{Handle}}
            | ^[^.!?·•|]{0,40} \(?{{Handle}}\)? (?: \s*[·•|,–—-]\s*[^!?]{1,40} | \s{{EnglishFrameDates.Date}}.{0,20} )? $
            | ^{{Platform}}\s?/\s?{{Handle}}$
            """,
        Exact
    )]
    public static partial Regex AccountLine { get; }

    /// <summary>What tells that a post follows: "Telegram post by N. N., 3 May:".</summary>
    [GeneratedRegex(
        $$"""
            ^(?:(?i:an?|the|screenshot\s+of\s+an?)\s+)? {{Platform}} [\s/]+
             (?i:post|status|video|story|message|clip|thread|reel|update|comment|statement)s? \b [^.!?]{0,100} (?<![.!?]) $
            | ^(?:\S+\s){1,5} (?i:posted|wrote|shared|writing|said)\s on\s{{Platform}}\b [^.!?]{0,40} :$
            | ^(?i:tweet|post|toot|video|clip|reel|message)(?i:ed)?\s+
              (?: (?i:by|from)\s [^.!?]{1,60} | (?i:on|via)\s{{Platform}}\b [^.!?]{0,60} ) :? $
            """,
        Exact
    )]
    public static partial Regex Announced { get; }

    /// <summary>The last line of a post: when it was sent, from what, and how many liked it.</summary>
    [GeneratedRegex(
        $$"""
            ^(?: \d{1,2}:\d\d\s?(?:[AP]M)?\s·\s.{4,60}
               | (?:[\d,.]+[KM]?\s{{Counted}}[\s·]*)+ ) $
            """,
        Exact
    )]
    public static partial Regex PostEnd { get; }

    /// <summary>How many liked it, behind the words of a post: "… 👍 812 💬 40", "… · 3K likes".</summary>
    [GeneratedRegex(
        $$"""
            (?: (?:[\p{So}\p{Cs}]\uFE0F?\s*[\d.,]+[KM]?\s*)+ | [·•|♬]\s*[\d.,]+[KM]?\s{{Counted}}[\s·]* ) $
            """,
        Exact
    )]
    public static partial Regex Reactions { get; }

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
