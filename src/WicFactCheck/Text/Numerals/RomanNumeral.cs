namespace WicFactCheck.Text.Numerals;

/// <summary>Reads Roman numerals in capitals up to 399: "LIV", "XLII".</summary>
internal static class RomanNumeral
{
    private static readonly (string Letters, int Value)[] Parts =
    [
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];

    /// <summary>The number, or null where the letters are none as they are written.</summary>
    public static int? Read(ReadOnlySpan<char> letters)
    {
        var rest = letters;
        var number = 0;
        foreach (var (part, value) in Parts)
        {
            for (var times = 0; times < MostOf(part) && rest.StartsWith(part, StringComparison.Ordinal); times++)
            {
                rest = rest[part.Length..];
                number += value;
            }
        }

        return rest.IsEmpty && number > 0 ? number : null;
    }

    private static int MostOf(string part) => part is "C" or "X" or "I" ? 3 : 1;
}
