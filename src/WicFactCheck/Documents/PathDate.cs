using System.Globalization;

namespace WicFactCheck.Documents;

/// <summary>Reads the date that a path holds: <c>_posts/2021-03-04-name.md</c>, <c>2021/03/04/index.md</c>.</summary>
internal static class PathDate
{
    private const int First = 1900;
    private const int Last = 2100;
    private const int Length = 10;

    /// <summary>The last date in a path, as 2021-03-04; null where it holds none.</summary>
    public static string? In(string path)
    {
        for (var at = path.Length - Length; at >= 0; at--)
        {
            if (IsDate(path.AsSpan(at, Length)) && !IsDigit(path, at - 1) && !IsDigit(path, at + Length))
            {
                return $"{path[at..(at + 4)]}-{path[(at + 5)..(at + 7)]}-{path[(at + 8)..(at + 10)]}";
            }
        }

        return null;
    }

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text[4] is '-' or '/'
        && text[7] == text[4]
        && Number(text[..4]) is >= First and <= Last
        && Number(text[5..7]) is >= 1 and <= 12
        && Number(text[8..]) is >= 1 and <= 31;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsDigit(string path, int at) => at >= 0 && at < path.Length && char.IsAsciiDigit(path[at]);
}
