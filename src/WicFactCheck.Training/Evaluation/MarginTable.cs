using System.Globalization;
using System.Text;

namespace WicFactCheck.Training.Evaluation;

/// <summary>How often arcs are right by how sure the parser was of them.</summary>
internal sealed class MarginTable
{
    private static readonly float[] Bounds = [0, 0.5f, 1, 2, 4];
    private readonly int[] arcs = new int[Bounds.Length];
    private readonly int[] right = new int[Bounds.Length];

    /// <summary>Counts an arc.</summary>
    /// <param name="margin">How sure the parser was.</param>
    /// <param name="isRight">Whether the word hangs from the right head.</param>
    public void Add(float margin, bool isRight)
    {
        var row = Array.FindLastIndex(Bounds, bound => margin >= bound);
        arcs[row]++;
        right[row] += isRight ? 1 : 0;
    }

    /// <summary>Writes some tables as one, in percent.</summary>
    public static string Write(IReadOnlyList<MarginTable> tables)
    {
        var text = new StringBuilder("| margin | share of the words | right head |\n|---|---|---|\n");
        var all = tables.Sum(table => table.arcs.Sum());
        for (var i = 0; i < Bounds.Length; i++)
        {
            var range =
                i + 1 < Bounds.Length ? FormattableString.Invariant($"{Bounds[i]} to {Bounds[i + 1]}") : $"from {Bounds[i]} on";
            var count = tables.Sum(table => table.arcs[i]);
            var share = Percent(count, all);
            var correct = Percent(tables.Sum(table => table.right[i]), count);
            text.Append(CultureInfo.InvariantCulture, $"| {range} | {share} | {correct} |\n");
        }

        return text.ToString();
    }

    private static string Percent(int part, int whole) =>
        (100.0 * part / Math.Max(1, whole)).ToString("F1", CultureInfo.InvariantCulture);
}
