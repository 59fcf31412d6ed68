using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Two names conflict when they share no word and neither is the other misspelt; a name that is part of another may be the same.
/// </summary>
internal static class NameComparer
{
    public static Verdict Compare(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one), NameFolding.Fold(other));
        return (a, b) switch
        {
            _ when a == b => Verdict.Same,
            _ when NameVariants.AreVariants(a, b) => Verdict.Compatible,
            _ when a.Split(' ').Intersect(b.Split(' '), StringComparer.Ordinal).Any() => Verdict.Unknown,
            _ => Verdict.Conflict,
        };
    }
}
