using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>
/// Takes out of wikitext what stands across its lines: comments, notes, templates. What templates say of the article is kept.
/// </summary>
internal sealed class WikiTemplates
{
    // Elements whose content is no sentence of the article.
    private static readonly string[] Elements =
    [
        "ref",
        "gallery",
        "math",
        "source",
        "syntaxhighlight",
        "pre",
        "score",
        "timeline",
        "imagemap",
        "code",
        "templatestyles",
        "dynamicpagelist",
    ];
    private readonly MappedText _text;
    private readonly Dictionary<int, int> _ends;

    // Marks that don't come any more.
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly MappedTextBuilder _rest = new();
    private readonly ImmutableArray<string>.Builder _dates = ImmutableArray.CreateBuilder<string>();

    public WikiTemplates(MappedText text)
    {
        _text = text;
        _ends = Ends(text.Content);
        Read();
        Rest = _rest.ToText();
    }

    /// <summary>The wikitext without them.</summary>
    public MappedText Rest { get; }

    /// <summary>The dates that templates give the article.</summary>
    public ImmutableArray<string> Dates => _dates.ToImmutable();

    private void Read()
    {
        var content = _text.Content;
        var (at, kept) = (0, 0);
        while (at < content.Length && content.AsSpan(at).IndexOfAny('<', '{') is >= 0 and var next)
        {
            at += next;
            var end = content[at] == '<' ? EndOfElement(at) : EndOfTemplate(at);
            if (end is not { } after)
            {
                at++;
                continue;
            }

            _rest.Add(_text, new TextSpan(kept, at));
            if (content[at] == '{')
            {
                ReadTemplate(new TextSpan(at + 2, after - 2));
            }

            at = kept = after;
        }

        _rest.Add(_text, new TextSpan(kept, content.Length));
    }

    private int? EndOfElement(int at)
    {
        var content = _text.Content;
        if (content.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return After("-->", at) ?? content.Length;
        }

        foreach (var name in Elements)
        {
            if (
                content.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && at + 1 + name.Length < content.Length
                && !char.IsAsciiLetter(content[at + 1 + name.Length])
                && After(">", at) is { } tag
            )
            {
                return content[tag - 2] == '/' ? tag : After($"</{name}>", tag) ?? tag;
            }
        }

        return null;
    }

    private int? After(string mark, int at)
    {
        if (_missing.Contains(mark))
        {
            return null;
        }

        var found = _text.Content.IndexOf(mark, at, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            _missing.Add(mark);
        }

        return found < 0 ? null : found + mark.Length;
    }

    private int? EndOfTemplate(int at) => _ends.TryGetValue(at, out var end) ? end : null;

    // Templates stand in templates; ends are looked for once, so that depth takes neither room nor time.
    private static Dictionary<int, int> Ends(string content)
    {
        var ends = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i + 1 < content.Length; i++)
        {
            if (content[i] == '{' && content[i + 1] == '{')
            {
                open.Push(i++);
            }
            else if (content[i] == '}' && content[i + 1] == '}')
            {
                if (open.TryPop(out var start))
                {
                    ends[start] = i + 2;
                }

                i++;
            }
        }

        return ends;
    }

    private void ReadTemplate(TextSpan inside)
    {
        var parts = Parts(inside);
        switch (Words(parts[0]).ToLowerInvariant(), parts)
        {
            case ("w" or "wikipedia", [_, .., var label]) when !Words(label).Contains('=', StringComparison.Ordinal):
                _rest.Add(_text, label);
                break;
            case ("w" or "wikipedia" or "nowrap" or "small" or "nobold", [_, var label, ..]):
                _rest.Add(_text, label);
                break;
            case ("lang", [_, _, var words, ..]):
                _rest.Add(_text, words);
                break;
            case ("convert" or "cvt", [_, var number, var unit, ..]):
                _rest.Add(_text, number);
                _rest.Add(" ");
                _rest.Add(_text, unit);
                break;
            case ("nbsp" or "spaces", _):
                _rest.Add(" ");
                break;
            case ("ndash" or "snd" or "spaced ndash" or "mdash", _):
                _rest.Add(" – ");
                break;
            case ("date", [_, var date, ..]):
                _dates.Add(Words(date));
                break;
            case ("byline", _):
                _dates.AddRange(
                    parts
                        .Select(Words)
                        .Where(part => part.StartsWith("date=", StringComparison.Ordinal))
                        .Select(part => part["date=".Length..])
                );
                break;
        }
    }

    private string Words(TextSpan part) => _text.Content.Substring(part.Start, part.Length).Trim();

    // What stands between bars that are in no template or link of their own.
    private List<TextSpan> Parts(TextSpan inside)
    {
        var parts = new List<TextSpan>();
        var (start, depth) = (inside.Start, 0);
        for (var i = inside.Start; i < inside.End; i++)
        {
            switch (_text.Content[i])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '|' when depth == 0:
                    parts.Add(new TextSpan(start, i));
                    start = i + 1;
                    break;
            }
        }

        parts.Add(new TextSpan(start, inside.End));
        return parts;
    }
}
