namespace WicFactCheck.Training.Vectors;

/// <summary>A short vector of small integers for each of many words, which training leaves as they are.</summary>
internal sealed class WordVectors
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Width = 64;

    /// <summary>The root of the mean square of the numbers, once they are multiplied by <see cref="Scale"/>.</summary>
    private const float Spread = 0.5f;

    /// <summary>How many of those spreads the greatest integer stands for; what lies beyond is cut off.</summary>
    private const float Farthest = 5;

    private WordVectors(sbyte[] rows) => Rows = rows;

    /// <summary>What an integer is multiplied by to be the number that it stands for.</summary>
    public static float Scale => Spread * Farthest / sbyte.MaxValue;

    /// <summary>A row of zeros, then one for each word.</summary>
    public sbyte[] Rows { get; }

    /// <summary>The vector of a known word; that of unknown ones for those that have none.</summary>
    public ReadOnlySpan<sbyte> RowOf(int word) => Rows.AsSpan((word + 1) * Width <= Rows.Length ? word * Width : 0, Width);

    /// <summary>Makes the vectors of words.</summary>
    /// <param name="table">Where the numbers come from.</param>
    /// <param name="words">The words, in small letters, each once.</param>
    public static WordVectors Make(WordPieceTable table, IReadOnlyList<string> words) =>
        Of(PrincipalComponents.Shorten([.. words.Select(table.MeanOf)], Width));

    /// <summary>Makes integers of the vectors of words.</summary>
    public static WordVectors Of(IReadOnlyList<float[]> vectors)
    {
        var square = vectors.Sum(vector => vector.Sum(x => (double)x * x)) / vectors.Count / Width;
        var factor = sbyte.MaxValue / (Farthest * Math.Sqrt(square));
        var rows = new sbyte[(vectors.Count + 1) * Width];
        for (var i = 0; i < vectors.Count; i++)
        {
            for (var j = 0; j < Width; j++)
            {
                var number = Math.Floor(vectors[i][j] * factor + 0.5);
                rows[(i + 1) * Width + j] = (sbyte)Math.Clamp(number, -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return new WordVectors(rows);
    }
}
