using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>What posts on networks look like within an article.</summary>
internal sealed class FramePosts
{
    /// <summary>Somebody's account, as posts are signed with.</summary>
    public required Regex Account { get; init; }

    /// <summary>An account in the line above its post, and when it was sent.</summary>
    public required Regex AccountLine { get; init; }

    /// <summary>What tells that a post follows.</summary>
    public required Regex Announced { get; init; }

    /// <summary>The last line of a post: when it was sent, from what, and how many liked it.</summary>
    public required Regex PostEnd { get; init; }

    /// <summary>How many liked it, behind the words of a post.</summary>
    public required Regex Reactions { get; init; }

    /// <summary>An address and nothing else.</summary>
    public required Regex Address { get; init; }
}
