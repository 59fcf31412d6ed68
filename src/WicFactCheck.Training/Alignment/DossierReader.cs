using System.Collections.Immutable;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Groups;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Training.Alignment;

/// <summary>Reads the figures of labelled clusters, as a check does, and what the labels say of them.</summary>
/// <param name="rules">The rules.</param>
internal sealed class DossierReader(RuleSet rules)
{
    private readonly FactChecker _checker = new(rules, alignment: AlignmentModel.None);
    private readonly LabelReader _labels = new(rules);

    /// <summary>
    /// The articles of the cases that rule files hold to show what is a conflict and what isn't, each with its labels; those
    /// that name other rules as well are left out.
    /// </summary>
    public IEnumerable<LabelledDossier> ReadCases() =>
        rules
            .Cases.OfType<DossierCase>()
            .Where(test => test.Others.IsEmpty)
            .Select(test =>
                Read(
                    test.ToString() ?? "",
                    [.. test.Articles.Select(article => DocumentReaders.Read(new SourceText(article.Name, article.Text)))],
                    (figure, _) =>
                        [
                            .. test
                                .Findings.Select((finding, i) => (Sides: finding.Split(" | "), i))
                                .Where(finding => finding.Sides.Contains(figure.Claim.Value.Label))
                                .Select(finding => new ToldValue(finding.i, figure.Claim.Value.Label, IsRight: true)),
                        ],
                    _ => false
                )
            );

    /// <summary>The figures of a cluster with their labels.</summary>
    public LabelledDossier Read(LabelledCluster cluster) =>
        Read(
            cluster.Id,
            cluster.Articles,
            (figure, log) => Told(figure, cluster, log),
            pair =>
                cluster.Compatible.Any(trap =>
                    trap.Quotes.Any(Place.Of(pair.One.Claim).IsOn) && trap.Quotes.Any(Place.Of(pair.Other.Claim).IsOn)
                )
        );

    /// <summary>The figures of an incident of which a person judged some pairs, with these pairs alone.</summary>
    /// <param name="incident">The name of the incident.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="judged">The pairs.</param>
    public LabelledDossier Read(string incident, ImmutableArray<Article> articles, IReadOnlyList<JudgedPair> judged)
    {
        var conflicts = judged.Where(pair => pair.IsConflict).ToList();
        var read = Read(
            incident,
            articles,
            (figure, _) =>
                [
                    .. conflicts
                        .SelectMany((pair, i) => new[] { (Place: pair.One, i), (Place: pair.Other, i) })
                        .Where(side => side.Place == Place.Of(figure.Claim))
                        .Select(side => new ToldValue(side.i, side.Place.ToString(), IsRight: true)),
                ],
            pair => judged.Any(other => !other.IsConflict && IsOf(other, pair))
        );
        return read with
        {
            Pairs = [.. read.Pairs.Where(pair => pair.IsApart && judged.Any(other => IsOf(other, pair.Figures)))],
        };
    }

    private static bool IsOf(JudgedPair judged, FigurePair pair)
    {
        var (one, other) = (Place.Of(pair.One.Claim), Place.Of(pair.Other.Claim));
        return (judged.One == one && judged.Other == other) || (judged.One == other && judged.Other == one);
    }

    private LabelledDossier Read(
        string id,
        ImmutableArray<Article> articles,
        Func<Figure, CheckLog, ImmutableArray<ToldValue>> toldBy,
        Func<FigurePair, bool> isTrap
    )
    {
        var log = new CheckLog();
        var report = _checker.Check(articles, [], log: log);
        bool? CanBothHold(Claim one, Claim other) => FigureConflicts.CanBothHold(rules.Findings, one, other);
        var figures = Aligner.Figures(report.Documents.SelectMany(document => document.Claims), CanBothHold);
        var relations = new DocumentRelations(log.Mentions);
        var published = report
            .Documents.Where(document => document.Published is not null)
            .ToDictionary(document => document.Document, document => document.Published!.Value);
        FigureDossier WithModel(AlignmentModel model) => new(figures, model, CanBothHold, relations, published);

        var dossier = WithModel(AlignmentModel.None);
        var told = figures.ToDictionary(figure => figure, figure => toldBy(figure, log));
        var documents = dossier.Documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        var pairs = documents.SelectMany((one, i) => documents.Skip(i).SelectMany(other => dossier.Candidates(one, other)));
        return new LabelledDossier(
            id,
            WeightFolds.Of(id),
            dossier,
            WithModel,
            [.. pairs.Select(pair => Label(pair, dossier, told, isTrap))]
        );
    }

    private static LabelledPair Label(
        FigurePair pair,
        FigureDossier dossier,
        Dictionary<Figure, ImmutableArray<ToldValue>> told,
        Func<FigurePair, bool> isTrap
    )
    {
        var isApart = dossier.AreApart(pair);
        var links = (
            from one in told[pair.One]
            from other in told[pair.Other]
            where one.Conflict == other.Conflict && !one.Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase)
            select (one.Conflict, IsRight: one.IsRight && other.IsRight)
        ).ToList();
        return new LabelledPair
        {
            Figures = pair,
            Slot = dossier.SlotFeaturesOf(pair),
            IsApart = isApart,
            Links = [.. links.Select(link => link.Conflict).Distinct()],
            IsConflict = isApart && links.Exists(link => link.IsRight),
            IsTrap = isTrap(pair),
        };
    }

    private ImmutableArray<ToldValue> Told(Figure figure, LabelledCluster cluster, CheckLog log) =>
        [
            .. cluster.Conflicts.SelectMany(
                (conflict, i) =>
                    conflict
                        .Quotes.Where(Place.Of(figure.Claim).IsOn)
                        .Select(quote => new ToldValue(i, quote.Value, IsRight(figure, quote, log)))
            ),
        ];

    private bool IsRight(Figure figure, LabelledQuote quote, CheckLog log)
    {
        var mentions = log.Mentions.First(mentions => mentions.Document == figure.Claim.Document);
        return _labels.Read(quote, mentions.Anchor).IsToldBy(figure.Claim);
    }

    private sealed record ToldValue(int Conflict, string Value, bool IsRight);
}
