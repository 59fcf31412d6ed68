using System.Text;

namespace WicFactCheck.Documents;

/// <summary>Turns the bytes of a file into text: UTF-8, UTF-16, UTF-32 with its mark or, where none fits, Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, or null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes is [0xff, 0xfe, 0, 0, ..])
        {
            return Encoding.UTF32.GetString(bytes[4..]);
        }

        if (bytes is [0, 0, 0xfe, 0xff, ..])
        {
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetString(bytes[4..]);
        }

        if (bytes is [0xff, 0xfe, ..])
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes is [0xfe, 0xff, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        return bytes.Contains((byte)0) ? DecodeUnmarkedUtf16(bytes)
            : HasManyControls(bytes) ? null
            : DecodeEightBit(bytes);
    }

    private static string DecodeEightBit(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252) is { } windows
                ? windows.GetString(bytes)
                : Encoding.Latin1.GetString(bytes);
        }
    }

    // Western text in UTF-16 has a zero in nearly every second byte; anything else with zeros in it is binary.
    private static string? DecodeUnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                zeros = i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);
            }
        }

        var half = bytes.Length / 2;
        return zeros.Even == 0 && zeros.Odd > half * 3 / 4 ? Encoding.Unicode.GetString(bytes)
            : zeros.Odd == 0 && zeros.Even > half * 3 / 4 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            controls += b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12 or 27) ? 1 : 0;
        }

        return controls > bytes.Length / 50;
    }
}
