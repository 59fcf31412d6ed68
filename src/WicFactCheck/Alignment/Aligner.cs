using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;

namespace WicFactCheck.Alignment;

/// <summary>
/// Tells of a dossier which figures are of one fact: of two articles or of one, each with at most one partner in each article.
/// </summary>
/// <param name="model">What was learnt about pairs.</param>
/// <param name="canBothHold">Whether two values can both hold; null where they can't be held against each other.</param>
internal sealed class Aligner(AlignmentModel model, Func<Claim, Claim, bool?> canBothHold)
{
    /// <summary>An article with more numbers of a kind is a table or a book; each of its numbers is of another thing.</summary>
    private const int MostOfKind = 60;

    /// <summary>From which chance on two values are of one fact, or contradict each other.</summary>
    private const double Likely = 0.5;

    private double LeastTold => Math.Max(Likely, model.Sure);

    /// <summary>The pairs, best first within two articles; those that agree are held to be of one fact as well.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="relations">How much the articles have in common.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    public IEnumerable<AlignedPair> Align(
        IReadOnlyCollection<Claim> claims,
        DocumentRelations relations,
        IReadOnlyDictionary<Document, LocalDate> published
    )
    {
        var dossier = new FigureDossier(Figures(claims, canBothHold), model, canBothHold, relations, published);
        Document[] documents = [.. dossier.Documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        var within = documents.Where(document => relations.Concerns(document, document)).Select(document => (document, document));
        var across = relations
            .Pairs(documents)
            .Where(pair => relations.MayShareStory(pair.One, pair.Other))
            .Select(pair => (pair.One, pair.Other));
        return within.Concat(across).AsParallel().AsOrdered().SelectMany(pair => Best(dossier, pair));
    }

    /// <summary>Whether two claims are figures of one kind, and nothing rules out that they are of one fact.</summary>
    public static bool AreComparable(Claim one, Claim other) =>
        Figure.KindOf(one) is { } kind && kind == Figure.KindOf(other) && Vetoes.AllowOneFact(one, other);

    /// <summary>
    /// The figures of claims that are compared; of several claims about one value, one that doesn't go by a name, and the one
    /// whose rule tells most.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="canBothHold">Whether two values can both hold; null where they can't be held against each other.</param>
    public static ImmutableArray<Figure> Figures(IEnumerable<Claim> claims, Func<Claim, Claim, bool?> canBothHold) =>
        [
            .. claims
                .Where(claim => canBothHold(claim, claim) is not null)
                .AsParallel()
                .AsOrdered()
                .Select(Figure.Of)
                .AsSequential()
                .OfType<Figure>()
                .GroupBy(figure => (figure.Claim.Document, figure.Claim.Span, figure.Kind))
                .Select(group =>
                    group
                        .OrderByDescending(figure => figure.Claim.Subject.IsTopic)
                        .ThenByDescending(figure => figure.Context.IsSpecific)
                        .First()
                )
                .GroupBy(figure => (figure.Claim.Document, figure.Kind, figure.IsOfLate))
                .Where(kind => kind.Count() <= MostOfKind)
                .SelectMany(kind => kind),
        ];

    private IEnumerable<AlignedPair> Best(FigureDossier dossier, (Document One, Document Other) articles)
    {
        var used = new HashSet<Figure>();
        var slips = new SlipPairs(dossier);
        foreach (
            var (figures, aligned, _) in dossier
                .Candidates(articles.One, articles.Other)
                .Select(pair => Judge(dossier, slips, pair))
                .Where(pair => pair.Aligned.Confidence >= Likely)
                .OrderByDescending(pair => pair.IsSlip)
                .ThenByDescending(pair => pair.Aligned.Confidence)
                .ThenBy(pair => pair.Aligned.One.Span.Start)
                .ThenBy(pair => pair.Aligned.Other.Span.Start)
        )
        {
            if (!used.Contains(figures.One) && !used.Contains(figures.Other))
            {
                used.Add(figures.One);
                used.Add(figures.Other);
                yield return aligned with
                {
                    Evidence = EvidenceOf(dossier, figures, aligned),
                };
            }
        }
    }

    private ImmutableArray<FeatureShare> EvidenceOf(FigureDossier dossier, FigurePair pair, AlignedPair aligned) =>
        aligned.Standing switch
        {
            Standing.Conflict => Evidence.OfConflict(model, dossier.FeaturesOf(pair)),
            Standing.Update => Evidence.OfSlot(model, dossier.SlotFeaturesOf(pair)),
            _ => [],
        };

    // What differs by a slip is told whatever the model makes of the wording, so it is as sure as the least that is.
    private (FigurePair Figures, AlignedPair Aligned, bool IsSlip) Judge(FigureDossier dossier, SlipPairs slips, FigurePair pair)
    {
        var standing =
            !dossier.AreApart(pair) ? Standing.Agree
            : Updates.IsGrown(pair) ? Standing.Update
            : Standing.Conflict;
        var isSlip = standing == Standing.Conflict && slips.AreOne(pair);
        var confidence =
            standing == Standing.Conflict
                ? model.ConfidenceOf(model.ScoreOf(dossier.FeaturesOf(pair)), dossier.CountAround(pair))
                : LinearModel.Chance(dossier.SlotOf(pair.One, pair.Other));
        return (
            pair,
            new AlignedPair(pair.One.Claim, pair.Other.Claim, isSlip ? Math.Max(confidence, LeastTold) : confidence, standing),
            isSlip
        );
    }
}
