using FuzzySharp;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two titles conflict when neither is the other misspelt, nor a part of it.</summary>
/// <remarks>A slip in one of them is worth a note: both mean the same title, and one article spells it wrongly.</remarks>
internal static class TitleComparer
{
    /// <summary>FuzzySharp's score, of 100, from which on two titles are one with a slip in it.</summary>
    private const int SameTitle = 90;

    public static Verdict Compare(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one), NameFolding.Fold(other));
        return (a, b) switch
        {
            _ when a == b => Verdict.Same,
            _ when a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) => Verdict.Compatible,
            _ when Digits(a) == Digits(b) && Fuzz.Ratio(a, b) >= SameTitle => Verdict.Misspelt,
            _ => Verdict.Conflict,
        };
    }

    // Numbers never take part in what FuzzySharp proposes.
    private static string Digits(string title) => string.Concat(title.Where(char.IsDigit));
}
