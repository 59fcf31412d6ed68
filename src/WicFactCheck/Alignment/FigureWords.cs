using System.Collections.Concurrent;
using System.Collections.Immutable;
using WicFactCheck.Analysis.Models;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Alignment;

/// <summary>The words around a figure, as its dossier knows them.</summary>
internal sealed class FigureWords
{
    private const int MostMeanings = 12;

    private readonly ImmutableArray<Meaning> _clause;
    private readonly ImmutableArray<Meaning> _heads;

    /// <param name="figure">The figure.</param>
    /// <param name="rarities">How rare words are in its dossier.</param>
    public FigureWords(Figure figure, DossierWords rarities)
    {
        var space = figure.Claim.Document.Text.Language.Vectors.Value;
        var frame = figure.Frame;
        Clause = rarities.OfSentences.BagOf(frame.Clause, space);
        Sentence = rarities.OfSentences.BagOf(frame.Sentence, space);
        Passage = rarities.OfPassages.BagOf(frame.Passage, space);
        Names = rarities.OfNames.BagOf(frame.Names, space: null);
        Owner = NameFolding.Fold(figure.Claim.Subject.Within ?? figure.Claim.Subject.Name);
        string?[] heads = [frame.Noun, frame.Governor, frame.Predicate, frame.Object, frame.Subject];
        _clause = MeaningsOf(frame.Clause, rarities, space);
        _heads = MeaningsOf(heads.OfType<string>(), rarities, space);
    }

    public WordBag Clause { get; }

    public WordBag Sentence { get; }

    public WordBag Passage { get; }

    public WordBag Names { get; }

    /// <summary>Whose the figure is, folded.</summary>
    public string Owner { get; }

    /// <summary>
    /// How near in meaning the words of two clauses are: of each word of the one the nearest of the other, on average by rarity;
    /// the mean of both directions, from 0 to 1.
    /// </summary>
    /// <remarks>
    /// As BERTScore (Zhang et al., 2020) does with vectors in context; these are the same wherever a word stands.
    /// </remarks>
    public float Nearness(FigureWords other) => Mean(_clause, other._clause);

    /// <summary>The same of what is counted and what becomes of it alone.</summary>
    public float HeadNearness(FigureWords other) => Mean(_heads, other._heads);

    private static ImmutableArray<Meaning> MeaningsOf(IEnumerable<string> words, DossierWords rarities, IWordSpace space) =>
        [
            .. words
                .Distinct()
                .Take(MostMeanings)
                .Select(word => new Meaning(word, rarities.MeaningOf(word, space), rarities.OfSentences.Of(word))),
        ];

    private static float Mean(ImmutableArray<Meaning> one, ImmutableArray<Meaning> other) =>
        one.IsEmpty || other.IsEmpty ? 0 : (float)((In(one, other) + In(other, one)) / 2);

    private static double In(ImmutableArray<Meaning> words, ImmutableArray<Meaning> others)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var word in words)
        {
            var best = 0.0;
            foreach (var other in others)
            {
                best = Math.Max(best, word.Similarity(other));
            }

            sum += best * word.Rarity;
            weight += word.Rarity;
        }

        return weight > 0 ? sum / weight : 0;
    }

    private readonly record struct Meaning(string Word, double[] Vector, double Rarity)
    {
        public double Similarity(Meaning other) => Word == other.Word ? 1 : Vectors.Dot(Vector, other.Vector);
    }
}

/// <summary>How rare words are in a dossier.</summary>
/// <param name="OfSentences">Among its sentences.</param>
/// <param name="OfPassages">Among these with the sentence before each.</param>
/// <param name="OfNames">Among the words of names in its sentences.</param>
internal sealed record DossierWords(WordRarity OfSentences, WordRarity OfPassages, WordRarity OfNames)
{
    private readonly ConcurrentDictionary<(IWordSpace Space, string Word), double[]> _meanings = [];

    /// <summary>What a word means, which all figures that have it share; several threads may ask at once.</summary>
    public double[] MeaningOf(string word, IWordSpace space) =>
        _meanings.GetOrAdd((space, word), static one => one.Space.MeaningOf([one.Word], _ => 1));

    /// <summary>Learns it from the figures of a dossier.</summary>
    public static DossierWords Of(IReadOnlyCollection<Figure> figures) =>
        new(
            new WordRarity(figures, figure => figure.Frame.Sentence),
            new WordRarity(figures, figure => figure.Frame.Passage),
            new WordRarity(figures, figure => figure.Frame.Names)
        );
}
