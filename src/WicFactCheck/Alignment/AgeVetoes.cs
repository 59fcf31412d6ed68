using WicFactCheck.Mentions;

namespace WicFactCheck.Alignment;

/// <summary>What rules out that two ages contradict each other, whatever else speaks for it.</summary>
internal static class AgeVetoes
{
    private const double DaysOfYear = 365.25;

    /// <summary>The days within which articles tell of the same people who have no names.</summary>
    private const int DaysOfNews = 30;

    /// <summary>
    /// Whether two ages may be those of one person at one time: not of two names, nor of a man and a woman, nor of one of several
    /// drivers, nor of somebody without a name beside the one who has it or in news of other weeks, nor of a person who may have
    /// had a birthday between two articles.
    /// </summary>
    public static bool AllowOnePerson(FigurePair pair) =>
        pair.One.Person is not { } one
        || pair.Other.Person is not { } other
        || (
            (one.IsNamed && other.IsNamed ? AreOne(one, other) && !MayHaveAged(pair) : !IsOtherNews(pair))
            && !one.IsApartFrom(other)
            && !AreOfSeveral(one, other)
            && !AreOfSeveral(other, one)
            && !one.IsToldBeside(other)
            && !other.IsToldBeside(one)
        );

    // "Another driver": whose age an article tells may be either's.
    private static bool AreOfSeveral(AgedPerson one, AgedPerson other) =>
        !(one.IsNamed && other.IsNamed)
        && one.OfSeveral.Any(noun => other.Nouns.Contains(noun) && !one.Claim.Document.Text.Language.Ages.General.Contains(noun));

    private static bool AreOne(AgedPerson one, AgedPerson other) => AreOne(one.Claim.Subject.Name, other.Claim.Subject.Name);

    // "Lindqvist", "Ada Lindqvist", "Ada M. Lindqvist"
    private static bool AreOne(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one).Split(' '), NameFolding.Fold(other).Split(' '));
        return a.All(b.Contains) || b.All(a.Contains) || (a[0] == b[0] && a[^1] == b[^1]);
    }

    private static bool MayHaveAged(FigurePair pair) =>
        pair is { DaysApart: { } days, One.Magnitude: { } one, Other.Magnitude: { } other }
        && Math.Abs(other - one - (days / DaysOfYear)) <= 1;

    private static bool IsOtherNews(FigurePair pair) => pair.DaysApart is { } days && Math.Abs(days) > DaysOfNews;
}
