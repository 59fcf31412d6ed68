namespace WicFactCheck.Text;

/// <summary>Latin letters without their accents, so that "Vukelić" and "Vukelic" are one name.</summary>
/// <remarks>
/// The tables are the base letters of Unicode's canonical decompositions (UnicodeData.txt), with the nearest plain letter where
/// there is none (ø, ł). They are written out because a program that runs without the culture data of its machine, and so gives
/// the same result everywhere, can't decompose letters.
/// </remarks>
internal static class LatinLetters
{
    private const char FirstExtended = '\u00c0';
    private const char FirstAdditional = '\u1e00';

    /// <summary>U+00C0 to U+017F.</summary>
    private const string Extended =
        "AAAAAAACEEEEIIIIDNOOOOO\u00d7OUUUUYTsaaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
        + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>U+1E00 to U+1EFF.</summary>
    private const string Additional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
        + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
        + "WwWwWwWwWwXxXxYyZzZzZzhtwy\u1e9a\u1e9b\u1e9c\u1e9dS\u1e9fAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy\u1efa\u1efb\u1efc\u1efd\u1efe\u1eff";

    /// <summary>The letter without its accent; any other character as it is.</summary>
    public static char Plain(char letter) =>
        letter switch
        {
            < FirstExtended => letter,
            _ when letter - FirstExtended < Extended.Length => Extended[letter - FirstExtended],
            _ when letter >= FirstAdditional && letter - FirstAdditional < Additional.Length => Additional[
                letter - FirstAdditional
            ],
            _ => letter,
        };
}
