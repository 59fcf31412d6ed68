using System.Globalization;

namespace WicFactCheck.Documents.Readers;

/// <summary>The escapes of JSON by which halves of surrogate pairs can be written, which no string can hold.</summary>
internal static class JsonEscapes
{
    private const int Length = 6;
    private const string Unknown = @"\ufffd";

    /// <summary>JSON in which each half without its other one is an unknown character; all else keeps its place.</summary>
    public static string Mended(string json)
    {
        char[]? mended = null;
        for (var at = json.IndexOf('\\'); at >= 0 && at + 1 < json.Length; at = json.IndexOf('\\', at))
        {
            if (At(json, at) is not { } half || !char.IsSurrogate(half))
            {
                at += 2;
            }
            else if (At(json, at + Length) is { } other && char.IsSurrogatePair(half, other))
            {
                at += 2 * Length;
            }
            else
            {
                mended ??= json.ToCharArray();
                Unknown.CopyTo(mended.AsSpan(at));
                at += Length;
            }

            if (at >= json.Length)
            {
                break;
            }
        }

        return mended is null ? json : new string(mended);
    }

    // The character of an escape such as "\u00e9"; null where none stands there.
    private static char? At(string json, int at) =>
        at + Length <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(
            json.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var character
        )
            ? (char)character
            : null;
}
