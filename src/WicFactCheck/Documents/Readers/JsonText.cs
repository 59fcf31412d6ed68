using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Finds where the strings of JSON stand in the file, escape by escape.</summary>
/// <param name="file">The file.</param>
internal sealed class JsonText(MappedText file)
{
    private readonly string _json = JsonEscapes.Mended(file.Content);
    private (int Byte, int Character) _last;

    /// <summary>The file in UTF-8. Elements are parsed out of these very bytes.</summary>
    public byte[] Bytes => field ??= Encoding.UTF8.GetBytes(_json);

    /// <summary>Where a byte stands in the text.</summary>
    public int OffsetOf(int index)
    {
        var (from, characters) = index >= _last.Byte ? _last : (0, 0);
        _last = (index, characters + Encoding.UTF8.GetCharCount(Bytes, from, index - from));
        return _last.Character;
    }

    /// <summary>A string as it is meant, with the place of each of its characters.</summary>
    /// <exception cref="ArgumentException">The element was parsed out of other bytes.</exception>
    public MappedText StringAt(JsonElement element)
    {
        var raw = JsonMarshal.GetRawUtf8Value(element);
        return Bytes.AsSpan().Overlaps(raw, out var start)
            ? Unescaped(OffsetOf(start) + 1, OffsetOf(start + raw.Length) - 1)
            : throw new ArgumentException("the element was parsed out of other bytes", nameof(element));
    }

    private MappedText Unescaped(int start, int end)
    {
        var words = new MappedTextBuilder();
        var at = start;
        while (at < end)
        {
            var escape = _json.AsSpan(at, end - at).IndexOf('\\');
            var plain = escape < 0 ? end : at + escape;
            words.Add(file, new TextSpan(at, plain));
            at = plain;
            if (at < end)
            {
                var length = _json[at + 1] == 'u' ? 6 : 2;
                words.Add(Meant(_json.AsSpan(at + 1, length - 1)).ToString(), file, new TextSpan(at, at + length));
                at += length;
            }
        }

        return words.ToText();
    }

    private static char Meant(ReadOnlySpan<char> escape) =>
        escape[0] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            'u' => (char)int.Parse(escape[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            var same => same,
        };
}
