using System.Collections.Immutable;
using WicFactCheck.Alignment;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Learns from labelled clusters when two figures contradict each other: for all clusters, and for each part of them without it.
/// </summary>
/// <param name="dossiers">The labelled clusters.</param>
/// <param name="excerpts">Sentences of them, of the same names.</param>
/// <param name="news">Articles that nobody has labelled.</param>
/// <param name="cases">Short articles made to show what is a conflict and what isn't; none is kept for measuring.</param>
internal sealed class AlignmentTraining(
    IReadOnlyList<LabelledDossier> dossiers,
    IReadOnlyList<LabelledDossier> excerpts,
    IReadOnlyList<UnlabelledDossier> news,
    IReadOnlyList<LabelledDossier> cases
)
{
    private const double Penalty = 1e-3;
    private const float ConflictWeight = 6;
    private const float TrapWeight = 3;
    private const float ChangedWeight = 1;
    private const float CaseWeight = 10;
    private const float NewsWeight = 0.25f;
    private const float TimesWeight = 2;

    /// <summary>Of so many pairs of two slots one is learnt from, and counts for all: there are plenty.</summary>
    private const int Every = 4;

    /// <summary>How much the slots of other articles count all together, beside those of the clusters.</summary>
    private const float NewsShare = 2;

    /// <summary>
    /// What trees may ask about: the kind of value, how the two differ, and what else is told. All else is in the log-odds of one
    /// slot.
    /// </summary>
    private static readonly ImmutableArray<int> AskedAbout =
    [
        .. Enumerable.Range((int)PairFeature.IsNumber, PairFeature.IsOther - PairFeature.IsNumber + 1),
        .. Enumerable.Range(SlotFeatures.Count, AlignmentModel.ConflictNames.Length - SlotFeatures.Count),
    ];

    private readonly Dictionary<(int, int), LinearModel> _slots = [];

    /// <summary>A model for each part, without it, then one of all.</summary>
    public AlignmentModel[] Run()
    {
        var all = WeightFolds.Count;
        var parts = (
            from one in Enumerable.Range(0, all + 1)
            from other in Enumerable.Range(one, all + 1 - one)
            select (one, other)
        ).ToArray();
        var slots = parts
            .AsParallel()
            .AsOrdered()
            .Select(part => LogisticRegression.Fit(SlotExamples(part.one, part.other), Penalty))
            .ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            _slots[parts[i]] = slots[i];
        }

        var models = Enumerable.Range(0, all + 1).AsParallel().AsOrdered().Select(Train).ToArray();
        var scored = Scored(dossiers.Where(dossier => dossier.Calibrates));
        var inExcerpts = Scored(excerpts.Where(dossier => dossier.Calibrates));
        AlignmentModel[] calibrated =
        [
            .. models.Select(
                (model, fold) =>
                    Calibration.Of(
                        model,
                        [.. scored.Where(pair => pair.Fold != fold)],
                        [.. inExcerpts.Where(pair => pair.Fold != fold)]
                    )
            ),
        ];
        // The best cut of all hangs on a few pairs: the middle one of the parts is steadier.
        var cuts = calibrated.SkipLast(1).Select(model => model.Sure).Order().ToList();
        calibrated[^1] = calibrated[^1] with { Sure = (cuts[(cuts.Count - 1) / 2] + cuts[cuts.Count / 2]) / 2 };
        return calibrated;

        List<ScoredPair> Scored(IEnumerable<LabelledDossier> some) =>
            [.. some.SelectMany(dossier => Scores.Of(dossier, models[dossier.Fold]))];
    }

    // Without one part; where pairs are scored that are learnt from next, without theirs as well.
    private AlignmentModel Train(int fold)
    {
        var examples = new List<Example>();
        var labelled = new List<Example>();
        var changed = new ChangedValue([.. dossiers.Where(dossier => dossier.Fold != fold).SelectMany(Conflicts)]);
        var random = new Random(fold);
        var ofAll = AlignmentModel.None with { Slot = _slots[(fold, WeightFolds.Count)] };
        foreach (var dossier in cases)
        {
            var figures = dossier.WithModel(ofAll);
            labelled.AddRange(
                dossier.Apart.Select(pair => new Example(figures.FeaturesOf(pair.Figures), pair.IsConflict, CaseWeight))
            );
        }

        foreach (var dossier in dossiers.Concat(excerpts).Where(dossier => dossier.Fold != fold))
        {
            var slot = _slots[(Math.Min(fold, dossier.Fold), Math.Max(fold, dossier.Fold))];
            var figures = dossier.WithModel(AlignmentModel.None with { Slot = slot });
            labelled.AddRange(
                dossier
                    .Apart.Where(pair => pair.IsClear)
                    .Select(pair => new Example(
                        figures.FeaturesOf(pair.Figures),
                        pair.IsConflict,
                        pair.IsConflict ? ConflictWeight
                            : pair.IsTrap ? TrapWeight
                            : 1
                    ))
            );
            examples.AddRange(Changed(figures, dossier.Pairs.Where(SureSlots.AreOne), changed, random, ChangedWeight));
        }

        foreach (var dossier in news)
        {
            var figures = dossier.Dossier.WithModel(ofAll);
            examples.AddRange(Changed(figures, dossier.Ones, changed, random, NewsWeight));
            examples.AddRange(dossier.Apart.Select(pair => new Example(figures.FeaturesOf(pair.Figures), false, NewsWeight)));
            labelled.AddRange(dossier.Times.Select(pair => new Example(figures.FeaturesOf(pair.Figures), false, TimesWeight)));
        }

        examples.AddRange(labelled);

        return new AlignmentModel(
            _slots[(fold, WeightFolds.Count)],
            LogisticRegression.Fit(examples, Penalty),
            BoostedTrees.Fit(labelled, AskedAbout),
            Slope: 1,
            Crowd: 0,
            Offset: 0,
            Sure: 1
        );
    }

    // Contradictions made out of what agrees.
    private static IEnumerable<Example> Changed(
        FigureDossier figures,
        IEnumerable<LabelledPair> pairs,
        ChangedValue changed,
        Random random,
        float weight
    )
    {
        foreach (var pair in pairs)
        {
            if (changed.Of(pair.Figures.Other, random) is { } other && figures.AreApart(pair.Figures.One, other))
            {
                yield return new Example(figures.FeaturesOf(pair.Figures with { Other = other }), true, weight);
            }
        }
    }

    private static IEnumerable<LabelledPair> Conflicts(LabelledDossier dossier) => dossier.Pairs.Where(pair => pair.IsConflict);

    private List<Example> SlotExamples(int without, int orWithout)
    {
        var examples = dossiers
            .Where(dossier => dossier.Fold != without && dossier.Fold != orWithout)
            .Concat(cases)
            .SelectMany(dossier => dossier.Pairs)
            .Where(pair => pair.IsApart ? pair.IsClear && !pair.IsTrap : SureSlots.AreOne(pair))
            .Where((pair, i) => !pair.IsApart || pair.IsConflict || i % Every == 0)
            .Select(pair => new Example(
                pair.Slot,
                !pair.IsApart || pair.IsConflict,
                pair.IsConflict ? ConflictWeight / 2
                    : pair.IsApart ? Every
                    : 1
            ))
            .ToList();
        var ones = examples.Where(example => example.Holds).Sum(example => example.Weight);
        var share = ones * NewsShare / Math.Max(1, news.Sum(dossier => dossier.Ones.Length));
        return
        [
            .. examples,
            .. news.SelectMany(dossier => dossier.Ones).Select(pair => new Example(pair.Slot, true, share)),
            .. news.SelectMany(dossier => dossier.Apart).Select(pair => new Example(pair.Slot, false, share)),
        ];
    }
}
