using System.Collections.Immutable;
using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>The figures of a cluster, with what its labels say of each pair.</summary>
/// <param name="Id">The name of the cluster.</param>
/// <param name="Fold">The part of the data that it belongs to.</param>
/// <param name="Figures">Its figures, by any model: for their features.</param>
/// <param name="WithModel">The figures as a model sees them.</param>
/// <param name="Pairs">The pairs.</param>
internal sealed record LabelledDossier(
    string Id,
    int Fold,
    FigureDossier Figures,
    Func<AlignmentModel, FigureDossier> WithModel,
    ImmutableArray<LabelledPair> Pairs
)
{
    /// <summary>
    /// Whether confidence is made true by it: not where more was made to look like a contradiction than any news has.
    /// </summary>
    public bool Calibrates { get; init; } = true;

    /// <summary>The pairs whose values can't both hold.</summary>
    public IEnumerable<LabelledPair> Apart => Pairs.Where(pair => pair.IsApart);
}
