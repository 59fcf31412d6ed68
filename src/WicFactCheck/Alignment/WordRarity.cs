using System.Collections.Immutable;
using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>
/// How rare words are in a dossier: 1 for a word that stands in one sentence, less the more sentences it stands in.
/// </summary>
internal sealed class WordRarity
{
    private readonly Dictionary<string, (int Id, double Rarity)> _words = new(StringComparer.Ordinal);

    /// <param name="figures">The figures of the dossier; sentences that are copies of each other count once.</param>
    /// <param name="wordsOf">The words around a figure.</param>
    public WordRarity(IEnumerable<Figure> figures, Func<Figure, ImmutableArray<string>> wordsOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var figure in figures.DistinctBy(figure => figure.Claim.Wording))
        {
            sentences++;
            foreach (var word in wordsOf(figure).Distinct())
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var (word, count) in counts)
        {
            _words.Add(word, (_words.Count, Math.Log(1 + (sentences / (double)count)) / Math.Log(1 + sentences)));
        }
    }

    /// <summary>From 0 to 1.</summary>
    public double Of(string word) => _words.TryGetValue(word, out var known) ? known.Rarity : 1;

    /// <summary>Words as a bag of the dossier.</summary>
    /// <param name="words">The words, some of them several times.</param>
    /// <param name="space">What they mean; null where nobody asks for that, as of names.</param>
    public WordBag BagOf(IEnumerable<string> words, IWordSpace? space)
    {
        var known = new List<(int Id, string Word, double Rarity)>();
        foreach (var word in words.Distinct())
        {
            if (_words.TryGetValue(word, out var own))
            {
                known.Add((own.Id, word, own.Rarity));
            }
        }

        known.Sort((one, other) => one.Id.CompareTo(other.Id));
        return new WordBag(
            [.. known.Select(word => word.Id)],
            [.. known.Select(word => word.Rarity)],
            space?.MeaningOf(known.Select(word => word.Word), Of) ?? []
        );
    }
}
