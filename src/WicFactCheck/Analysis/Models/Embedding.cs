namespace WicFactCheck.Analysis.Models;

/// <summary>A row of small numbers for each value of a feature; row 0 is for values that the model doesn't know.</summary>
/// <param name="Values">The row of each value.</param>
/// <param name="Width">How many numbers a row has.</param>
/// <param name="Rows">The numbers, row after row.</param>
internal sealed record Embedding(HashTable Values, int Width, sbyte[] Rows)
{
    public ReadOnlySpan<sbyte> RowOf(ulong hash) => Rows.AsSpan(Values.Find(hash) * Width, Width);
}
