using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Reads ages of small children without "old": "aged eight months", "her daughter, 14 months,".</summary>
internal static class YoungAgeReader
{
    /// <summary>The age that begins with the number at a token, or null where none does.</summary>
    public static AgeReading? Read(AgeText age, int i)
    {
        if (
            age.NumberAt(i) is not { Number: > 0, End: var unit } number
            || unit >= age.Sentence.End
            || OldAgeReader.UnitBelowYear(age.Terms, age.Text[unit]) is not { } counted
        )
        {
            return null;
        }

        var isAged = age.Is(i - 1, age.Terms.Aged);
        var isApposed =
            counted != TimeUnit.Day
            && age.Is(i - 1, ",")
            && age.IsPersonNoun(i - 2)
            && !age.Text.Language.Endings.EndsAsPlural(age.Text[i - 2])
            && (unit + 1 >= age.Sentence.End || age.Is(unit + 1, ",", ".", ";", ")"));
        return isAged || isApposed
            ? new AgeReading(new TokenRange(i, unit + 1), number.Number, AgeForm.Told)
            {
                Unit = counted,
                IsOfThing = isAged && !IsPersonBefore(age, i - 1),
            }
            : null;
    }

    // "a boy aged", "her son Arvid, aged"; but "a cheese aged"
    private static bool IsPersonBefore(AgeText age, int aged)
    {
        var before = age.Is(aged - 1, ",") ? aged - 2 : aged - 1;
        return age.IsPerson(before) || age.LooksPersonal(before) || age.IsPersonNoun(before - 1);
    }
}
