using WicFactCheck.Files;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Tells whether Markdown is nested too deep, or has more brackets in a paragraph than can be read: the time that lists take
/// grows with the cube of their depth, and that of brackets with their number times the length of their paragraph.
/// </summary>
internal static class MarkdownLimits
{
    /// <param name="content">The file.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="LimitException">It is over a limit.</exception>
    public static void Check(string content, int start, Limits limits)
    {
        var lists = new Stack<int>();
        var line = content.AsSpan(0, start).Count('\n');
        var paragraph = (Line: line + 1, Length: 0L, Brackets: 0L);
        foreach (var text in content.AsSpan(start).EnumerateLines())
        {
            line++;
            var rest = text.TrimStart(" \t>");
            var indent = text.Length - rest.Length;
            if (Depth(lists, indent, rest) + text[..indent].Count('>') > limits.Depth)
            {
                throw new LimitException(
                    $"quotations and lists are nested more than {limits.Depth} deep",
                    Limits.Help("take them out of each other", "depth"),
                    line,
                    1
                );
            }

            paragraph = rest.IsEmpty
                ? (line + 1, 0, 0)
                : (paragraph.Line, paragraph.Length + text.Length, paragraph.Brackets + text.Count('['));
            if (paragraph.Length * paragraph.Brackets > limits.Steps * 1_000L)
            {
                throw new LimitException(
                    $"this paragraph has {paragraph.Brackets} brackets or more, which takes too long to read",
                    Limits.Help("write it as several", "steps"),
                    paragraph.Line,
                    1
                );
            }
        }
    }

    // How many lists a line stands in: those of the items above it that are indented less.
    private static int Depth(Stack<int> lists, int indent, ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty && lists.TryPeek(out var above) && above >= indent)
        {
            lists.Pop();
        }

        // "- - - x" opens a list with each of its signs.
        while (rest is ['-' or '*' or '+', ' ' or '\t', ..] || IsNumbered(rest))
        {
            lists.Push(indent);
            var inside = rest[rest.IndexOfAny(' ', '\t')..].TrimStart(" \t");
            indent += rest.Length - inside.Length;
            rest = inside;
        }

        return lists.Count;
    }

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10
            && text[digits] is '.' or ')'
            && digits + 1 < text.Length
            && text[digits + 1] is ' ' or '\t';
    }
}
