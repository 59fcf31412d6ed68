using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Tells ages after "at" from hours, prices and places.</summary>
internal static class AtAgeReader
{
    private const int LongestClause = 5;
    private const int HoursOfDay = 24;
    private const int LongestDeath = 7;

    /// <summary>Whether "at" before a number makes it an age: "has died at 61", "At 61, Ada Lindqvist still rows".</summary>
    public static bool IsAtAge(AgeText age, TokenRange tokens, int number, bool hasAge)
    {
        var at = tokens.First - 1;
        var isFirst = at == age.Sentence.First && age.Is(tokens.End, ",") && IsNamedNext(age, tokens.End + 1);
        return isFirst
            || BeginsClause(age, tokens, number)
            || IsAgeOfYear(age, tokens)
            || (age.Is(at - 1, age.Terms.School) && age.Is(at - 2, age.Terms.Leaving))
            || IsAfterSuperlative(age, at)
            || IsBeforeSuperlative(age, tokens)
            || IsAfterLifeVerb(age, at)
            || IsAfterDeath(age, at, number)
            || IsAside(age, tokens, number)
            || (hasAge && age.IsPersonNoun(at - 1));
    }

    /// <summary>
    /// Whether a clause begins with an age and its subject: "At 61 she still rows", "the boat is hers, and at 61 she rows". No
    /// hour is that late.
    /// </summary>
    public static bool BeginsClause(AgeText age, TokenRange tokens, int number) =>
        number > HoursOfDay
        && age.Is(tokens.First - 1, age.Terms.At)
        && ClauseStart.IsAt(age.Text, tokens.First - 1)
        && (age.IsPronoun(tokens.End) || age.PersonAt(tokens.End) is not null);

    /// <summary>Whether a year follows, which no hour has: "joined at eleven, in 1966".</summary>
    public static bool IsAgeOfYear(AgeText age, TokenRange tokens)
    {
        var at = tokens.First - 1;
        var year = age.Is(tokens.End, ",") ? tokens.End + 2 : tokens.End + 1;
        return age.Is(at, age.Terms.At)
            && age.Is(year - 1, age.Terms.In)
            && year < age.Sentence.End
            && age.Text.Tokens[year] is { IsPlainNumber: true, Length: 4 }
            && (age.IsAfterPerson(at) || HasPerson(age));
    }

    // "came to the mill at 18, in 1958", "At 18, in 1958, she came"
    private static bool HasPerson(AgeText age) =>
        Enumerable
            .Range(age.Sentence.First, age.Sentence.End - age.Sentence.First)
            .Any(i => age.IsPronoun(i) || age.PersonAt(i) is not null);

    /// <summary>Whether somebody is told to be the first or the last by age: "is the oldest potter at 61".</summary>
    public static bool IsAfterSuperlative(AgeText age, int at)
    {
        for (var i = at - 1; i >= Math.Max(age.Sentence.First, at - LongestClause); i--)
        {
            if (age.Is(i, age.Terms.Superlatives))
            {
                return age.IsAfterPerson(i);
            }
        }

        return false;
    }

    /// <summary>The same, before the superlative: "Ada Lindqvist, at 61 the oldest of them,".</summary>
    public static bool IsBeforeSuperlative(AgeText age, TokenRange tokens) =>
        age.Is(tokens.End, age.Terms.Determiners)
        && age.Is(tokens.End + 1, age.Terms.Superlatives)
        && age.Is(tokens.First - 2, ",")
        && age.PersonAt(tokens.First - 3) is not null;

    /// <summary>Whether a person's name has the age in an aside, as no hour is: "Ada Lindqvist, at 61, still rows".</summary>
    public static bool IsAside(AgeText age, TokenRange tokens, int number) =>
        number > HoursOfDay
        && age.Is(tokens.End, ",")
        && age.Is(tokens.First - 1, age.Terms.At)
        && age.Is(tokens.First - 2, ",")
        && age.PersonAt(tokens.First - 3)?.PersonName?.Contains(' ', StringComparison.Ordinal) == true;

    /// <summary>
    /// Whether somebody's death is told right before, or with a day or a place between, as no hour has: "died on Friday at 61".
    /// </summary>
    public static bool IsAfterDeath(AgeText age, int at, int number)
    {
        var first = number > HoursOfDay ? at - LongestDeath : at - 1;
        for (var i = at - 1; i >= Math.Max(age.Sentence.First, first) && !age.Is(i, ",", ";"); i--)
        {
            if (age.Is(i, age.Terms.Away) && age.Is(i - 1, age.Terms.Passing))
            {
                return true;
            }

            if (age.Is(i, age.Terms.Died))
            {
                return age.IsPerson(i - 1) || age.IsPerson(i - 2);
            }
        }

        return false;
    }

    // "has died at 61", "married at 30"; but "counted the dead at 30"
    private static bool IsAfterLifeVerb(AgeText age, int at) =>
        at > age.Sentence.First
        && age.Words.Ages.LifeVerbs.Contains(age.Text.Tokens[at - 1].Id)
        && !age.Is(at - 2, age.Terms.Determiners)
        && !age.Is(at - 2, age.Terms.Articles)
        && !age.Is(at - 2, age.Terms.Of)
        && !IsClock(age, at);

    // "was pronounced dead at 5"
    private static bool IsClock(AgeText age, int at) => age.Is(at - 2, age.Terms.Pronounced);

    private static bool IsNamedNext(AgeText age, int i) =>
        age.IsPerson(i) || (age.Is(i, age.Terms.Determiners) && age.IsPerson(i + 1));
}
