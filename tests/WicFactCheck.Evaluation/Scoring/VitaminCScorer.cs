using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Checks each pair of texts as a dossier of its own.</summary>
internal sealed class VitaminCScorer(FactChecker checker)
{
    public VitaminCScore Score(VitaminCSet set) => new(set, [.. set.Pairs.AsParallel().AsOrdered().Select(IsAlarmed)]);

    // The texts have no dates; what is wrong within one of them is not asked for.
    private bool IsAlarmed(VitaminCPair pair) =>
        checker
            .Check([(new SourceText("a.txt", pair.TextA), null), (new SourceText("b.txt", pair.TextB), null)])
            .Findings.Any(finding => new PlacedFinding(finding).Counts && finding.Scope == FindingScope.Cross);
}
