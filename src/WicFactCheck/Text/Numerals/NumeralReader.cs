using System.Buffers;
using System.Globalization;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Numerals;

/// <summary>
/// Reads the value of a numeral in digits, in words or in both: "1,800", "twenty-four", "3.2 million", "5 1/2", "2½", "1 800".
/// </summary>
internal static class NumeralReader
{
    private static readonly SearchValues<char> GroupMarks = SearchValues.Create("\u00a0\u2009\u202f'\u2019");

    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The value of the tokens, or null where no token of them is a numeral.</summary>
    public static decimal? Read(TokenizedText text, TokenRange range, NumeralWords words)
    {
        decimal? total = null;
        decimal? current = null;
        for (var i = range.First; i < range.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                current =
                    i > range.First && IsGroup(text, i)
                        ? (current * 1000) + token.Number
                        : (current ?? 0) + (IsFraction(text, i, range) ? ReadFraction(text, ref i) : Digits(text[i]));
            }
            else if (words.Cardinals.TryGetValue(token.Id, out var value) || words.Ordinals.TryGetValue(token.Id, out value))
            {
                current = (current ?? 0) + value;
            }
            else if (words.Fractions.TryGetValue(token.Id, out var part))
            {
                // "three and one-half" has one half, not one and a half.
                var many = PartsBefore(text, range, i, words);
                current = (current ?? 0) - (many ?? 0) + (part * (many ?? 1));
            }
            else if (words.Scales.TryGetValue(token.Id, out var scale))
            {
                // "lakh crore" and "thousand million" multiply each other.
                var isScaled = current is null && total is not null && words.Scales.ContainsKey(text.Tokens[i - 1].Id);
                var product = isScaled ? Times(total, scale) : Times(current, scale);
                (total, current) =
                    scale < 1000 && !isScaled
                        ? (total, (decimal?)product)
                        : ((isScaled ? 0 : total ?? 0) + product, default(decimal?));
            }
        }

        return total is null && current is null ? null : (total ?? 0) + (current ?? 0);
    }

    // The one of "and one-half", the three of "three-quarter".
    private static decimal? PartsBefore(TokenizedText text, TokenRange range, int part, NumeralWords words)
    {
        var many = part > range.First && text[part - 1] is "-" or "\u2011" ? part - 2 : part - 1;
        return
            many > range.First
            && text.Language.Numbers.And.Contains(text[many - 1])
            && words.Cardinals.TryGetValue(text.Tokens[many].Id, out var count)
            ? count
            : null;
    }

    /// <summary>
    /// Whether a token is a group of three digits that a space sets off from the group before it: the 800 of "1 800".
    /// </summary>
    public static bool IsGroup(TokenizedText text, int token) =>
        token > 0
        && text.Tokens[token] is { IsPlainNumber: true, Length: 3, SpaceBefore: true }
        && text.Tokens[token - 1] is { IsPlainNumber: true, Length: <= 3 } before
        && (before.Number > 0 || before.Length == 3)
        && text.Tokens[token].Start == before.End + 1;

    /// <summary>The value of digits with grouping commas and a decimal point; at most 10^18.</summary>
    public static decimal Digits(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 1 && Tokenizer.IsVulgarFraction(digits[^1]))
        {
            return Digits(digits[..^1]) + Math.Round((decimal)char.GetNumericValue(digits[^1]), 3);
        }

        if (digits.IndexOfAny(GroupMarks) >= 0)
        {
            var grouped = digits.ToString().ToCharArray();
            grouped.AsSpan().ReplaceAny(GroupMarks, ',');
            return Digits(grouped);
        }

        if (digits.LastIndexOf(',') is var comma and >= 0 && digits.Length - comma is 2 or 3)
        {
            return Digits($"{digits[..comma]}.{digits[(comma + 1)..]}");
        }

        const NumberStyles Styles = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, Largest) : Largest;
    }

    private static decimal Times(decimal? count, decimal scale) => Math.Min((count ?? 1) * scale, Largest);

    private static bool IsFraction(TokenizedText text, int i, TokenRange range) =>
        i + 2 < range.End
        && text[i + 1] is "/"
        && text.Tokens[i + 2].IsPlainNumber
        && text.Tokens[i + 2].Number != 0
        && text.Tokens[i].IsPlainNumber;

    private static decimal ReadFraction(TokenizedText text, ref int i)
    {
        var value = (decimal)text.Tokens[i].Number / text.Tokens[i + 2].Number;
        i += 2;
        return value;
    }
}
