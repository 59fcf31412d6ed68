using System.Buffers;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Finds what in a text is no language: addresses, paths, names of files, and the codes of page generators.</summary>
internal static class Unread
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";
    private const int LongestComment = 2_000;
    private const int LongestName = 80;

    private static readonly SearchValues<char> Signs = SearchValues.Create("{/\\@.<");

    /// <summary>The stretches, in order and apart from each other.</summary>
    public static List<TextSpan> In(string content)
    {
        var found = new List<TextSpan>();
        var at = 0;
        while (at < content.Length && content.AsSpan(at).IndexOfAny(Signs) is >= 0 and var next)
        {
            at += next;
            if (content[at] == '{')
            {
                at = Add(GeneratorCode.At(content, at), found) ?? at + 1;
            }
            else if (content[at] == '<')
            {
                at = Add(Comment(content, at), found) ?? at + 1;
            }
            else if (
                content[at] == '.'
                && StartOfCopy(content, at) is { } start
                && Address.In(content, new TextSpan(start, EndOfWord(content, at))) is { } copy
            )
            {
                at = Add(copy, found) ?? at + 1;
            }
            else if (content[at] == '.' && !IsInside(content, at))
            {
                at++;
            }
            else
            {
                var word = Address.WordAround(content, at, found.Count > 0 ? found[^1].End : 0);
                at =
                    Add(Address.In(content, word) is { } address ? WithName(content, address, word.Start) : null, found)
                    ?? Math.Max(word.End, at + 1);
            }
        }

        return found;
    }

    /// <summary>The codes of page generators alone, in order and apart from each other.</summary>
    public static List<TextSpan> CodesIn(string content)
    {
        var found = new List<TextSpan>();
        for (var at = content.IndexOf('{'); at >= 0; at = at < content.Length ? content.IndexOf('{', at) : -1)
        {
            at = Add(GeneratorCode.At(content, at), found) ?? at + 1;
        }

        return found;
    }

    private static int? Add(TextSpan? span, List<TextSpan> found)
    {
        if (span is { Length: > 0 } some)
        {
            found.Add(some);
            return some.End;
        }

        return null;
    }

    // "<!-- wp:image {"width":640} -->"
    private static TextSpan? Comment(string content, int at) =>
        content.AsSpan(at).StartsWith(CommentStart, StringComparison.Ordinal)
        && content.AsSpan(at, Math.Min(LongestComment, content.Length - at)).IndexOf(CommentEnd, StringComparison.Ordinal)
            is >= 0
                and var length
            ? new TextSpan(at, at + length + CommentEnd.Length)
            : null;

    // “Scan 2021-03-04 at 11.42.17.pdf”: the whole name of a file that quotation marks hold.
    private static TextSpan WithName(string content, TextSpan end, int from)
    {
        if (end.End >= content.Length || content[end.End] is not ('"' or '”'))
        {
            return end;
        }

        var earliest = Math.Max(0, from - LongestName);
        var opening = content.AsSpan(earliest, from - earliest).LastIndexOfAny('"', '“', '\n');
        return opening >= 0 && content[earliest + opening] != '\n' ? new TextSpan(earliest + opening + 1, end.End) : end;
    }

    // "kiln_2021-03-04 (2).jpg"
    private static int? StartOfCopy(string content, int dot)
    {
        var open = dot - 3;
        if (
            open < 2
            || content[dot - 1] != ')'
            || !char.IsAsciiDigit(content[dot - 2])
            || content[open] != '('
            || content[open - 1] != ' '
        )
        {
            return null;
        }

        var from = Math.Max(0, open - 1 - LongestName);
        return content.AsSpan(from, open - 1 - from).LastIndexOfAny(' ', '\n', '"') is >= 0 and var edge ? from + edge + 1 : from;
    }

    private static int EndOfWord(string content, int dot)
    {
        var end = dot + 1;
        while (end < content.Length && char.IsAsciiLetterOrDigit(content[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsInside(string content, int at) =>
        at > 0 && at + 1 < content.Length && char.IsLetterOrDigit(content[at - 1]) && char.IsAsciiLetterOrDigit(content[at + 1]);
}
