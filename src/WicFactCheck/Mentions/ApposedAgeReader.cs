using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads ages that stand beside a person: "Ada Lindqvist, 61,", "Girl, 7", "a man of 52", "her son Arvid (5)".</summary>
internal static class ApposedAgeReader
{
    private const int Grown = 16;
    private const int ReachOfList = 12;

    /// <summary>The age at a token, or null where it is none.</summary>
    public static AgeReading? Read(AgeText age, int i)
    {
        if (age.Text.Tokens[i] is not { IsPlainNumber: true, Length: <= 3, Number: > 0 and <= AgeText.Oldest } token)
        {
            return Spelt(age, i);
        }

        return
            IsAfterComma(age, i, i)
            || (age.Is(i - 1, age.Terms.Nearly) && IsAfterComma(age, i - 1, i))
            || IsShared(age, i)
            || IsBetweenDashes(age, i)
            || IsListed(age, i, i + 1)
            || IsInBrackets(age, i, token.Number)
            || IsOf(age, i, i + 1)
            || LoneNameAgeReader.IsAge(age, i, token.Number)
            ? new AgeReading(new TokenRange(i, i + 1), token.Number, AgeForm.Apposed)
            : null;
    }

    // "Ada Lindqvist, twelve, won"; "her sons, Arvid, nine, and Leo, six,"
    private static AgeReading? Spelt(AgeText age, int i) =>
        age.NumberAt(i) is { Number: > 0 and <= AgeText.Oldest } number
        && (
            IsListed(age, i, number.End)
            || (IsBetweenCommas(age, i, number.End) && IsAfterFullName(age, i))
            || (age.Is(i - 1, age.Terms.Nearly) && IsAtEnd(age, number.End) && IsAfterComma(age, i - 1, number.End - 1))
            || IsOf(age, i, number.End)
        )
            ? new AgeReading(new TokenRange(i, number.End), number.Number, AgeForm.Apposed)
            : null;

    private static bool IsBetweenCommas(AgeText age, int i, int end) => age.Is(i - 1, ",") && age.Is(end, ",");

    private static bool IsAfterFullName(AgeText age, int i) => age.PersonAt(i - 2) is { } name && IsFullName(age, name);

    // "the skaters, both 15,", "the twins, 9,", "Ada Lindqvist and Leo Berg, both 15,"
    private static bool IsShared(AgeText age, int i)
    {
        var comma = age.Is(i - 1, age.Terms.Shared) ? i - 2 : i - 1;
        return age.Is(comma, ",")
            && (
                comma < i - 1
                    ? IsPeople(age, comma - 1) || age.PersonAt(comma - 1) is not null
                    : age.Is(comma - 1, age.Terms.Twins)
            )
            && EndsApposition(age, i + 1);
    }

    private static bool IsPeople(AgeText age, int i) =>
        age.IsPersonNoun(i) || (i >= age.Sentence.First && age.Words.Ages.Groups.Contains(age.Text.Tokens[i].Id));

    // "Ada Lindqvist – 61 – rowed"
    private static bool IsBetweenDashes(AgeText age, int i) =>
        IsDash(age, i - 1) && IsDash(age, i + 1) && IsAfterFullName(age, i);

    private static bool IsDash(AgeText age, int i) => age.Is(i, "-", "\u2013", "\u2014") && age.Text.Tokens[i].SpaceBefore;

    // A name alone, in a list of people who are told before it to be some.
    private static bool IsListed(AgeText age, int i, int end)
    {
        if (!IsBetweenCommas(age, i, end) || i - 2 < age.Sentence.First || age.Text.Tokens[i - 2].Case != TokenCase.Capitalised)
        {
            return false;
        }

        for (var k = i - 3; k >= Math.Max(age.Sentence.First, i - ReachOfList); k--)
        {
            if (age.IsPersonNoun(k))
            {
                return true;
            }
        }

        return false;
    }

    // "Ada Lindqvist, now 61,"
    private static bool IsAfterComma(AgeText age, int i, int number)
    {
        if (!age.Is(i - 1, ",") || i - 2 < age.Sentence.First)
        {
            return false;
        }

        if (IsParentOf(age, i - 2))
        {
            return EndsApposition(age, number + 1);
        }

        var isPlural =
            age.Text.Language.Endings.EndsAsPlural(age.Text[i - 2]) || age.Terms.PluralPersons.Contains(age.Text[i - 2]);
        if (IsHome(age, i - 2) || IsWorkplace(age, i - 2))
        {
            return EndsApposition(age, number + 1);
        }

        return age.PersonAt(BeforeBracket(age, i - 2)) is { } name ? IsFullName(age, name) && EndsApposition(age, number + 1)
            : isPlural ? IsPersonNoun(age, i - 2) && age.Is(i + 1, age.Terms.And) && IsBareNumber(age, i + 2)
            : (IsPersonNoun(age, i - 2) || age.LooksPersonal(i - 2)) && EndsApposition(age, number + 1);
    }

    // "Ada Lindqvist (left), 61,"
    private static int BeforeBracket(AgeText age, int i)
    {
        var open = i - 2;
        open -= age.Is(i, ")") && !age.Is(open, "(") ? 1 : 0;
        return age.Is(i, ")") && age.Is(open, "(") ? open - 1 : i;
    }

    // "Ada Lindqvist of Porto, 61,"
    private static bool IsHome(AgeText age, int i) =>
        i - 2 > age.Sentence.First
        && age.Text.Tokens[i].Case == TokenCase.Capitalised
        && age.Is(i - 1, age.Terms.BeforeHome)
        && age.PersonAt(i - 2) is { } name
        && name.PersonName?.Contains(' ', StringComparison.Ordinal) == true;

    // "the potter at Kiln Street, 61,"
    private static bool IsWorkplace(AgeText age, int i)
    {
        var first = i;
        while (first > age.Sentence.First && age.Text.Tokens[first].Case == TokenCase.Capitalised)
        {
            first--;
        }

        return first < i
            && first > age.Sentence.First
            && age.Is(first, age.Terms.At)
            && (IsPersonNoun(age, first - 1) || age.LooksPersonal(first - 1));
    }

    // "a mother-of-two, 38,"
    private static bool IsParentOf(AgeText age, int number) =>
        age.Is(number - 1, "-") && age.Is(number - 2, age.Terms.Of) && age.Is(number - 3, "-") && age.IsPersonNoun(number - 4);

    // "Ada Lindqvist, 61": single names are mostly places.
    private static bool IsFullName(AgeText age, NameMention name) =>
        name.PersonName?.Contains(' ', StringComparison.Ordinal) == true
        || age.IsPersonNoun(name.Tokens.First - 1)
        || (name.Person is { } person && person.First > age.Sentence.First && IsTitle(age, person.First - 1));

    // "Dr Lindqvist, 61"
    private static bool IsTitle(AgeText age, int i) => age.Words.PersonTitles.Contains(age.Text.Tokens[i].Id);

    private static bool IsPersonNoun(AgeText age, int i) =>
        age.IsPersonNoun(i) && !age.Words.Ages.Groups.Contains(age.Text.Tokens[i].Id);

    private static bool EndsApposition(AgeText age, int i) =>
        i >= age.Sentence.End
        || (age.Text.Tokens[i].Kind == TokenKind.Symbol && age.EndsAt(i))
        || age.Is(i, age.Terms.AfterApposed)
        || (age.Is(i, age.Terms.BeforeHome) && IsHomeAt(age, i + 1));

    // "of Porto", "of 12 Mill Street"
    private static bool IsHomeAt(AgeText age, int i)
    {
        var name = i < age.Sentence.End && age.Text.Tokens[i].IsPlainNumber ? i + 1 : i;
        return name < age.Sentence.End && age.Text.Tokens[name].Case == TokenCase.Capitalised;
    }

    private static bool IsBareNumber(AgeText age, int i) =>
        i < age.Sentence.End
        && age.Text.Tokens[i] is { IsPlainNumber: true, Number: > 0 and <= AgeText.Oldest }
        && age.EndsAt(i + 1);

    // Seeds, goals and wins stand in brackets as well.
    private static bool IsInBrackets(AgeText age, int i, int number)
    {
        if (!age.Is(i - 1, "(") || !age.Is(i + 1, ")"))
        {
            return false;
        }

        var named = age.PersonAt(i - 2);
        var isKin = age.IsPersonNoun(named is not null ? named.Tokens.First - 1 : i - 2) || IsNamedKin(age, i - 2);
        return isKin
            || (
                named?.PersonName?.Contains(' ', StringComparison.Ordinal) == true
                && number >= Grown
                && (age.EndsAt(i + 2) || IsAfterBracket(age, named.Tokens.First))
            );
    }

    // "Ada Lindqvist (41) and Tom Quill (39) won"
    private static bool IsAfterBracket(AgeText age, int name) =>
        age.Is(name - 1, age.Terms.And) && age.Is(name - 2, ")") && age.Is(name - 4, "(");

    // "her son Arvid (5)"
    private static bool IsNamedKin(AgeText age, int i) =>
        i > age.Sentence.First && age.Text.Tokens[i].Case == TokenCase.Capitalised && age.IsPersonNoun(i - 1);

    // "Ada Lindqvist, only sixteen."
    private static bool IsAtEnd(AgeText age, int i) => i >= age.Sentence.End || age.Text.Tokens[i].Kind == TokenKind.Symbol;

    // "a man of 52", "a man of about 52", "a lad of five"; a mother of twelve has twelve children.
    private static bool IsOf(AgeText age, int i, int end)
    {
        var of = age.Is(i - 1, age.Terms.Nearly) ? i - 2 : i - 1;
        return age.Is(of, age.Terms.Of)
            && IsPersonNoun(age, of - 1)
            && !age.Is(of - 1, age.Text.Language.Kin.Parents)
            && !age.Text.Language.Endings.EndsAsPlural(age.Text[of - 1])
            && age.EndsAt(end)
            && !age.Is(end, age.Terms.Or);
    }
}
