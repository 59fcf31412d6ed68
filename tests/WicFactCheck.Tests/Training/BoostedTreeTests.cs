using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>Trees that are fitted to examples.</summary>
public sealed class BoostedTreeTests
{
    // The second feature tells nothing, and the first and the third have to hold both.
    private static readonly Example[] Examples =
    [
        .. Enumerable.Range(0, 800).Select(i => new Example([i % 2, i % 3, i / 2 % 2, i % 7], i % 2 + (i / 2 % 2) == 2, 1)),
    ];

    [Fact]
    public void What_holds_together_is_learnt()
    {
        var trees = BoostedTrees.Fit(Examples, [0, 1, 2]);
        Assert.All(Examples, example => Assert.Equal(example.Holds, trees.Sum(tree => tree.Score(example.Features)) > 0));
    }

    [Fact]
    public void The_same_examples_give_the_same_trees() =>
        Assert.Equal(Words(BoostedTrees.Fit(Examples, [0, 1, 2])), Words(BoostedTrees.Fit(Examples, [0, 1, 2])));

    [Fact]
    public void Only_the_features_that_are_named_are_asked_about() =>
        Assert.DoesNotContain("d", Words(BoostedTrees.Fit(Examples, [0, 2])), StringComparison.Ordinal);

    private static string Words(IEnumerable<WicFactCheck.Alignment.DecisionTree> trees) =>
        string.Join('\n', trees.Select(tree => string.Join(' ', tree.ToWords(["a", "b", "c", "d"], number => $"{number}"))));
}
