using WicFactCheck.Alignment;
using WicFactCheck.Tests.Alignment;
using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>Pairs of invented articles as a training has them.</summary>
internal static class LabelledPairs
{
    /// <summary>The figures of two values, with what a person says of them.</summary>
    /// <param name="dossier">Their articles.</param>
    /// <param name="one">The one value.</param>
    /// <param name="other">The other one.</param>
    /// <param name="conflicts">The conflicts that the two are on.</param>
    public static LabelledPair Of(Dossier dossier, string one, string other, params int[] conflicts) =>
        Of(dossier, dossier.Pair(one, other), conflicts);

    /// <summary>All pairs of two articles, without labels.</summary>
    public static LabelledDossier All(Dossier dossier)
    {
        var documents = dossier.Figures.Documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        var pairs = documents.SelectMany(
            (one, i) => documents.Skip(i).SelectMany(other => dossier.Figures.Candidates(one, other))
        );
        return new LabelledDossier(
            "mill",
            0,
            dossier.Figures,
            dossier.WithModel,
            [.. pairs.Select(pair => Of(dossier, pair, []))]
        );
    }

    private static LabelledPair Of(Dossier dossier, FigurePair pair, int[] conflicts) =>
        new()
        {
            Figures = pair,
            Slot = dossier.Figures.SlotFeaturesOf(pair),
            IsApart = dossier.Figures.AreApart(pair),
            Links = [.. conflicts],
            IsConflict = conflicts.Length > 0,
            IsTrap = false,
        };
}
