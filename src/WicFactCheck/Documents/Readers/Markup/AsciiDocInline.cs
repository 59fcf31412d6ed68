using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>Appends the words of a line of AsciiDoc: links by their words, without marks, macros and code.</summary>
/// <param name="article">The article.</param>
/// <param name="text">The text.</param>
internal sealed class AsciiDocInline(ArticleBuilder article, MappedText text)
{
    private const int LongestTarget = 2_000;

    private static readonly string[] Links = ["link:", "xref:", "mailto:", "http://", "https://", "footnote:"];
    private static readonly string[] Pictures = ["image:", "icon:", "kbd:", "btn:", "stem:", "pass:", "indexterm:"];

    public void Add(TextSpan line)
    {
        var content = text.Content;
        var (at, kept) = (line.Start, line.Start);
        while (at < line.End)
        {
            var (end, words) = content[at] switch
            {
                '`' or '+' => Code(at, line),
                '*' or '_' or '#' => Mark(at, line),
                '<' => Reference(at, line),
                '{' => (Find("}", at, line) is { } brace && !content.AsSpan(at, brace - at).Contains(' ') ? brace + 1 : at, null),
                'l' or 'x' or 'm' or 'h' or 'f' or 'i' or 'k' or 'b' or 's' or 'p' => Macro(at, line),
                _ => (at, (TextSpan?)null),
            };
            if (end == at)
            {
                at++;
                continue;
            }

            article.Add(text, new TextSpan(kept, at));
            if (words is { } shown)
            {
                article.Add(text, shown);
            }

            at = kept = end;
        }

        article.Add(text, new TextSpan(kept, line.End));
    }

    private (int End, TextSpan? Words) Code(int at, TextSpan line) =>
        AtWord(at, line) && Find(text.Content[at].ToString(), at + 1, line) is { } end && end > at + 1
            ? (end + 1, null)
            : (at, null);

    // Signs at the edge of a word; "2 * 3", "a_b" and "# 3" have none.
    private (int End, TextSpan? Words) Mark(int at, TextSpan line)
    {
        var end = at;
        while (end < line.End && text.Content[end] == text.Content[at])
        {
            end++;
        }

        var (before, after) = (
            at > line.Start && char.IsLetterOrDigit(text.Content[at - 1]),
            end < line.End && char.IsLetterOrDigit(text.Content[end])
        );
        return before != after || end - at > 1 ? (end, null) : (at, null);
    }

    // "<<place,the town>>"
    private (int End, TextSpan? Words) Reference(int at, TextSpan line)
    {
        if (at + 1 >= line.End || text.Content[at + 1] != '<' || Find(">>", at, line) is not { } end)
        {
            return (at, null);
        }

        var comma = text.Content.IndexOf(',', at, end - at);
        return (end + 2, comma < 0 ? null : new TextSpan(comma + 1, end));
    }

    // "https://x.example[the report]", "link:a.html[the report,window=_blank]", "image:a.png[a harbour]"
    private (int End, TextSpan? Words) Macro(int at, TextSpan line)
    {
        var rest = text.Content.AsSpan(at, Math.Min(LongestTarget, line.End - at));
        var isLink = StartsWithAny(rest, Links);
        if (!AtWord(at, line) || (!isLink && !StartsWithAny(rest, Pictures)))
        {
            return (at, null);
        }

        var open = rest.IndexOf('[');
        var close = open < 0 ? -1 : rest[open..].IndexOf(']');
        if (close < 0 || rest[..open].Contains(' '))
        {
            return (at, null);
        }

        var words = rest[(open + 1)..(open + close)];
        var named = words.IndexOf(",window=", StringComparison.Ordinal) is >= 0 and var comma ? comma : words.TrimEnd('^').Length;
        return (at + open + close + 1, isLink ? new TextSpan(at + open + 1, at + open + 1 + named) : null);
    }

    private bool AtWord(int at, TextSpan line) => at == line.Start || !char.IsLetterOrDigit(text.Content[at - 1]);

    private static bool StartsWithAny(ReadOnlySpan<char> words, string[] starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private int? Find(string mark, int at, TextSpan line) =>
        at <= line.End && text.Content.AsSpan(at, line.End - at).IndexOf(mark, StringComparison.Ordinal) is >= 0 and var found
            ? at + found
            : null;
}
