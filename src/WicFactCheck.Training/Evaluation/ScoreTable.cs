using System.Globalization;
using System.Text;

namespace WicFactCheck.Training.Evaluation;

/// <summary>Writes scores as a table, in percent.</summary>
internal static class ScoreTable
{
    public static string Write(IEnumerable<Scores> all)
    {
        var table = new StringBuilder();
        table.Append("| treebank | words | UPOS | with features | lemmas | UAS | LAS | with subtypes |\n");
        table.Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var scores in all)
        {
            string Share(int count) => (100.0 * count / scores.Words).ToString("F2", CultureInfo.InvariantCulture);
            string[] cells =
            [
                scores.Treebank,
                scores.Words.ToString("N0", CultureInfo.InvariantCulture),
                Share(scores.PartsOfSpeech),
                Share(scores.Tags),
                Share(scores.Lemmas),
                Share(scores.Heads),
                Share(scores.Relations),
                Share(scores.Labels),
            ];
            table.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }

        return table.ToString();
    }
}
