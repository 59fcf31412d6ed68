using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;
using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Fits boosted trees with LightGBM, on one thread and from one seed, so that the same examples give the same trees.
/// </summary>
internal static class BoostedTrees
{
    private const int Trees = 400;
    private const int Leaves = 16;
    private const int Depth = 5;
    private const double LearningRate = 0.05;
    private const int FewestInLeaf = 20;
    private const double Penalty = 10;
    private const double ShareOfFeatures = 0.5;

    /// <summary>The trees that fit examples best.</summary>
    /// <param name="examples">At least one of each kind.</param>
    /// <param name="features">The places of the features that may be asked about.</param>
    public static ImmutableArray<DecisionTree> Fit(IEnumerable<Example> examples, ImmutableArray<int> features)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Length);
        var rows = context.Data.LoadFromEnumerable(
            examples
                .Select(example => new Row
                {
                    Label = example.Holds,
                    Weight = example.Weight,
                    Features = [.. features.Select(feature => example.Features[feature])],
                })
                .ToArray(),
            schema
        );
        var trained = context.BinaryClassification.Trainers.LightGbm(Options()).Fit(rows);
        var ensemble = ((LightGbmBinaryModelParameters)trained.Model.SubModel).TrainedTreeEnsemble;
        return
        [
            .. ensemble.Trees.Zip(
                ensemble.TreeWeights,
                (tree, weight) => new DecisionTree([.. Nodes(tree, 0, features, weight, 0)])
            ),
        ];
    }

    private static LightGbmBinaryTrainer.Options Options() =>
        new()
        {
            NumberOfLeaves = Leaves,
            NumberOfIterations = Trees,
            LearningRate = LearningRate,
            MinimumExampleCountPerLeaf = FewestInLeaf,
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfThreads = 1,
            Deterministic = true,
            Seed = 1,
            Sigmoid = 1,
            Booster = new GradientBooster.Options
            {
                L2Regularization = Penalty,
                FeatureFraction = ShareOfFeatures,
                MaximumTreeDepth = Depth,
            },
        };

    // A child below 0 is the leaf of that complement.
    private static IEnumerable<DecisionTree.Node> Nodes(
        RegressionTree tree,
        int node,
        ImmutableArray<int> features,
        double weight,
        int place
    )
    {
        if (node < 0)
        {
            return [new DecisionTree.Node(null, (float)(tree.LeafValues[~node] * weight), 0)];
        }

        DecisionTree.Node[] below = [.. Nodes(tree, tree.LeftChild[node], features, weight, place + 1)];
        var above = place + 1 + below.Length;
        return
        [
            new DecisionTree.Node(features[tree.NumericalSplitFeatureIndexes[node]], tree.NumericalSplitThresholds[node], above),
            .. below,
            .. Nodes(tree, tree.RightChild[node], features, weight, above),
        ];
    }

    private sealed class Row
    {
        public bool Label { get; init; }

        public float Weight { get; init; }

        public float[] Features { get; init; } = [];
    }
}
