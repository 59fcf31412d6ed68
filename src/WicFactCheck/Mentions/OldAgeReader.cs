using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Reads "61-year-old", "61 years old", "61 years of age", "6-month-old", of people and of things.</summary>
internal static class OldAgeReader
{
    private const int LongestDescription = 4;
    private const int LongWord = 5;

    /// <summary>The age that begins with the number at a token, or null where none does.</summary>
    public static AgeReading? Read(AgeText age, int i)
    {
        var text = age.Text;
        if (IsRestOfWord(age, i) || age.NumberAt(i) is not var (end, number))
        {
            return null;
        }

        if ((Suspended(age, i, end, number) ?? Listed(age, i, end, number)) is { } listed)
        {
            return listed;
        }

        var unit = end + AfterHyphen(age, end);
        if (unit >= age.Sentence.End || UnitOf(age.Terms, text[unit]) is not { } counted)
        {
            return null;
        }

        var old = unit + 1 + AfterHyphen(age, unit + 1);
        var isOf = age.Is(unit + 1, age.Terms.Of) && age.Is(unit + 2, age.Terms.Age);
        if (!isOf && !age.Is(old, age.Terms.Old))
        {
            return null;
        }

        var tokens = new TokenRange(i, isOf ? unit + 3 : old + 1);
        var isBefore = !text.Language.Endings.EndsAsPlural(text[unit]);
        var isOfThing =
            (counted == TimeUnit.Year && number > AgeText.Oldest)
            || (age.Is(old, age.Terms.OldOnly) && (isBefore ? IsThingAfter(age, tokens.End) : IsThingBefore(age, i)));
        return RangeBefore(age, tokens) is var (first, low)
            ? new AgeReading(tokens with { First = first }, low, AgeForm.Old)
            {
                To = number,
                Unit = counted,
                IsOfThing = isOfThing,
            }
            : new AgeReading(tokens, number, AgeForm.Old) { Unit = counted, IsOfThing = isOfThing };
    }

    // The first of "6- and 10-year-old", of "6-, 8- and 10-year-old"
    private static AgeReading? Suspended(AgeText age, int i, int end, int number)
    {
        var next = AfterHyphen(age, end) == 1 ? AfterJoiner(age, end + 1) : end;
        return next > end + 1 && Read(age, next) is { IsOfThing: false, To: null } old
            ? new AgeReading(new TokenRange(i, end + 1), number, AgeForm.Old) { Unit = old.Unit }
            : null;
    }

    // The first of "10 and 13 years of age", of "18, 22 and 24 years old"
    private static AgeReading? Listed(AgeText age, int i, int end, int number) =>
        number is > 0 and <= AgeText.Oldest
        && !age.Is(i - 1, age.Terms.Between)
        && !age.Is(i - 1, age.Terms.Determiners)
        && !age.Is(i - 1, age.Terms.Of)
        && (age.Is(end, ",") || age.Is(end, age.Terms.And))
        && AfterJoiner(age, end) is var next
        && Read(age, next) is { IsOfThing: false, To: null, Unit: var unit } old
        && (IsListed(age, next, old) || (age.Is(next - 1, age.Terms.And) && IsInPlural(age, next)))
            ? new AgeReading(new TokenRange(i, end), number, AgeForm.Old) { Unit = unit }
            : null;

    // The 22 of "18, 22 and 24 years old"
    private static bool IsListed(AgeText age, int number, AgeReading read) => age.NumberAt(number)?.End == read.Tokens.End;

    // "13 years of age", and no "13-year-old"
    private static bool IsInPlural(AgeText age, int number) =>
        age.NumberAt(number) is var (end, _) && end < age.Sentence.End && age.Text.Language.Endings.EndsAsPlural(age.Text[end]);

    // ",", "and", ", and a"
    private static int AfterJoiner(AgeText age, int i)
    {
        var next = age.Is(i, ",") ? i + 1 : i;
        next += age.Is(next, age.Terms.And) || age.Is(next, age.Terms.Or) ? 1 : 0;
        return next > i && age.Is(next, age.Terms.Articles) ? next + 1 : next;
    }

    // A number that was misspelt: "twnety-one-year-old".
    private static bool IsRestOfWord(AgeText age, int i) =>
        age.Is(i - 1, "-")
        && !age.Text.Tokens[i].SpaceBefore
        && i - 2 >= age.Sentence.First
        && age.Text.Tokens[i - 2] is { Kind: TokenKind.Word, Length: > 3 }
        && age.NumberAt(i - 2) is null;

    private static int AfterHyphen(AgeText age, int i) => age.Is(i, "-", "\u2011") ? 1 : 0;

    private static TimeUnit? UnitOf(AgeTerms terms, ReadOnlySpan<char> word) =>
        terms.Years.Contains(word) ? TimeUnit.Year : UnitBelowYear(terms, word);

    /// <summary>What is shorter than a year.</summary>
    public static TimeUnit? UnitBelowYear(AgeTerms terms, ReadOnlySpan<char> word) =>
        terms.Months.Contains(word) ? TimeUnit.Month : UnitOfDays(terms, word);

    private static TimeUnit? UnitOfDays(AgeTerms terms, ReadOnlySpan<char> word) =>
        terms.Weeks.Contains(word) ? TimeUnit.Week
        : terms.Days.Contains(word) ? TimeUnit.Day
        : null;

    // "18- to 24-year-olds"
    private static (int First, int Low)? RangeBefore(AgeText age, TokenRange tokens)
    {
        if (!age.Is(tokens.First - 1, age.Terms.BetweenAges) && !age.Is(tokens.First - 1, "-", "\u2013"))
        {
            return null;
        }

        // "between 5 and 8 years old", but "5 and 8 years old" are two
        var low = tokens.First - 2;
        if (age.Is(low + 1, age.Terms.And) && !age.Is(low, "-", "\u2011") && !age.Is(low - 1, age.Terms.Between))
        {
            return null;
        }

        if (age.Is(low, "-", "\u2011"))
        {
            // "6- and 10-year-old" are two.
            low = age.Is(low + 1, age.Terms.And) || age.Is(low + 1, age.Terms.Or) ? -1 : low - 1;
        }

        return age.NumberAt(low) is { Number: > 0 and <= AgeText.Oldest and var number } ? (low, number) : null;
    }

    // "the 61-year-old was", "the 61-year-old pilot"; but "the 12-year-old firm", "a 300-year-old oak"
    private static bool IsThingAfter(AgeText age, int start)
    {
        var text = age.Text;
        var last = -1;
        var end = start + LongestDescription;
        for (var i = start; i < Math.Min(age.Sentence.End, end); i++)
        {
            if (IsHyphen(age, i))
            {
                // "left-back", "mother-of-two"
                (i, end) = (i + 1, end + 2);
                continue;
            }

            var token = text.Tokens[i];
            if (age.IsPersonNoun(i) || age.PersonAt(i) is not null)
            {
                return false;
            }

            if (token.Kind != TokenKind.Word || age.Words.FunctionWords.Contains(token.Id) || IsVerb(age, i, isFirst: i == start))
            {
                break;
            }

            last = i;
        }

        return last >= 0
            && text.Tokens[last].Case == TokenCase.Lower
            && !Enumerable.Range(start, last - start + 1).Any(age.LooksPersonal);
    }

    private static bool IsHyphen(AgeText age, int i) =>
        age.Is(i, "-", "\u2011")
        && !age.Text.Tokens[i].SpaceBefore
        && i + 1 < age.Sentence.End
        && !age.Text.Tokens[i + 1].SpaceBefore;

    private static bool IsVerb(AgeText age, int i, bool isFirst) =>
        age.Words.Ages.Verbs.Contains(age.Text.Tokens[i].Id)
        || (isFirst && age.Text.Tokens[i].Length >= LongWord && EndsAsVerbOrAdverb(age.Text, i));

    private static bool EndsAsVerbOrAdverb(TokenizedText text, int i) =>
        text.Language.Endings.MayBePast(text[i]) || text.Language.Endings.MayBeAdverb(text[i]);

    // "the bakery, now 85 years old"; without a noun it is somebody's.
    private static bool IsThingBefore(AgeText age, int i)
    {
        if (age.IsAfterPerson(i))
        {
            return false;
        }

        var noun = i - 1;
        while (age.Is(noun, age.Terms.BeforeOldThing) || age.Is(noun, ","))
        {
            noun--;
        }

        return noun >= age.Sentence.First && noun < i - 1 && age.Text.Tokens[noun] is { Kind: TokenKind.Word };
    }
}
