using System.Globalization;
using System.Text;

namespace WicFactCheck;

/// <summary>
/// Makes what comes from outside, a text or a name, harmless where people read it: in a terminal, in a log, in Markdown.
/// </summary>
/// <remarks>
/// Control characters move cursors, change colours and titles of terminals, and end lines; characters of format turn the order of
/// words round or can't be seen, and tags (U+E0000 to U+E007F) spell what only machines read. CI systems take "::" at the
/// beginning of a line and "##[" or "##name[" anywhere for commands.
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
        for (var at = 0; at < words.Length; )
        {
            _ = Rune.DecodeFromUtf16(words.AsSpan(at), out var rune, out var length);
            if (IsUnseen(rune) || IsControl(rune))
            {
                words.AsSpan(at, length).Fill(' ');
            }

            at += length;
        }

        for (var at = CommandIn(words, 0); at >= 0; at = CommandIn(words, at + 1))
        {
            words[at] = ' ';
        }

        return new string(words);
    }

    /// <summary>
    /// A text without what turns the order of words round, and without tags, for formats that escape all else that is harmful.
    /// </summary>
    public static string WithoutTurns(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var straight = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = IsTag(rune) || (rune.IsBmp && IsTurn((char)rune.Value)) ? straight : straight.Append(rune.ToString());
        }

        return straight.ToString();
    }

    /// <summary>Whether a character turns the order of the words round that follow, or ends a line where few expect it.</summary>
    public static bool IsTurn(char c) =>
        c is '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE007F;

    private static bool IsUnseen(Rune rune) => IsTag(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static string Visible(string text)
    {
        var line = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ =
                IsUnseen(rune) ? line
                : IsControl(rune) ? line.Append(NumberOf(rune.Value))
                : line.Append(rune.ToString());
        }

        return line.ToString();
    }

    private static string WithoutCommands(string line)
    {
        StringBuilder? harmless = null;
        var told = 0;
        for (var at = CommandIn(line, 0); at >= 0; at = CommandIn(line, at + 1))
        {
            harmless ??= new StringBuilder(line.Length + 16);
            harmless.Append(line, told, at - told).Append(NumberOf(line[at]));
            told = at + 1;
        }

        return harmless is null ? line : harmless.Append(line, told, line.Length - told).ToString();
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
