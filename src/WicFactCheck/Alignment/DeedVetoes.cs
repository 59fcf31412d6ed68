using WicFactCheck.Claims;
using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>What rules out that two times are those of one deed.</summary>
internal static class DeedVetoes
{
    /// <summary>Below this, two verbs mean quite different things.</summary>
    private const double LeastSimilarity = 0.35;

    /// <summary>
    /// Whether they may be: a birth is no other deed; what befell people of two ages is two deeds; by two quite different verbs,
    /// one article tells two; and of what is told as of late, articles tell several steps, so that only times of one deed on one
    /// thing are held against each other.
    /// </summary>
    public static bool AllowOneDeed(Figure one, Figure other) =>
        IsBirth(one) == IsBirth(other)
        && (
            one.Claim.Deed is not { } deed || other.Claim.Deed is not { } like ? !(one.IsOfLate || other.IsOfLate)
            : one.IsOfLate || other.IsOfLate ? deed.IsLike(like)
            : !deed.IsOfOtherAge(like)
                && (
                    one.Claim.Document != other.Claim.Document
                    || !AreOther(deed, like, one.Claim.Document.Text.Language.Vectors.Value)
                )
        );

    // Costs are borne, too.
    private static bool IsBirth(Figure figure)
    {
        var births = figure.Claim.Document.Text.Language.Ages.Births;
        return figure.Kind == Figure.Date
            && (
                (figure.Claim.Deed is { } deed && births.Contains(deed.Lemma))
                || (figure.Frame.Predicate is { } predicate && births.Contains(predicate))
            );
    }

    // Another article may put it in other words: "built" and "dates from".
    private static bool AreOther(DatedDeed one, DatedDeed other, IWordSpace space) =>
        one is { IsSure: true, IsPredicate: true }
        && other is { IsSure: true, IsPredicate: true }
        && one.Meaning != other.Meaning
        && space.Similarity(one.Lemma, other.Lemma) < LeastSimilarity;
}
