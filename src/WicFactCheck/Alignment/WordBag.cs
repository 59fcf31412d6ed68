using WicFactCheck.Analysis.Models;

namespace WicFactCheck.Alignment;

/// <summary>Words, each once, with how rare they are and what they mean together.</summary>
/// <param name="ids">The numbers of the words in their dossier, ascending.</param>
/// <param name="rarities">How rare each is, from 0 to 1.</param>
/// <param name="meaning">The sum of what they mean, at length 1; zeros where no word is known.</param>
internal sealed class WordBag(int[] ids, double[] rarities, double[] meaning)
{
    /// <summary>What the words of the one that says less weigh at least, so that a single one is no whole.</summary>
    private const double Least = 1.5;

    private readonly double _weight = rarities.Sum();

    /// <summary>How many words both have.</summary>
    public int Shared(WordBag other) => Meet(other).Count;

    /// <summary>How rare the words are that both have, in sum.</summary>
    public double SharedRarity(WordBag other) => Meet(other).Weight;

    /// <summary>The share, by rarity, of the words of the one that says less, which the other has as well; 0 to 1.</summary>
    public double Overlap(WordBag other) => Meet(other).Weight / Math.Max(Least, Math.Min(_weight, other._weight));

    /// <summary>The cosine of what both mean, from -1 to 1.</summary>
    public double Similarity(WordBag other) => Vectors.Dot(meaning, other.Meaning);

    private double[] Meaning => meaning;

    private int[] Ids => ids;

    private (int Count, double Weight) Meet(WordBag other)
    {
        var (count, weight, i, j) = (0, 0.0, 0, 0);
        while (i < ids.Length && j < other.Ids.Length)
        {
            if (ids[i] == other.Ids[j])
            {
                count++;
                weight += rarities[i];
                i++;
                j++;
            }
            else if (ids[i] < other.Ids[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (count, weight);
    }
}
