namespace WicFactCheck.Analysis.Models;

/// <summary>A row of small numbers for each value of a feature; row 0 is for values that the model doesn't know.</summary>
/// <param name="Values">The number of each value, from 1.</param>
/// <param name="Classes">The class of each of these numbers, where it is the classes that have rows; else empty.</param>
/// <param name="Width">How many numbers a row has.</param>
/// <param name="Rows">The numbers, row after row; values whose rows it lacks count as unknown.</param>
internal sealed record Embedding(HashTable Values, byte[] Classes, int Width, sbyte[] Rows)
{
    public ReadOnlySpan<sbyte> RowOf(ulong hash)
    {
        var value = Values.Find(hash);
        var row = Classes.Length > 0 ? Classes[value] : value;
        return Rows.AsSpan((row + 1) * Width <= Rows.Length ? row * Width : 0, Width);
    }
}
