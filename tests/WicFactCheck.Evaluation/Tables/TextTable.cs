using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>Rows of text in columns: the first one begins where the line does, the others end below each other.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>The lines of a table.</summary>
    /// <param name="rows">The head, then the rows; each with as many cells as the head.</param>
    public static IEnumerable<string> Lines(params IReadOnlyCollection<ImmutableArray<string>> rows)
    {
        var columns = rows.First().Length;
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row =>
            string.Join(Gap, row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd()
        );
    }
}
