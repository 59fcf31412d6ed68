using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>What generators of pages replace: Hugo's shortcodes, Liquid's tags, attributes of Markdown's dialects.</summary>
internal static class GeneratorCode
{
    private const int LongestCode = 2_000;

    // What stands between these and their ends is code, or nobody reads it.
    private static readonly string[] CodeNames = ["highlight", "raw", "code", "codeblock", "comment", "mermaid", "katex", "math"];

    /// <summary>The code that begins at a brace, with what it encloses where that is code, too; null where none begins.</summary>
    // "{{< figure … >}}", "{% include … %}", "{{ page.date }}", and "{: .note}", "{#top}", "{title="…"}" of Markdown's dialects.
    public static TextSpan? At(string content, int at)
    {
        var kind = at + 1 < content.Length ? content[at + 1] : ' ';
        var end = kind switch
        {
            '{' => EndOf(content, at, "}}", LongestCode),
            '%' => EndOf(content, at, "%}", LongestCode),
            ':' or '#' or '.' => EndOf(content, at, "}", LineEnd(content, at)),
            _ when char.IsAsciiLetter(kind) && AreAttributes(content, at) => EndOf(content, at, "}", LineEnd(content, at)),
            _ => null,
        };
        return end is { } inner ? new TextSpan(at, EndOfPair(content, at, inner)) : null;
    }

    // "{src="/a.png" alt="…"}" of directives: a name, and right behind it "=".
    private static bool AreAttributes(string content, int at)
    {
        var end = at + 1;
        while (end < content.Length && (char.IsAsciiLetterOrDigit(content[end]) || content[end] is '-' or '_' or ':'))
        {
            end++;
        }

        return end + 1 < content.Length && content[end] == '=' && content[end + 1] is '"' or '\'';
    }

    private static int LineEnd(string content, int at) =>
        content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var line ? line : LongestCode;

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
}
