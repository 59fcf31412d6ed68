using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Alignment;

/// <summary>What the words, names and values around two figures have in common.</summary>
internal sealed class WordingFeatures
{
    private readonly Dictionary<Figure, FigureWords> _words;
    private readonly NearWords _near;
    private readonly Dictionary<Document, HashSet<string>> _names;
    private readonly ILookup<(Document, TextSpan), Figure> _bySentence;
    private readonly ILookup<(Document, TextSpan), Figure> _bySpan;

    /// <param name="figures">All figures of the dossier.</param>
    public WordingFeatures(IReadOnlyCollection<Figure> figures)
    {
        List<Figure> told = [.. figures.Where(figure => !figure.IsOfLate)];
        var words = DossierWords.Of(told);
        _words = figures
            .AsParallel()
            .AsOrdered()
            .Select(figure => (Figure: figure, Words: new FigureWords(figure, words)))
            .AsSequential()
            .ToDictionary(of => of.Figure, of => of.Words);
        _near = new NearWords(told.Select(figure => figure.Claim));
        _names = told.GroupBy(figure => figure.Claim.Document)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(figure => figure.Frame.Names).ToHashSet(StringComparer.Ordinal)
            );
        _bySentence = told.ToLookup(figure => (figure.Claim.Document, figure.Claim.Sentence));
        _bySpan = figures.ToLookup(figure => (figure.Claim.Document, figure.Claim.Span));
    }

    /// <summary>Writes them.</summary>
    public void Add(PairVector features, FigurePair pair)
    {
        AddWords(features, pair);
        AddNames(features, pair);
        AddValues(features, pair.One, pair.Other);
        features.Set(PairFeature.SameThing, AreOfOneThing(pair.One.Context, pair.Other.Context));
        features.Set(PairFeature.ChangeOnOneSide, IsOfChange(pair.One) != IsOfChange(pair.Other));
    }

    /// <summary>Whether two figures have enough in common to be held against each other at all.</summary>
    public bool MayBeOne(Figure one, Figure other) =>
        (one.Frame.Noun is { } noun && noun == other.Frame.Noun)
        || (one.Context.IsSpecific && one.Context.Slot == other.Context.Slot)
        || (one.Context.Noun is { } counted && counted == other.Context.Noun)
        || WordsOf(one).Sentence.Shared(WordsOf(other).Sentence) > 0;

    // A value that was changed to learn from it keeps its words.
    private FigureWords WordsOf(Figure figure) =>
        _words.TryGetValue(figure, out var known) ? known : _words[_bySpan[(figure.Claim.Document, figure.Claim.Span)].First()];

    private void AddWords(PairVector features, FigurePair pair)
    {
        var (a, b) = (pair.One.Frame, pair.Other.Frame);
        var (one, other) = (WordsOf(pair.One), WordsOf(pair.Other));
        features[PairFeature.ClauseOverlap] = (float)one.Clause.Overlap(other.Clause);
        features[PairFeature.SentenceOverlap] = (float)one.Sentence.Overlap(other.Sentence);
        features[PairFeature.PassageOverlap] = (float)one.Passage.Overlap(other.Passage);
        features[PairFeature.PassageSimilarity] = (float)one.Passage.Similarity(other.Passage);
        features[PairFeature.SharedWords] = (float)one.Sentence.SharedRarity(other.Sentence);
        features[PairFeature.SharedPassageWords] = (float)one.Passage.SharedRarity(other.Passage);
        features[PairFeature.SharedNameRarity] = (float)one.Names.SharedRarity(other.Names);
        features[PairFeature.ClauseNearness] = one.Nearness(other);
        features[PairFeature.HeadNearness] = one.HeadNearness(other);
        features[PairFeature.NearOverlap] = _near.Overlap(pair.One.Context, pair.Other.Context);
        features[PairFeature.ClauseSimilarity] = (float)one.Clause.Similarity(other.Clause);
        features[PairFeature.SentenceSimilarity] = (float)one.Sentence.Similarity(other.Sentence);
        var shared = a.Names.Intersect(b.Names).Count();
        features[PairFeature.SharedNames] = Math.Min(3, shared);
        features[PairFeature.OtherNames] =
            shared > 0 ? 0 : Math.Min(2, Math.Min(a.Names.Distinct().Count(), b.Names.Distinct().Count()));
        features.Set(PairFeature.AreOwnersSame, one.Owner == other.Owner);
    }

    private void AddNames(PairVector features, FigurePair pair)
    {
        var (a, b) = (pair.One, pair.Other);
        var (here, there) = (ToldElsewhere(a, b), ToldElsewhere(b, a));
        features.Set(PairFeature.NameToldElsewhere, here || there);
        features.Set(PairFeature.NamesToldElsewhere, here && there);
        features.Set(
            PairFeature.OtherSubjectNames,
            a.Frame.Owners.Length > 0 && b.Frame.Owners.Length > 0 && !a.Frame.Owners.Intersect(b.Frame.Owners).Any()
        );
        var needed = Math.Max(a.Context.NamesNeeded, b.Context.NamesNeeded);
        features.Set(PairFeature.LacksNames, a.Frame.Names.Intersect(b.Frame.Names).Count() < needed);
    }

    // Values beside them that are told alike, "612 exhibitors from 38 countries", tie their sentences together.
    private void AddValues(PairVector features, Figure a, Figure b)
    {
        var values = _bySentence[(b.Claim.Document, b.Claim.Sentence)].Where(other => other != b).ToList();
        features[PairFeature.SharedValues] = Math.Min(
            2,
            _bySentence[(a.Claim.Document, a.Claim.Sentence)]
                .Count(value =>
                    value != a
                    && values.Exists(other => other.Kind == value.Kind && other.Claim.Value.Label == value.Claim.Value.Label)
                )
        );
    }

    // Whether the one names somebody as its own whom the other's article knows as well and doesn't name here.
    private bool ToldElsewhere(Figure one, Figure other) =>
        one.Frame.Owners.Any(name =>
            !other.Frame.Names.Contains(name) && _names.TryGetValue(other.Claim.Document, out var known) && known.Contains(name)
        );

    // "the river treaty" and "the old river treaty"; one word alone may be many things.
    private static bool AreOfOneThing(ClaimContext a, ClaimContext b)
    {
        const int FewestWords = 2;
        var (less, more) = a.Thing.Length <= b.Thing.Length ? (a.Thing, b.Thing) : (b.Thing, a.Thing);
        return less.Length >= FewestWords && less[^1] == more[^1] && less.All(more.Contains);
    }

    // "raised to", "fell from": the value is one end of a change.
    private static bool IsOfChange(Figure figure) =>
        figure is { Frame: { Preposition: { } preposition, Predicate: not null }, Claim.Value: QuantityClaim }
        && figure.Claim.Document.Text.Language.Claims is var words
        && (words.To.Contains(preposition) || words.From.Contains(preposition));
}
