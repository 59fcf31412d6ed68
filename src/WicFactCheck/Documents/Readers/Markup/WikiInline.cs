using System.Net;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>
/// Appends the words of a line of wikitext: links by their labels, without marks of bold and italics and without tags.
/// </summary>
/// <param name="article">The article.</param>
/// <param name="text">The wikitext.</param>
internal sealed class WikiInline(ArticleBuilder article, MappedText text)
{
    private const int DeepestLabel = 20;
    private const int LongestEntity = 32;
    private const int LongestMark = 2_000;

    // Pictures, sorting, and pages in other languages are no words of the line.
    private static readonly string[] Unseen = ["file", "image", "media", "category"];

    public void Add(TextSpan line) => Add(line, 0);

    private void Add(TextSpan line, int depth)
    {
        var content = text.Content;
        var (at, kept) = (line.Start, line.Start);
        while (at < line.End)
        {
            var end = content[at] switch
            {
                '\'' when IsNext(at, line, "''") => EndOfMarks(at, line),
                '[' => EndOfLink(at, line),
                '<' => EndOf(">", at, line),
                '&' => EndOfEntity(at, line),
                '_' when IsNext(at, line, "__") => EndOfSwitch(at, line),
                '~' when IsNext(at, line, "~~~") => EndOfMarks(at, line),
                _ => null,
            };
            if (end is not { } after)
            {
                at++;
                continue;
            }

            article.Add(text, new TextSpan(kept, at));
            AddMarked(new TextSpan(at, after), depth);
            at = kept = after;
        }

        article.Add(text, new TextSpan(kept, line.End));
    }

    private void AddMarked(TextSpan span, int depth)
    {
        var words = text.Content.AsSpan(span.Start, span.Length);
        if (words.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            article.BreakLine();
        }
        else if (words[0] == '&')
        {
            article.Add(WebUtility.HtmlDecode(words.ToString()), text, span);
        }
        else if (words[0] == '[' && depth < DeepestLabel && Label(span) is { } label)
        {
            Add(label, depth + 1);
        }
    }

    // "[[Porto|the town]]", "[[Porto]]" and "[https://x.example the report]"; null where the link shows no words.
    private TextSpan? Label(TextSpan link)
    {
        var isInner = link.Length > 3 && text.Content[link.Start + 1] == '[';
        var inside = isInner ? new TextSpan(link.Start + 2, link.End - 2) : new TextSpan(link.Start + 1, link.End - 1);
        var words = text.Content.AsSpan(inside.Start, inside.Length);
        if (!isInner)
        {
            return words.IndexOf(' ') is > 0 and var space ? new TextSpan(inside.Start + space + 1, inside.End) : null;
        }

        if (words.IndexOf(':') is > 0 and var colon && IsUnseen(words[..colon].Trim()))
        {
            return null;
        }

        var bar = words.LastIndexOf('|');
        return bar < 0
            ? new TextSpan(inside.Start + (words.StartsWith(":") ? 1 : 0), inside.End)
            : new TextSpan(inside.Start + bar + 1, inside.End);
    }

    // "fr:" and "de:" lead to other languages, "w:" and "wikt:" to other wikis of this one.
    private static bool IsUnseen(ReadOnlySpan<char> space)
    {
        foreach (var name in Unseen)
        {
            if (space.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return space.Length is 2 or 3 && !space.ContainsAnyExceptInRange('a', 'z');
    }

    private bool IsNext(int at, TextSpan line, string marks) =>
        at + marks.Length <= line.End && text.Content.AsSpan(at, marks.Length).SequenceEqual(marks);

    private int? EndOfMarks(int at, TextSpan line)
    {
        var end = at;
        while (end < line.End && text.Content[end] == text.Content[at])
        {
            end++;
        }

        return end;
    }

    // Captions of pictures hold links of their own.
    private int? EndOfLink(int at, TextSpan line)
    {
        if (!IsNext(at, line, "[["))
        {
            return text.Content.AsSpan(at, line.End - at).StartsWith("[http", StringComparison.OrdinalIgnoreCase)
                ? EndOf("]", at, line)
                : null;
        }

        var depth = 0;
        for (var i = at; i + 1 < Math.Min(line.End, at + LongestMark); i++)
        {
            if (IsNext(i, line, "[["))
            {
                depth++;
                i++;
            }
            else if (IsNext(i, line, "]]"))
            {
                depth--;
                i++;
                if (depth == 0)
                {
                    return i + 1;
                }
            }
        }

        return null;
    }

    private int? EndOfEntity(int at, TextSpan line) =>
        EndOf(";", at, line) is { } end
        && end - at <= LongestEntity
        && WebUtility.HtmlDecode(text.Content[at..end]) is var meant
        && meant != text.Content[at..end]
            ? end
            : null;

    // "__NOTOC__"
    private int? EndOfSwitch(int at, TextSpan line) =>
        EndOf("__", at + 2, line) is { } end && !text.Content.AsSpan(at + 2, end - at - 4).ContainsAnyExceptInRange('A', 'Z')
            ? end
            : null;

    private int? EndOf(string mark, int at, TextSpan line) =>
        at <= line.End
        && text.Content.AsSpan(at, Math.Min(LongestMark, line.End - at)).IndexOf(mark, StringComparison.Ordinal)
            is >= 0
                and var length
            ? at + length + mark.Length
            : null;
}
