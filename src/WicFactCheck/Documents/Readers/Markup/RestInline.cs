using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>Appends the words of a line of reStructuredText: links by their words, without marks, roles and code.</summary>
/// <param name="article">The article.</param>
/// <param name="text">The text.</param>
internal sealed class RestInline(ArticleBuilder article, MappedText text)
{
    private static readonly HashSet<string> CodeRoles = new(StringComparer.Ordinal)
    {
        "code",
        "math",
        "file",
        "samp",
        "kbd",
        "command",
        "program",
        "option",
        "envvar",
        "raw",
        "download",
        "literal",
    };

    public void Add(TextSpan line)
    {
        var content = text.Content;
        var (at, kept) = (line.Start, line.Start);
        while (at < line.End)
        {
            var (end, words) = content[at] switch
            {
                '`' => Quoted(at, line, role: ""),
                ':' => Role(at, line),
                '*' => Marks(at, line),
                '[' => Note(at, line),
                '\\' => (at + 1, null),
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

    // "``code``", "`the town <https://x.example>`_", "`the town`_"
    private (int End, TextSpan? Words) Quoted(int at, TextSpan line, string role)
    {
        var content = text.Content;
        if (at + 1 < line.End && content[at + 1] == '`')
        {
            return Find("``", at + 2, line) is { } code ? (code + 2, null) : (at + 2, null);
        }

        if (Find("`", at + 1, line) is not { } close)
        {
            return (at + 1, null);
        }

        var inside = content.AsSpan(at + 1, close - at - 1);
        var target = inside.IndexOf('<');
        var end = close + 1;
        while (end < line.End && content[end] == '_')
        {
            end++;
        }

        return CodeRoles.Contains(role)
            ? (end, null)
            : (end, new TextSpan(at + 1, at + 1 + (target > 0 ? inside[..target].TrimEnd().Length : inside.Length)));
    }

    // ":ref:`the town <place>`"
    private (int End, TextSpan? Words) Role(int at, TextSpan line)
    {
        if (Find(":`", at + 1, line) is not { } end || text.Content.AsSpan(at + 1, end - at - 1).ContainsAny(' ', ':'))
        {
            return (at, null);
        }

        return Quoted(end + 1, line, text.Content[(at + 1)..end]);
    }

    // Stars that stand at a word are marks; "3 * 4" has none.
    private (int End, TextSpan? Words) Marks(int at, TextSpan line)
    {
        var end = at;
        while (end < line.End && text.Content[end] == '*')
        {
            end++;
        }

        var isFree =
            (at == line.Start || char.IsWhiteSpace(text.Content[at - 1]))
            && (end == line.End || char.IsWhiteSpace(text.Content[end]));
        return isFree ? (at, null) : (end, null);
    }

    // "[1]_", "[#note]_"
    private (int End, TextSpan? Words) Note(int at, TextSpan line) =>
        Find("]_", at, line) is { } end && !text.Content.AsSpan(at, end - at).Contains(' ') ? (end + 2, null) : (at, null);

    private int? Find(string mark, int at, TextSpan line) =>
        at <= line.End && text.Content.AsSpan(at, line.End - at).IndexOf(mark, StringComparison.Ordinal) is >= 0 and var found
            ? at + found
            : null;
}
