using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What was found in a set of texts of their expressions of time.</summary>
/// <param name="Set">The set.</param>
/// <param name="Documents">What was found in each text.</param>
internal sealed record TimexScore(TimexSet Set, ImmutableArray<TimexDocumentScore> Documents)
{
    public int LabelCount => Documents.Sum(document => document.LabelCount);

    public int FoundCount => Documents.Sum(document => document.FoundCount);

    /// <summary>Of the labels, those that are paired with something found at the very place.</summary>
    public Share StrictRecall => Share.Sum(Documents.Select(document => new Share(document.Strict, document.LabelCount)));

    /// <summary>Of what was found, what is paired with a label at the very place.</summary>
    public Share StrictPrecision => Share.Sum(Documents.Select(document => new Share(document.Strict, document.FoundCount)));

    /// <summary>Of the labels, those that are paired.</summary>
    public Share RelaxedRecall => Share.Sum(Documents.Select(document => new Share(document.Pairs.Length, document.LabelCount)));

    /// <summary>Of what was found, what is paired.</summary>
    public Share RelaxedPrecision =>
        Share.Sum(Documents.Select(document => new Share(document.Pairs.Length, document.FoundCount)));

    /// <summary>The F1 of pairs at one place.</summary>
    public Figure StrictF1 => F1(document => document.Strict);

    /// <summary>The F1 of pairs.</summary>
    public Figure RelaxedF1 => F1(document => document.Pairs.Length);

    /// <summary>The F1 of pairs of one type.</summary>
    public Figure TypeF1 => F1(document => document.SameType);

    /// <summary>The F1 of pairs of one value.</summary>
    public Figure ValueF1 => F1(document => document.SameValue);

    /// <summary>Of the pairs, those of one value.</summary>
    public Share ValueAccuracy => Share.Sum(Documents.Select(document => new Share(document.SameValue, document.Pairs.Length)));

    /// <summary>Of the labels, those that are paired with the same value.</summary>
    public Share ValueRecall => Share.Sum(Documents.Select(document => new Share(document.SameValue, document.LabelCount)));

    // Twice the pairs, of labels and found ones together, is the harmonic mean of recall and precision.
    private Figure F1(Func<TimexDocumentScore, int> pairs) =>
        Figure.Of([.. Documents.Select(document => new Share(2 * pairs(document), document.LabelCount + document.FoundCount))]);
}
