using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Finds in Markdown what its dialects don't show beside the codes of generators: targets of wiki links, and commands of Franklin
/// with what they take.
/// </summary>
internal static class MarkdownCode
{
    private const int LongestLink = 300;
    private const int LongestArgument = 2_000;

    // They show pictures, files and what programs print, or define something.
    private static readonly string[] Commands =
    [
        "fig",
        "figalt",
        "figenv",
        "input",
        "textinput",
        "tableinput",
        "literate",
        "newcommand",
        "newenvironment",
        "includegraphics",
        "label",
        "ref",
        "eqref",
        "cite",
        "citet",
        "citep",
        "biblabel",
        "output",
        "show",
        "textoutput",
        "file",
    ];

    /// <summary>The stretches, in order and apart from each other.</summary>
    public static List<TextSpan> In(string content)
    {
        var found = new List<TextSpan>();
        var at = 0;
        while (at < content.Length && content.AsSpan(at).IndexOfAny('[', '\\') is >= 0 and var next)
        {
            at += next;
            if ((content[at] == '[' ? Target(content, at) : Command(content, at)) is { Length: > 0 } span)
            {
                found.Add(span);
                at = span.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    // "[[" with the path before "|", whose words behind it are shown, and all of a link to a file: "[[notes/fair.md]]".
    private static TextSpan? Target(string content, int at)
    {
        var rest = content.AsSpan(at, Math.Min(LongestLink, content.Length - at));
        if (
            !rest.StartsWith("[[", StringComparison.Ordinal)
            || rest.IndexOfAny('\n', ']') is not (> 2 and var end)
            || rest[end] != ']'
        )
        {
            return null;
        }

        var bar = rest[..end].IndexOf('|');
        return bar > 0 ? new TextSpan(at + 2, at + bar + 1)
            : IsPath(rest[2..end]) ? new TextSpan(at + 2, at + end)
            : null;
    }

    // With a folder, a part of a page or the ending of a file; "Mr. Berg" and "either/or" have blanks or nothing around them.
    private static bool IsPath(ReadOnlySpan<char> target) =>
        target.ContainsAny('/', '#')
        || (
            target.LastIndexOf('.') is > 0 and var dot
            && target.Length - dot is > 1 and <= 6
            && !target[(dot + 1)..].ContainsAnyExcept(Letters)
        );

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    // "\fig{/assets/a.png}", "\figalt{…}{/assets/a.png}", "\newcommand{\x}{…}"
    private static TextSpan? Command(string content, int at)
    {
        var end = at + 1;
        while (end < content.Length && char.IsAsciiLetter(content[end]))
        {
            end++;
        }

        if (end >= content.Length || content[end] is not '{' || !Commands.Contains(content[(at + 1)..end]))
        {
            return null;
        }

        while (end < content.Length && content[end] == '{' && EndOfArgument(content, end) is { } after)
        {
            end = after;
        }

        return new TextSpan(at, end);
    }

    private static int? EndOfArgument(string content, int open)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(content.Length, open + LongestArgument); i++)
        {
            depth += content[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return null;
    }
}
