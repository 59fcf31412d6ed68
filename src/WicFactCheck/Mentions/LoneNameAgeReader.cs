using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Tells ages beside one name alone, where its sentence says what befell people: "Quill, 54, and his son died", "Halloran (29)".
/// </summary>
/// <remarks>Elsewhere single names are mostly those of places and teams, and such numbers their points.</remarks>
internal static class LoneNameAgeReader
{
    private const int Grown = 16;

    /// <summary>Whether the number at a token is such an age.</summary>
    public static bool IsAge(AgeText age, int i, int number) =>
        (IsBetweenCommas(age, i) || (number >= Grown && age.Is(i - 1, "(") && age.Is(i + 1, ")")))
        && IsLoneName(age, i - 2)
        && TellsOfPeople(age);

    private static bool IsBetweenCommas(AgeText age, int i) =>
        age.Is(i - 1, ",") && (i + 1 >= age.Sentence.End || age.Is(i + 1, ",", ";", ".", ")"));

    // No country or town: "in Halvik, 54, or half of them, died"
    private static bool IsLoneName(AgeText age, int i) =>
        i >= age.Sentence.First
        && age.Names.Any(name => name.Tokens == new TokenRange(i, i + 1) && name.Kind == MentionType.Name)
        && !age.Is(i - 1, age.Terms.BeforePlaces)
        && !age.Words.CurrencyPlaces.TryFind(age.Text, i, 1, out _);

    private static bool TellsOfPeople(AgeText age)
    {
        for (var i = age.Sentence.First; i < age.Sentence.End; i++)
        {
            if (age.Words.Ages.LoneVerbs.Contains(age.Text.Tokens[i].Id))
            {
                return true;
            }
        }

        return false;
    }
}
