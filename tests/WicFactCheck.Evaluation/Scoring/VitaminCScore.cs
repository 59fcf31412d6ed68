using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What was found in pairs of texts.</summary>
/// <param name="Set">The pairs.</param>
/// <param name="Alarmed">Whether there is a finding across the texts of each.</param>
internal sealed record VitaminCScore(VitaminCSet Set, ImmutableArray<bool> Alarmed)
{
    public int CaseCount => Set.Pairs.Select(pair => pair.Case).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Of the contradictions, those with a finding.</summary>
    public Figure Recall =>
        Of((isContradiction, isAlarmed) => new Share(isContradiction && isAlarmed ? 1 : 0, isContradiction ? 1 : 0));

    /// <summary>Of the pairs with a finding, those that are contradictions.</summary>
    public Figure Precision =>
        Of((isContradiction, isAlarmed) => new Share(isContradiction && isAlarmed ? 1 : 0, isAlarmed ? 1 : 0));

    // Pairs of one case have texts in common, so cases are drawn and not pairs.
    private Figure Of(Func<bool, bool, Share> share) =>
        Figure.Of([
            .. Set
                .Pairs.Zip(Alarmed)
                .GroupBy(pair => pair.First.Case, StringComparer.Ordinal)
                .Select(pairs => Share.Sum(pairs.Select(pair => share(pair.First.IsContradiction, pair.Second)))),
        ]);
}
