using System.Globalization;
using System.Text;

namespace WicFactCheck;

/// <summary>
/// Makes what comes from outside, a text or a name, harmless where people read it: in a terminal, in a log, in Markdown.
/// </summary>
/// <remarks>
/// Control characters move cursors, change colours and titles of terminals, and end lines; characters of format turn the order of
/// words round or can't be seen. CI systems take "::" at the beginning of a line and "##[" or "##name[" anywhere for commands.
/// </remarks>
internal static class Harmless
{
    /// <summary>A name or a message, on one line: a control character is told by its number, <c>\u001b</c>.</summary>
    public static string Line(string text)
    {
        var line = text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Visible(text) : text;
        return WithoutCommands(
            line.TrimStart().StartsWith("::", StringComparison.Ordinal) ? Told(line, line.IndexOf(':')) : line
        );
    }

    /// <summary>A sentence out of an article, on one line: what ends lines is a blank there.</summary>
    public static string Sentence(string text) =>
        Line(
            string.Join(
                ' ',
                text.Split(['\n', '\r', '\t', '\f', '\v', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries)
            )
        );

    /// <summary>Words of an article, each of whose characters keeps its place: what is harmful is a blank.</summary>
    public static string Words(string text)
    {
        var words = text.ToCharArray();
        foreach (ref var c in words.AsSpan())
        {
            c = IsHarmful(CharUnicodeInfo.GetUnicodeCategory(c)) ? ' ' : c;
        }

        for (var at = CommandIn(words, 0); at >= 0; at = CommandIn(words, at + 1))
        {
            words[at] = ' ';
        }

        return new string(words);
    }

    private static bool IsHarmful(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static string Visible(string text)
    {
        var line = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Format => line,
                var category when IsHarmful(category) => line.Append(NumberOf(rune.Value)),
                _ => line.Append(rune.ToString()),
            };
        }

        return line.ToString();
    }

    private static string WithoutCommands(string line)
    {
        for (var at = CommandIn(line, 0); at >= 0; at = CommandIn(line, at + 1))
        {
            line = Told(line, at);
        }

        return line;
    }

    // "##[error]", "##vso[task.setvariable]", "##teamcity[message]"
    private static int CommandIn(ReadOnlySpan<char> line, int from)
    {
        while (line[from..].IndexOf("##", StringComparison.Ordinal) is >= 0 and var next)
        {
            var at = from + next;
            var name = line[(at + 2)..].TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
            if (name is ['[', ..])
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private static string Told(string line, int at) => line[..at] + NumberOf(line[at]) + line[(at + 1)..];

    private static string NumberOf(int character) => string.Create(CultureInfo.InvariantCulture, $"\\u{character:x4}");
}
