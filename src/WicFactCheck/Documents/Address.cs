using System.Buffers;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Tells addresses, paths and names of files from words.</summary>
internal static class Address
{
    private const int LongestAddress = 2_000;

    private static readonly SearchValues<char> Edges = SearchValues.Create(" \t\r\n\f\u00a0<>\"“”«»()[]{}|,;`");
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

    /// <summary>The word around a sign in it; longer ones than anyone writes are cut.</summary>
    public static TextSpan WordAround(string content, int at, int from)
    {
        var earliest = Math.Max(from, at - LongestAddress);
        var before = content.AsSpan(earliest, at - earliest).LastIndexOfAny(Edges);
        var after = content.AsSpan(at, Math.Min(LongestAddress, content.Length - at)).IndexOfAny(Edges);
        return new TextSpan(
            before < 0 ? earliest : earliest + before + 1,
            after < 0 ? Math.Min(content.Length, at + LongestAddress) : at + after
        );
    }

    /// <summary>The address, the path or the name of a file that a word is; null where it is language.</summary>
    public static TextSpan? In(string content, TextSpan word)
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
