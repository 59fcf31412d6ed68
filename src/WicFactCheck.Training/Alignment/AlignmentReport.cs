using System.Globalization;
using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>How well a training does on clusters that it hasn't seen.</summary>
internal sealed class AlignmentReport
{
    private const int Bins = 10;
    private static readonly int[] Cuts = [20, 40, 60, 80, 120, 160, 240];

    private readonly List<(ScoredPair Pair, double Confidence)> _scored;

    /// <param name="dossiers">The clusters.</param>
    /// <param name="models">The model for each part, without it.</param>
    public AlignmentReport(IEnumerable<LabelledDossier> dossiers, AlignmentModel[] models) =>
        _scored = [
            .. dossiers
                .SelectMany(dossier => Scores.Of(dossier, models[dossier.Fold]))
                .Select(pair => (pair, models[pair.Fold].ConfidenceOf(pair.Score, pair.Figures)))
                .OrderByDescending(pair => pair.Item2),
        ];

    /// <summary>Conflicts found and pairs that are none among the likeliest, as rows of a table.</summary>
    public IEnumerable<string> Ranking()
    {
        yield return "| likeliest pairs | conflicts found | wrong pairs | confidence of the last |";
        yield return "|---|---|---|---|";
        var found = new HashSet<(string, int)>();
        var wrong = 0;
        for (var i = 0; i < _scored.Count; i++)
        {
            var (pair, confidence) = _scored[i];
            found.UnionWith(pair.Pair.Links.Select(link => (pair.Dossier.Id, link)));
            wrong += pair.IsRight ? 0 : 1;
            if (Cuts.Contains(i + 1))
            {
                yield return Row($"| {i + 1} | {found.Count} | {wrong} | {confidence:0.00} |");
            }
        }
    }

    /// <summary>How many pairs of each confidence are right, as rows of a table.</summary>
    public IEnumerable<string> Reliability()
    {
        yield return "| confidence | pairs | right |";
        yield return "|---|---|---|";
        for (var bin = 0; bin < Bins; bin++)
        {
            var (low, high) = (bin / (double)Bins, (bin + 1) / (double)Bins);
            var pairs = _scored.Where(pair => pair.Confidence >= low && pair.Confidence < high).ToList();
            var right = pairs.Count(pair => pair.Pair.IsRight);
            yield return Row($"| {low:0.0} to {high:0.0} | {pairs.Count} | {right / Math.Max(1.0, pairs.Count):0.00} |");
        }
    }

    /// <summary>The likeliest pairs with their sentences.</summary>
    public IEnumerable<string> Likeliest(int count)
    {
        foreach (var (scored, confidence) in _scored.Take(count))
        {
            var (one, other) = (scored.Pair.Figures.One, scored.Pair.Figures.Other);
            var mark =
                scored.IsRight ? "+"
                : scored.Pair.IsTrap ? "trap"
                : "-";
            yield return Row($"{confidence:0.00} {mark} {scored.Dossier.Id}: {one.Claim.Value} / {other.Claim.Value}");
            yield return $"     {Path.GetFileName(one.Claim.Document.Path)}: {one.Claim.Wording}";
            yield return $"     {Path.GetFileName(other.Claim.Document.Path)}: {other.Claim.Wording}";
        }
    }

    private static string Row(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);
}
