using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads ages that verbs and other words tell: "aged 61", "was 61", "died at 61", "in her 60s".</summary>
internal static class ToldAgeReader
{
    private const int LongestClause = 5;
    private const int LongestDescription = 12;
    private const int TallestInFeet = 8;

    /// <summary>The age that begins with the number, or with the word for a decade, at a token; null where none does.</summary>
    /// <param name="age">The sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="hasAge">Whether the sentence has told an age before.</param>
    /// <param name="isFree">Whether the number is no time and no name.</param>
    public static AgeReading? Read(AgeText age, int i, bool hasAge, bool isFree)
    {
        if (Decade(age, i) is { } decade)
        {
            return decade;
        }

        if (age.NumberAt(i) is not { Number: > 0 and <= AgeText.Oldest } number)
        {
            return null;
        }

        var tokens = new TokenRange(i, number.End);
        return AgedReader.Read(age, tokens, number.Number) ?? (isFree ? Said(age, tokens, number.Number, hasAge) : null);
    }

    private static AgeReading? Said(AgeText age, TokenRange tokens, int number, bool hasAge)
    {
        if (IsBelow(age, tokens))
        {
            return new AgeReading(tokens, number, AgeForm.Told) { IsThen = true };
        }

        var isTurning = IsTurning(age, tokens.First);
        var isEnded =
            age.EndsAt(tokens.End)
            || age.Is(tokens.End, age.Terms.AfterNow)
            || AtAgeReader.IsAgeOfYear(age, tokens)
            || AtAgeReader.BeginsClause(age, tokens, number)
            || (
                isTurning && (age.Words.Ages.BirthdayTimes.Contains(age.Text.Tokens[tokens.End].Id) || IsLength(age, tokens.End))
            );
        if (!isEnded || IsHeight(age, tokens.End, number))
        {
            return null;
        }

        if (isTurning)
        {
            return new AgeReading(tokens, number, AgeForm.Turned)
            {
                IsThen = !IsUnfulfilled(age, tokens.First - 1) && IsAfterConjunction(age, tokens),
            };
        }

        return IsSaid(age, tokens, number, hasAge)
            ? new AgeReading(tokens, number, AgeForm.Told) { IsThen = IsThen(age, tokens, number) }
            : null;
    }

    // "turned 61 six days ago", "turned 61 just a week before"
    private static bool IsLength(AgeText age, int i)
    {
        var number = age.Is(i, age.Terms.Nearly) ? i + 1 : i;
        var end = age.Is(number, age.Terms.Articles) ? number + 1 : age.NumberAt(number)?.End;
        return end is { } unit
            && (
                age.Is(unit, age.Terms.Days)
                || age.Is(unit, age.Terms.Weeks)
                || age.Is(unit, age.Terms.Months)
                || age.Is(unit, age.Terms.Years)
            );
    }

    // "He is about 6' and"
    private static bool IsHeight(AgeText age, int end, int number) =>
        number <= TallestInFeet && age.Is(end, "'", "\u2019", "\u2032") && !age.Text.Tokens[end].SpaceBefore;

    // "in her 60s", "in his late twenties"
    private static AgeReading? Decade(AgeText age, int i)
    {
        var text = age.Text;
        var (end, number) =
            text.Tokens[i] is { IsPlainNumber: true, Number: >= 10 and <= 110 and var digits }
            && digits % 10 == 0
            && i + 1 < age.Sentence.End
            && !text.Tokens[i + 1].SpaceBefore
            && age.Is(i + 1, age.Terms.DecadeEnding)
                ? (i + 2, digits)
            : age.Words.Ages.Decades.TryGetValue(text.Tokens[i].Id, out var word) ? (i + 1, word)
            : (i, 0);
        var before = i - 1;
        while (age.Is(before, age.Terms.PartsOfDecade) || age.Is(before, "-", "\u2011"))
        {
            before--;
        }

        return end > i && age.Is(before, age.Terms.OwnersOfDecade) && age.Is(before - 1, age.Terms.BeforeDecade)
            ? new AgeReading(new TokenRange(i, end), number, AgeForm.Told)
            {
                To = number + (number == 13 ? 6 : 9),
                IsDecade = true,
            }
            : null;
    }

    // "was 61." and "died at 61" are told of these days; "since she was six", "was 29 when", "was 29 that spring" are not.
    private static bool IsThen(AgeText age, TokenRange tokens, int number)
    {
        if (age.Is(tokens.First - 1, age.Terms.At))
        {
            return !age.Is(tokens.First - 2, age.Terms.Dying)
                && tokens.First - 1 > age.Sentence.First
                && !AtAgeReader.BeginsClause(age, tokens, number)
                && !AtAgeReader.IsAfterDeath(age, tokens.First - 1, number)
                && !AtAgeReader.IsAside(age, tokens, number)
                && !AtAgeReader.IsAfterSuperlative(age, tokens.First - 1)
                && !AtAgeReader.IsBeforeSuperlative(age, tokens);
        }

        return IsAfterConjunction(age, tokens)
            || (
                tokens.End < age.Sentence.End
                && !IsAtDeath(age, tokens.End)
                && age.Text.Tokens[tokens.End].Kind == TokenKind.Word
                && !age.Is(tokens.End, age.Terms.AfterNow)
            );
    }

    // "was 61 when she died"
    private static bool IsAtDeath(AgeText age, int when) =>
        age.Is(when, age.Terms.When) && age.IsPronoun(when + 1) && age.Is(when + 2, age.Terms.Dying);

    // "would have turned 61", "was to have turned 61": of somebody who died before.
    private static bool IsUnfulfilled(AgeText age, int turned) =>
        age.Is(turned - 1, age.Terms.Auxiliaries) && (age.Is(turned - 2, age.Terms.Would) || age.Is(turned - 2, age.Terms.To));

    // "since she was six", "until he turns 21"
    private static bool IsAfterConjunction(AgeText age, TokenRange tokens)
    {
        for (var i = tokens.First - 1; i >= Math.Max(age.Sentence.First, tokens.First - LongestClause); i--)
        {
            if (age.Is(i, age.Terms.Then))
            {
                return true;
            }
        }

        return false;
    }

    // "who turns 61", "she will be 61"
    private static bool IsTurning(AgeText age, int i) =>
        (age.Is(i - 1, age.Terms.Turning) && (age.IsAfterPerson(i - 1) || IsAfterLikelyPerson(age, i - 2)))
        || (age.Is(i - 1, age.Terms.Be) && age.Is(i - 2, age.Terms.Will) && IsSubject(age, i - 3));

    // "the trainee had turned 61"
    private static bool IsAfterLikelyPerson(AgeText age, int i) =>
        age.LooksPersonal(age.Is(i, age.Terms.Auxiliaries) ? i - 1 : i);

    // "was 61", "I'm 61", "thought to be about 61", "died at 61", "was 61 when … and 65 when"
    private static bool IsSaid(AgeText age, TokenRange tokens, int number, bool hasAge)
    {
        var before = tokens.First - 1;
        if (age.Is(before, age.Terms.At))
        {
            return AtAgeReader.IsAtAge(age, tokens, number, hasAge);
        }

        while (age.Is(before, age.Terms.Nearly))
        {
            before--;
        }

        if (age.Is(before, before < tokens.First - 1 ? age.Terms.AfterDescription : age.Terms.As))
        {
            return IsDescribed(age, before);
        }

        if (age.Is(before, age.Terms.Be) && age.Is(before - 1, age.Terms.To))
        {
            return age.Is(before - 2, age.Terms.Reported) && age.IsAfterPerson(before - 1);
        }

        return (before < tokens.First - 1 && before < age.Sentence.First && IsOpening(age, tokens))
            || age.Is(before, age.Terms.IAm)
            || (age.Is(before, age.Terms.ShortCopulas) && age.Is(before - 1, age.Terms.BeforeShortCopulas))
            || (age.Is(before, age.Terms.Was) && IsSubject(age, before - 1))
            || (hasAge && age.Is(tokens.First - 1, age.Terms.And) && age.Is(tokens.End, age.Terms.When));
    }

    // "Now 61, she still rows"
    private static bool IsOpening(AgeText age, TokenRange tokens) =>
        age.Is(tokens.End, ",") && (age.IsPronoun(tokens.End + 1) || age.PersonAt(tokens.End + 1) is not null);

    // "He was described as tall and about 40."
    private static bool IsDescribed(AgeText age, int i)
    {
        for (var k = i; k >= Math.Max(age.Sentence.First, i - LongestDescription); k--)
        {
            if (age.Is(k, age.Terms.Described))
            {
                return age.IsAfterPerson(k);
            }
        }

        return false;
    }

    // Right before the verb: "she", "Ada Lindqvist", "her mother", "the pianist, who".
    private static bool IsSubject(AgeText age, int i)
    {
        if (age.Is(i, age.Terms.Saying) && IsAfterWho(age, i))
        {
            return true;
        }

        var subject = age.Is(i, age.Terms.AfterSubject) ? i - 1 : i;
        subject = age.Is(subject, ",") ? BeforeAside(age, subject) : subject;
        return age.IsPerson(subject) && !age.Words.Ages.Groups.Contains(age.Text.Tokens[subject].Id);
    }

    // "who rescuers said was 61"
    private static bool IsAfterWho(AgeText age, int verb)
    {
        for (var i = verb - 1; i > Math.Max(age.Sentence.First, verb - LongestClause); i--)
        {
            if (age.Is(i, age.Terms.Who))
            {
                return age.IsPerson(age.Is(i - 1, ",") ? i - 2 : i - 1);
            }
        }

        return false;
    }

    // In "Ada Lindqvist, a native of Porto, was 61" the name, in "the potter, a native of Porto, is 61" the noun.
    private static int BeforeAside(AgeText age, int comma)
    {
        for (var i = comma - 1; i > age.Sentence.First; i--)
        {
            if (age.Is(i, ","))
            {
                return age.PersonAt(i - 1) is not null || age.IsPersonNoun(i - 1) ? i - 1 : comma - 1;
            }
        }

        return comma - 1;
    }

    // "children under 12", "anyone over 65", "swimmers older than 12"
    private static bool IsBelow(AgeText age, TokenRange tokens)
    {
        var isThan = age.Is(tokens.First - 1, age.Terms.Than) && age.Is(tokens.First - 2, age.Terms.Elder);
        var who = isThan ? tokens.First - 3 : tokens.First - 2;
        var next = tokens.End < age.Sentence.End ? age.Text.Tokens[tokens.End] : default;
        var isCounted =
            !age.EndsAt(tokens.End)
            && (
                next is not { Kind: TokenKind.Word, Case: TokenCase.Lower }
                || age.Text[tokens.End] is [.., 's']
                || age.Words.Numerals.Scales.ContainsKey(next.Id)
            );
        return !isCounted
            && (isThan || age.Is(who + 1, age.Terms.Limits))
            && (
                age.Is(who, age.Terms.Groups)
                || (age.IsPersonNoun(who) && !age.Words.Ages.Groups.Contains(age.Text.Tokens[who].Id))
            );
    }
}
