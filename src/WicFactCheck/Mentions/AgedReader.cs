using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Reads ages behind words that stand before nothing else: "aged 61", "age 61", "at the age of 61", "aged 12 to 16",
/// "aged between 12 and 16".
/// </summary>
internal static class AgedReader
{
    private const int LongestDeath = 14;

    /// <summary>The age that a number is; null where none of these words stands before it.</summary>
    /// <param name="age">The sentence.</param>
    /// <param name="tokens">The number.</param>
    /// <param name="number">What it is.</param>
    public static AgeReading? Read(AgeText age, TokenRange tokens, int number)
    {
        var before = tokens.First - 1;
        before -= age.Is(before, age.Terms.BeforeNumber) ? 1 : 0;
        if (!age.Is(before, age.Terms.Aged) && !(age.Is(before, age.Terms.Of) && age.Is(before - 1, age.Terms.Ages)))
        {
            return null;
        }

        if (IsLimit(age, before) || IsFromOn(age, tokens))
        {
            return new AgeReading(tokens, number, AgeForm.Told) { IsThen = true };
        }

        var high = age.Is(tokens.End, age.Terms.UpTo) || age.Is(tokens.End, "-", "\u2013") ? age.NumberAt(tokens.End + 1) : null;
        if (
            high is (var end, var to and <= AgeText.Oldest)
            && to > number
            && (!age.Is(tokens.End, age.Terms.And) || age.Is(tokens.First - 1, age.Terms.Between))
        )
        {
            return new AgeReading(tokens with { End = end }, number, AgeForm.Told) { To = to };
        }

        return age.EndsAt(tokens.End) || age.Is(tokens.End, age.Terms.AfterAged) || IsBeforeVerb(age, before, tokens.End)
            ? new AgeReading(tokens, number, AgeForm.Told) { IsThen = age.Is(before, age.Terms.Of) && !IsOfDeath(age, before) }
            : null;
    }

    // "a boy aged two fell"; but "aged 12 months" and "aged 12 cheeses"
    private static bool IsBeforeVerb(AgeText age, int aged, int next) =>
        age.Is(aged, age.Terms.Aged)
        && age.Text.Tokens[next] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
        && !age.Text.Language.Endings.MayBePlural(age.Text[next]);

    // "aged 60 or over", "aged under 12": from or up to which age somebody is one of those meant.
    private static bool IsFromOn(AgeText age, TokenRange tokens) =>
        age.Is(tokens.First - 1, age.Terms.Limits)
        || age.Is(tokens.End, "+")
        || (
            (age.Is(tokens.End, age.Terms.And) || age.Is(tokens.End, age.Terms.Or))
            && age.Is(tokens.End + 1, age.Terms.Thresholds)
        );

    // "under the age of 12"
    private static bool IsLimit(AgeText age, int of)
    {
        var limit = age.Is(of - 2, age.Terms.Determiners) ? of - 3 : of - 2;
        return age.Is(of, age.Terms.Of) && age.Is(limit, age.Terms.Limits);
    }

    // "died at the age of 61" is told of these days, "left school at the age of 14" is not.
    private static bool IsOfDeath(AgeText age, int of)
    {
        for (var i = of - 1; i >= Math.Max(age.Sentence.First, of - LongestDeath); i--)
        {
            if (age.Is(i, age.Terms.Deaths) || (age.Is(i, age.Terms.Away) && age.Is(i - 1, age.Terms.Passing)))
            {
                return true;
            }
        }

        return false;
    }
}
