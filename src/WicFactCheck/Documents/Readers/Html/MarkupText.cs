using AngleSharp.Html;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>
/// Finds where the decoded text of markup (HTML or XML) stands in it, in one pass from its beginning to its end.
/// </summary>
internal sealed class MarkupText(MappedText markup)
{
    // What a parser dropped or moved is looked for no further than this.
    private const int LongestSkip = 20_000;
    private const int LongestEntity = 32;
    private const int Sample = 24;

    // Where markup and text can't be brought together so often, no more is tried.
    private const int MostGaps = 50;

    private const string DataStart = "<![CDATA[";
    private const string DataEnd = "]]>";

    private readonly string _raw = markup.Content;
    private int _at;

    // Within CDATA neither tags nor entities are any.
    private bool _isData;

    /// <summary>Goes to the tag that begins at an offset, and past it.</summary>
    public void GoTo(int tag)
    {
        if (tag >= 0 && tag < _raw.Length && _raw[tag] == '<')
        {
            _isData = false;
            _at = EndOfMarkup(tag);
        }
    }

    /// <summary>The next text, with where each part of it stands.</summary>
    /// <param name="text">The text as a parser decoded it.</param>
    public MappedText Next(string text)
    {
        var found = new MappedTextBuilder();
        var (at, gaps) = (0, 0);
        while (at < text.Length)
        {
            PassData();
            var same = SameLength(text, at);
            if (same > 0)
            {
                found.Add(markup, new TextSpan(_at, _at + same));
                (_at, at) = (_at + same, at + same);
            }
            else if (LengthOfOther(text, at) is (> 0, _) other)
            {
                found.Add(text.Substring(at, other.InText), markup, new TextSpan(_at, _at + other.InMarkup));
                (_at, at) = (_at + other.InMarkup, at + other.InText);
            }
            else if (!Skip(text, at))
            {
                var rest = ++gaps > MostGaps ? text.Length : at + 1;
                found.Add(text[at..rest], markup, new TextSpan(_at, _at));
                at = rest;
            }
        }

        return found.ToText();
    }

    // Where CDATA begins and ends there is a sign that texts begin with, too.
    private void PassData()
    {
        if (_at < _raw.Length && IsDataEdge(_at))
        {
            _at += _isData ? DataEnd.Length : DataStart.Length;
            _isData = !_isData;
        }
    }

    // As far as text and markup are the same, short of what may be an entity.
    private int SameLength(string text, int at)
    {
        var length = 0;
        while (
            at + length < text.Length
            && _at + length < _raw.Length
            && text[at + length] == _raw[_at + length]
            && (_isData || _raw[_at + length] is not '&')
            && _raw[_at + length] != '\r'
            && !IsDataEdge(_at + length)
        )
        {
            length++;
        }

        return length;
    }

    private bool IsDataEdge(int at) =>
        _raw[at] is '<' or ']' && _raw.AsSpan(at).StartsWith(_isData ? DataEnd : DataStart, StringComparison.Ordinal);

    // An entity, or a line break of two characters, or an ampersand that is none.
    private (int InMarkup, int InText) LengthOfOther(string text, int at)
    {
        if (_at >= _raw.Length)
        {
            return (0, 0);
        }

        if (_raw[_at] == '\r')
        {
            var width = _at + 1 < _raw.Length && _raw[_at + 1] == '\n' ? 2 : 1;
            return text[at] == '\n' ? (width, 1)
                : text[at] == '\r' ? (1, 1)
                : (0, 0);
        }

        return _raw[_at] == '&' && !_isData ? Entity(text, at) : (0, 0);
    }

    private (int InMarkup, int InText) Entity(string text, int at)
    {
        var name = 1;
        while (
            name < LongestEntity
            && _at + name < _raw.Length
            && (char.IsAsciiLetterOrDigit(_raw[_at + name]) || _raw[_at + name] == '#')
        )
        {
            name++;
        }

        var isEnded = _at + name < _raw.Length && _raw[_at + name] == ';';
        if (name > 2 && _raw[_at + 1] == '#')
        {
            return (isEnded ? name + 1 : name, char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
        }

        for (var length = isEnded ? name + 1 : name; length > 2; length--)
        {
            if (
                HtmlEntityProvider.Resolver.GetSymbol(_raw.Substring(_at + 1, length - 1)) is { Length: > 0 } symbol
                && string.CompareOrdinal(symbol, 0, text, at, symbol.Length) == 0
            )
            {
                return (length, symbol.Length);
            }
        }

        return text[at] == '&' ? (1, 1) : (0, 0);
    }

    // Past a tag, a comment or blanks that the parser dropped, or else to where the text goes on.
    private bool Skip(string text, int at)
    {
        if (_at >= _raw.Length)
        {
            return false;
        }

        if (_raw[_at] == '<' && !_isData)
        {
            _at = EndOfMarkup(_at);
            return true;
        }

        // Blanks that the parser dropped may be written as entities.
        if (char.IsWhiteSpace(_raw[_at]) || (_raw[_at] == '&' && Entity("\u00a0", 0) is (> 1, _)))
        {
            _at = _raw[_at] == '&' ? _at + Entity("\u00a0", 0).InMarkup : _at + 1;
            return true;
        }

        return SkipTo(text.AsSpan(at, Math.Min(Sample, text.Length - at)));
    }

    // What follows is looked for as far as it stands the same in any markup.
    private bool SkipTo(ReadOnlySpan<char> sample)
    {
        var plain = sample.IndexOfAnyExceptInRange(' ', '~') is > 0 and var length ? sample[..length] : sample;
        plain = plain.IndexOfAny('&', '<') is > 0 and var sign ? plain[..sign] : plain;
        var found = _raw.AsSpan(_at, Math.Min(LongestSkip, _raw.Length - _at)).IndexOf(plain, StringComparison.Ordinal);
        _at += Math.Max(0, found);
        return found > 0;
    }

    private int EndOfMarkup(int at)
    {
        var rest = _raw.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(at, "-->");
        }

        var quote = '\0';
        for (var i = at + 1; i < _raw.Length; i++)
        {
            if (quote != '\0')
            {
                quote = _raw[i] == quote ? '\0' : quote;
            }
            else if (_raw[i] == '>')
            {
                return i + 1;
            }
            else if (_raw[i] is '"' or '\'' && _raw[i - 1] == '=')
            {
                quote = _raw[i];
            }
        }

        return _raw.Length;
    }

    private int After(int at, string mark) =>
        _raw.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : _raw.Length;
}
