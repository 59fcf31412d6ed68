using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Front;

/// <summary>
/// Front matter a line a key: <c>@def date = …</c> of Franklin, <c>.. date: …</c> of Nikola (in Markdown in a comment), and
/// <c>Title: …</c>, <c>Date: …</c> of Pelican.
/// </summary>
internal static class LineFront
{
    private const string Franklin = "@def ";
    private const string Nikola = ".. ";
    private const string Pelican = "title:";

    public static FrontMatter? Read(MappedText file)
    {
        var start = Fences.Between(file.Content, "<!--", "-->") is { } comment ? comment.Inside.Start : 0;
        var prefix = PrefixAt(file.Content.AsSpan(start));
        return prefix is not null && (start == 0 || prefix == Nikola) ? Read(file, start, prefix) : null;
    }

    private static FrontMatter Read(MappedText file, int start, string prefix)
    {
        var values = ImmutableArray.CreateBuilder<FrontValue>();
        var at = start;
        while (at < file.Content.Length)
        {
            var line = Fences.LineAt(file.Content, at);
            var text = file.Content.AsSpan(at, line.End - at).TrimEnd();
            if (text.SequenceEqual("-->") && start > 0)
            {
                at = line.Next;
                break;
            }

            if (Value(file, at, text.Length, prefix) is { } value)
            {
                values.Add(value);
            }
            else if (!text.IsEmpty || prefix == Pelican)
            {
                break;
            }

            at = line.Next;
        }

        return new FrontMatter(at, values.ToImmutable());
    }

    // Lines of Pelican are told from a text that begins with a word and a colon by the title, which comes first.
    private static string? PrefixAt(ReadOnlySpan<char> text) =>
        text switch
        {
            _ when text.StartsWith(Franklin, StringComparison.Ordinal) => Franklin,
            _ when text.StartsWith(Nikola, StringComparison.Ordinal) => Nikola,
            _ when text.StartsWith(Pelican, StringComparison.OrdinalIgnoreCase) => Pelican,
            _ => null,
        };

    private static FrontValue? Value(MappedText file, int at, int length, string prefix)
    {
        var skipped = prefix == Pelican ? 0 : prefix.Length;
        var line = file.Content.AsSpan(at, length);
        var sign = line.IndexOf(prefix == Franklin ? '=' : ':');
        if (sign < skipped || (skipped > 0 && !line.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return null;
        }

        var key = line[skipped..sign].Trim();
        if (key.IsEmpty || key.ContainsAny(' ', '\t'))
        {
            return null;
        }

        var value = line[(sign + 1)..].Trim().Trim("\"'").ToString();
        return FrontValue.Of(key.ToString(), null, 0, JuliaDay(value) ?? value, file, new TextSpan(at + sign + 1, at + length));
    }

    // "Date(2021, 3, 4)" is 2021-03-04.
    private static string? JuliaDay(string value)
    {
        var (open, close) = (value.IndexOf('('), value.IndexOf(')'));
        return
            value.StartsWith("Date", StringComparison.Ordinal)
            && close > open
            && open > 0
            && value[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries) is [var year, var month, var day, ..]
            ? $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}"
            : null;
    }
}
