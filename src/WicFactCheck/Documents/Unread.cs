using System.Buffers;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Finds what in a text is no language: addresses, paths, names of files, and the codes of page generators.</summary>
internal static class Unread
{
    private const int LongestCode = 2_000;
    private const int LongestAddress = 2_000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("{/\\@.");
    private static readonly SearchValues<char> Edges = SearchValues.Create(" \t\r\n\f\u00a0<>\"“”«»()[]{}|,;");
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".:!?'’*_");

    private static readonly SearchValues<char> HostSigns = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
    );

    private static readonly string[] FileEndings =
    [
        "pdf",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "svg",
        "webp",
        "avif",
        "mp3",
        "mp4",
        "mov",
        "wav",
        "doc",
        "docx",
        "odt",
        "rtf",
        "xls",
        "xlsx",
        "csv",
        "tsv",
        "ppt",
        "pptx",
        "zip",
        "gz",
        "tar",
        "html",
        "htm",
        "php",
        "asp",
        "aspx",
        "md",
        "markdown",
        "mdx",
        "txt",
        "rst",
        "adoc",
        "json",
        "yaml",
        "yml",
        "toml",
        "xml",
        "css",
        "js",
        "ts",
        "py",
        "rb",
        "sh",
        "exe",
        "apk",
        "iso",
    ];

    // What stands between these and their ends is code, or nobody reads it.
    private static readonly string[] CodeNames = ["highlight", "raw", "code", "codeblock", "comment", "mermaid", "katex", "math"];

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
                at = Add(Code(content, at), found) ?? at + 1;
            }
            else if (content[at] == '.' && !IsInside(content, at))
            {
                at++;
            }
            else
            {
                var word = WordAround(content, at, found.Count > 0 ? found[^1].End : 0);
                at = Add(Address(content, word), found) ?? Math.Max(word.End, at + 1);
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
            at = Add(Code(content, at), found) ?? at + 1;
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

    // "{{< figure … >}}", "{% include … %}", "{{ page.date }}", and "{: .note}" and "{#top}" of Markdown's dialects.
    private static TextSpan? Code(string content, int at)
    {
        var kind = at + 1 < content.Length ? content[at + 1] : ' ';
        var end = kind switch
        {
            '{' => EndOf(content, at, "}}", LongestCode),
            '%' => EndOf(content, at, "%}", LongestCode),
            ':' or '#' or '.' => EndOf(
                content,
                at,
                "}",
                content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var line ? line : LongestCode
            ),
            _ => null,
        };
        return end is { } inner ? new TextSpan(at, EndOfPair(content, at, inner)) : null;
    }

    private static int? EndOf(string content, int at, string mark, int limit) =>
        content.AsSpan(at, Math.Min(limit, content.Length - at)).IndexOf(mark, StringComparison.Ordinal) is >= 0 and var length
            ? at + length + mark.Length
            : null;

    // "{% highlight python %} … {% endhighlight %}", "{{< highlight python >}} … {{< /highlight >}}".
    private static int EndOfPair(string content, int at, int end)
    {
        var inside = content.AsSpan(at, end - at).TrimStart("{%<- ");
        foreach (var name in CodeNames)
        {
            if (inside.StartsWith(name, StringComparison.Ordinal) && !char.IsLetterOrDigit(inside[name.Length]))
            {
                var rest = content.AsSpan(end);
                var close = rest.IndexOf("end" + name, StringComparison.Ordinal) is >= 0 and var jekyll
                    ? jekyll
                    : rest.IndexOf("/" + name, StringComparison.Ordinal);
                return close >= 0 && EndOf(content, end + close, "}", LongestCode) is { } last ? AfterBraces(content, last) : end;
            }
        }

        return end;
    }

    private static int AfterBraces(string content, int at) => at < content.Length && content[at] == '}' ? at + 1 : at;

    private static bool IsInside(string content, int at) =>
        at > 0 && at + 1 < content.Length && char.IsLetterOrDigit(content[at - 1]) && char.IsAsciiLetterOrDigit(content[at + 1]);

    // Longer ones are nothing that anyone wrote.
    private static TextSpan WordAround(string content, int at, int from)
    {
        var earliest = Math.Max(from, at - LongestAddress);
        var before = content.AsSpan(earliest, at - earliest).LastIndexOfAny(Edges);
        var after = content.AsSpan(at, Math.Min(LongestAddress, content.Length - at)).IndexOfAny(Edges);
        return new TextSpan(
            before < 0 ? earliest : earliest + before + 1,
            after < 0 ? Math.Min(content.Length, at + LongestAddress) : at + after
        );
    }

    private static TextSpan? Address(string content, TextSpan word)
    {
        var (start, end) = (word.Start, word.End);
        // What "(" and "," end elsewhere are parts of addresses on the web.
        if (content.AsSpan(start, end - start).Contains("://", StringComparison.Ordinal))
        {
            start += StartOfScheme(content.AsSpan(start, end - start));
            end = EndOfLink(content, start);
        }

        while (end > start && Trailing.Contains(content[end - 1]))
        {
            end--;
        }

        return end > start && IsAddress(content.AsSpan(start, end - start)) ? new TextSpan(start, end) : null;
    }

    private static int StartOfScheme(ReadOnlySpan<char> word)
    {
        var start = word.IndexOf("://", StringComparison.Ordinal);
        while (start > 0 && char.IsAsciiLetterOrDigit(word[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int EndOfLink(string content, int start)
    {
        var (open, end) = (0, start);
        while (
            end < content.Length
            && end - start < LongestAddress
            && !char.IsWhiteSpace(content[end])
            && content[end] is not ('<' or '>' or '"' or '|' or ']')
        )
        {
            open +=
                content[end] == '(' ? 1
                : content[end] == ')' ? -1
                : 0;
            if (open < 0)
            {
                break;
            }

            end++;
        }

        while (end > start && content[end - 1] is ',' or ';')
        {
            end--;
        }

        return end;
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || word.Contains(":\\", StringComparison.Ordinal)
        || word.StartsWith("\\\\", StringComparison.Ordinal)
        || IsMail(word)
        || IsFile(word)
        || IsPath(word);

    private static bool IsMail(ReadOnlySpan<char> word) =>
        word.IndexOf('@') is > 0 and var at
        && word[(at + 1)..].IndexOf('.') is > 0 and var dot
        && IsLetters(word[(at + dot + 2)..]);

    private static bool IsFile(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        if (dot <= 0)
        {
            return false;
        }

        var ending = word[(dot + 1)..];
        foreach (var known in FileEndings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "/2021/03/04/index", "./a", "~/a", "news.example/2021/14": but "2021/22", "km/h" and "he/she/they" are language.
    private static bool IsPath(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        return slash switch
        {
            < 0 => false,
            0 => word.Length > 1 && word[1..].Contains('/') && word.ContainsAnyInRange('a', 'z'),
            _ => word.StartsWith("./", StringComparison.Ordinal)
                || word.StartsWith("../", StringComparison.Ordinal)
                || word.StartsWith("~/", StringComparison.Ordinal)
                || IsHost(word[..slash])
                || (word[slash..].Count('/') > 1 && word.Contains('_')),
        };
    }

    private static bool IsHost(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 0 && word.Length - dot > 2 && IsLetters(word[(dot + 1)..]) && !word[..dot].ContainsAnyExcept(HostSigns);
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c) && c != '.')
            {
                return false;
            }
        }

        return word.Length > 1;
    }
}
