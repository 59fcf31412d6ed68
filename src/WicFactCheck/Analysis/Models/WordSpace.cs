using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Models;

/// <summary>What words mean, as vectors: words that stand in like surroundings have like ones.</summary>
/// <param name="meanings">The rows of <see cref="WordFeature.Meaning"/>.</param>
internal sealed class WordSpace(Embedding meanings) : IWordSpace
{
    /// <summary>How many numbers a vector has.</summary>
    public int Width => meanings.Width;

    /// <inheritdoc/>
    public double Similarity(string one, string other) => one == other ? 1 : Cosine(VectorOf(one), VectorOf(other));

    /// <remarks>It is the sum of their vectors, each taken at one length.</remarks>
    /// <inheritdoc/>
    public double[] MeaningOf(IEnumerable<string> words, Func<string, double> weight)
    {
        var sum = new double[Width];
        var vector = new double[Width];
        foreach (var word in words)
        {
            Read(word, vector);
            AddAt(sum, vector, weight(word));
        }

        var meaning = new double[Width];
        AddAt(meaning, sum, 1);
        return meaning;
    }

    // Adds a vector that is brought to some length first.
    private static void AddAt(double[] sum, double[] vector, double length)
    {
        var own = Math.Sqrt(Vectors.Dot(vector, vector));
        if (own > 0)
        {
            var scale = length / own;
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += scale * vector[i];
            }
        }
    }

    private double[] VectorOf(string word)
    {
        var vector = new double[Width];
        Read(word, vector);
        return vector;
    }

    private void Read(string word, double[] vector)
    {
        var row = meanings.RowOf(Fnv.Of(word));
        for (var i = 0; i < row.Length; i++)
        {
            vector[i] = row[i];
        }
    }

    private static double Cosine(double[] one, double[] other)
    {
        var lengths = Math.Sqrt(Vectors.Dot(one, one)) * Math.Sqrt(Vectors.Dot(other, other));
        return lengths > 0 ? Vectors.Dot(one, other) / lengths : 0;
    }
}
