using System.Collections.Immutable;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Evaluation.Tables;
using WicFactCheck.Rules;

namespace WicFactCheck.Evaluation;

/// <summary>What was measured.</summary>
/// <param name="Clusters">The scores of the sets of clusters.</param>
/// <param name="Sections">What is told of all sets.</param>
internal sealed record Measurement(ImmutableArray<SetScore> Clusters, ImmutableArray<Section> Sections)
{
    /// <summary>Loads the rules once, and measures what is asked for.</summary>
    /// <exception cref="InvalidDataException">A set is not what it is taken for.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static Measurement Of(Request request)
    {
        var rules = ShippedRules.Load();
        var checker = new FactChecker(rules);
        var labels = new LabelReader(rules);
        ImmutableArray<SetScore> scores =
        [
            .. request.Sets.Select(path =>
                new ClusterScorer(CheckerOf(path, rules, checker), labels).Score(ClusterSet.Read(path))
            ),
        ];
        return new Measurement(
            scores,
            [
                .. scores.Select(score => ClusterSection.Of(score, request.IsVerbose)),
                .. News(request, checker),
                .. Times(request, new TimexScorer(checker)),
            ]
        );
    }

    // Of a set that weights were trained on, each cluster is judged by some that haven't seen it.
    private static Func<LabelledCluster, FactChecker> CheckerOf(string set, RuleSet rules, FactChecker shipped)
    {
        var checkers = WeightFolds.Read(set)?.Select(weights => new FactChecker(rules, alignment: weights)).ToArray();
        return cluster => checkers is null ? shipped : checkers[WeightFolds.Of(cluster.Id)];
    }

    private static IEnumerable<Section> News(Request request, FactChecker checker)
    {
        if (request.LocalNews is [var labels, var folder])
        {
            var score = NewsScorer.OfLocalNews(checker).Score(LocalNewsReader.Read(labels, folder));
            yield return NewsSection.OfLocalNews(score, request.IsVerbose);
        }

        if (request.Ecb is [var ecb, var articles])
        {
            yield return NewsSection.OfEcb(NewsScorer.OfEcb(checker).Score(EcbReader.Read(ecb, articles)), request.IsVerbose);
        }

        if (request.VitaminC is { } pairs)
        {
            yield return VitaminCSection.Of(new VitaminCScorer(checker).Score(VitaminCSet.Read(pairs)));
        }
    }

    private static IEnumerable<Section> Times(Request request, TimexScorer scorer) =>
        TimexSection.Of(
            [
                .. request.Times.Select(path => scorer.Score(TimexSet.Read(path, isPartial: false))),
                .. request.SomeTimes.Select(path => scorer.Score(TimexSet.Read(path, isPartial: true))),
            ],
            request.IsVerbose
        );
}
