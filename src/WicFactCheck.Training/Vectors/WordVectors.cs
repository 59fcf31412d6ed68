using WicFactCheck.Text;

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

    private WordVectors(ulong[] words, sbyte[] rows)
    {
        Words = words;
        Rows = rows;
    }

    /// <summary>What an integer is multiplied by to be the number that it stands for.</summary>
    public static float Scale => Spread * Farthest / sbyte.MaxValue;

    /// <summary>The hash of each word in small letters.</summary>
    public ulong[] Words { get; }

    /// <summary>A row of zeros, then one for each word.</summary>
    public sbyte[] Rows { get; }

    /// <summary>Makes the vectors of words.</summary>
    /// <param name="table">Where the numbers come from.</param>
    /// <param name="words">The words, in small letters, each once.</param>
    public static WordVectors Make(WordPieceTable table, IReadOnlyList<string> words) =>
        Of(words, PrincipalComponents.Shorten([.. words.Select(table.MeanOf)], Width));

    /// <summary>Makes integers of the vectors of words.</summary>
    public static WordVectors Of(IReadOnlyList<string> words, IReadOnlyList<float[]> vectors)
    {
        var square = vectors.Sum(vector => vector.Sum(x => (double)x * x)) / vectors.Count / Width;
        var factor = sbyte.MaxValue / (Farthest * Math.Sqrt(square));
        var rows = new sbyte[(words.Count + 1) * Width];
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = 0; j < Width; j++)
            {
                var number = Math.Floor(vectors[i][j] * factor + 0.5);
                rows[(i + 1) * Width + j] = (sbyte)Math.Clamp(number, -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return new WordVectors([.. words.Select(word => Fnv.Of(word))], rows);
    }
}
