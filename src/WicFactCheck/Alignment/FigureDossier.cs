using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;

namespace WicFactCheck.Alignment;

/// <summary>The figures of a dossier, and what is known of each pair of them; several threads may ask at once.</summary>
internal sealed class FigureDossier
{
    private readonly Dictionary<(Document, string), ImmutableArray<Figure>> _byKind;
    private readonly Dictionary<Document, ImmutableArray<Figure>> _late;
    private readonly Dictionary<Document, int> _counts;
    private readonly ILookup<Document, Figure> _byDocument;
    private readonly ConcurrentDictionary<(Figure, Figure), float> _slots = [];
    private readonly ConcurrentDictionary<(Figure, Document), bool> _told = [];
    private readonly SlotFeatures _features;
    private readonly SceneVetoes _scenes;
    private readonly Rivals _rivals;
    private readonly bool _isLarge;
    private readonly AlignmentModel _model;
    private readonly Func<Claim, Claim, bool?> _canBothHold;
    private readonly DocumentRelations _relations;
    private readonly IReadOnlyDictionary<Document, LocalDate> _published;

    /// <param name="figures">The figures.</param>
    /// <param name="model">What tells how sure it is that two are of one slot.</param>
    /// <param name="canBothHold">Whether two values can both hold; null where they can't be held against each other.</param>
    /// <param name="relations">How much the articles have in common.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    public FigureDossier(
        ImmutableArray<Figure> figures,
        AlignmentModel model,
        Func<Claim, Claim, bool?> canBothHold,
        DocumentRelations relations,
        IReadOnlyDictionary<Document, LocalDate> published
    )
    {
        (Figures, _model, _canBothHold, _relations, _published) = (figures, model, canBothHold, relations, published);
        var told = figures.Where(figure => !figure.IsOfLate).ToList();
        _byDocument = figures.ToLookup(figure => figure.Claim.Document);
        _byKind = told.GroupBy(figure => (figure.Claim.Document, figure.Kind))
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        _late = figures
            .Where(figure => figure.IsOfLate)
            .GroupBy(figure => figure.Claim.Document)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        _counts = told.CountBy(figure => figure.Claim.Document).ToDictionary();
        _features = new SlotFeatures(figures);
        _rivals = new Rivals(this);
        _scenes = new SceneVetoes(figures);
        _isLarge = Documents.Count() > DocumentRelations.SmallDossier;
    }

    /// <summary>All figures.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The articles that have any.</summary>
    public IEnumerable<Document> Documents => _byKind.Keys.Select(key => key.Item1).Concat(_late.Keys).Distinct();

    /// <summary>The figures of one kind in an article, but for days of late.</summary>
    public ImmutableArray<Figure> Of(Document document, string kind) => _byKind.GetValueOrDefault((document, kind), []);

    /// <summary>How many figures the articles of a pair have.</summary>
    public int CountAround(FigurePair pair)
    {
        var (one, other) = (pair.One.Claim.Document, pair.Other.Claim.Document);
        return CountIn(one) + (one == other ? 0 : CountIn(other));
    }

    /// <summary>How many figures an article has.</summary>
    public int CountIn(Document document) => _counts.GetValueOrDefault(document);

    /// <summary>Whether an article tells the value of a figure in another place.</summary>
    public bool IsTold(Figure figure, Document document) =>
        _told.GetOrAdd(
            (figure, document),
            asked =>
                Of(asked.Item2, asked.Item1.Kind)
                    .Any(told => told != asked.Item1 && _canBothHold(told.Claim, asked.Item1.Claim) == true)
        );

    /// <summary>The pairs of two articles, or of one with itself, that can be held against each other.</summary>
    public IEnumerable<FigurePair> Candidates(Document one, Document other)
    {
        foreach (var figure in _byDocument[one])
        {
            foreach (
                var partner in PartnersIn(other, figure.Kind)
                    .Where(partner => one != other || partner.Claim.Span.Start > figure.Claim.Span.Start)
                    .Where(partner => partner.Claim.Document != one || partner.Claim.Sentence != figure.Claim.Sentence)
            )
            {
                if (!MayBeOne(figure, partner))
                {
                    continue;
                }

                var pair = PairOf(figure, partner);
                if (
                    Vetoes.AllowOneFact(figure.Claim, partner.Claim)
                    && Vetoes.AllowOnePlace(figure.Claim, partner.Claim)
                    && Vetoes.AllowOneTime(pair)
                    && DeedVetoes.AllowOneDeed(figure, partner)
                    && GroupVetoes.AllowOneGroup(figure, partner)
                    && GroupVetoes.AllowOneItem(figure, partner)
                    && AgeVetoes.AllowOnePerson(pair)
                    && _scenes.AllowOneEvent(pair)
                    && _canBothHold(figure.Claim, partner.Claim) is not null
                )
                {
                    yield return pair;
                }
            }
        }
    }

    private IEnumerable<Figure> PartnersIn(Document document, string kind) =>
        kind == Figure.Date ? Of(document, kind).Concat(_late.GetValueOrDefault(document, [])) : Of(document, kind);

    /// <summary>Two figures with how their articles stand to each other.</summary>
    public FigurePair PairOf(Figure one, Figure other)
    {
        var (a, b) = (one.Claim.Document, other.Claim.Document);
        int? days =
            _published.TryGetValue(a, out var first) && _published.TryGetValue(b, out var second)
                ? Period.DaysBetween(first, second)
                : null;
        return new FigurePair(one, other, a == b ? 1 : _relations.Of(a, b), days);
    }

    /// <summary>Whether the values of a pair can't both hold.</summary>
    public bool AreApart(FigurePair pair) => AreApart(pair.One, pair.Other);

    /// <inheritdoc cref="AreApart(FigurePair)"/>
    public bool AreApart(Figure one, Figure other) => _canBothHold(one.Claim, other.Claim) == false;

    /// <summary>How sure it is that two figures are of one slot, in log-odds, whatever their values.</summary>
    public float SlotOf(Figure one, Figure other)
    {
        var key = IsFirst(one.Claim, other.Claim) ? (one, other) : (other, one);
        return _slots.GetOrAdd(
            key,
            figures =>
                MayBeOne(figures.Item1, figures.Item2)
                    ? _model.Slot.Score(SlotFeaturesOf(PairOf(figures.Item1, figures.Item2)))
                    : Rivals.None
        );
    }

    /// <summary>The features of a pair by <see cref="PairFeature"/>.</summary>
    public float[] SlotFeaturesOf(FigurePair pair) => _features.Of(pair);

    /// <summary>The features of a pair by <see cref="PairFeature"/>, then those by <see cref="ConflictFeature"/>.</summary>
    public float[] FeaturesOf(FigurePair pair)
    {
        var features = new float[AlignmentModel.ConflictNames.Length];
        SlotFeaturesOf(pair).CopyTo(features, 0);
        var rest = features.AsSpan(SlotFeatures.Count);
        ValueFeatures.Add(rest, pair);
        Likeness.Add(rest, pair, PairsLike(pair));
        _rivals.Add(rest, pair.One, pair.Other);
        Joint.Add(rest, pair.One.Claim.Document == pair.Other.Claim.Document);
        return features;
    }

    private int PairsLike(FigurePair pair) =>
        Of(pair.One.Claim.Document, pair.One.Kind).Length * Of(pair.Other.Claim.Document, pair.One.Kind).Length;

    // In a large dossier most pairs are of two things, and to look closely at each takes long.
    private bool MayBeOne(Figure one, Figure other) => !_isLarge || _features.MayBeOne(one, other);

    private static bool IsFirst(Claim one, Claim other) =>
        string.CompareOrdinal(one.Document.Path, other.Document.Path) is var order && order != 0
            ? order < 0
            : one.Span.Start <= other.Span.Start;
}
