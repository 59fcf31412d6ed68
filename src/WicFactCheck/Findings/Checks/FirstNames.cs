using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>What the first names of two people tell of whether they are one.</summary>
internal static class FirstNames
{
    /// <summary>Whether by their first names one is a woman and the other a man.</summary>
    public static bool AreOfTwoSexes(SpeltName one, SpeltName other)
    {
        var terms = one.Places[0].Mentions.Document.Text.Language.Entities;
        var (first, beside) = (one.Words[0], other.Words[0]);
        return one.Words.Length > 1
            && other.Words.Length > 1
            && ((IsWoman(terms, first) && IsMan(terms, beside)) || (IsMan(terms, first) && IsWoman(terms, beside)));
    }

    /// <summary>Whether the first names are one but for the letter that they begin with: "Ted" for "Ned".</summary>
    public static bool MayRhyme(SpeltName one, SpeltName other) =>
        one.HasSurnameOf(other)
        && one.Words[0].Length == other.Words[0].Length
        && one.Words[0].Length > 2
        && one.Words[0][0] != other.Words[0][0]
        && one.Words[0].AsSpan(1).SequenceEqual(other.Words[0].AsSpan(1));

    /// <summary>Whether both have initials in front of the surname, and others: "A.J. Halvers" and "A.K. Halvers".</summary>
    public static bool AreOtherInitials(SpeltName one, SpeltName other) =>
        one.HasSurnameOf(other) && one.Words[0] != other.Words[0] && IsOfInitials(one.Words[0]) && IsOfInitials(other.Words[0]);

    private static bool IsOfInitials(string word) =>
        word.Split(' ') is { Length: > 1 } letters && letters.All(one => one.Length == 1);

    private static bool IsWoman(EntityTerms terms, string name) => terms.IsFeminineName(name) && !terms.IsMasculineName(name);

    private static bool IsMan(EntityTerms terms, string name) => terms.IsMasculineName(name) && !terms.IsFeminineName(name);
}
