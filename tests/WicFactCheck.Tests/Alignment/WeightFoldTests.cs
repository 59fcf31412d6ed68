using WicFactCheck.Alignment;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Alignment;

/// <summary>The weights by which a labelled cluster is measured haven't seen it.</summary>
public sealed class WeightFoldTests
{
    private static readonly string Data = Repository.Folder("tests", "WicFactCheck.Evaluation", "Data");

    [Theory]
    [InlineData("open")]
    [InlineData("written")]
    public void Every_cluster_belongs_to_a_part_and_no_part_is_empty(string set)
    {
        var folds = Directory
            .EnumerateFiles(Path.Combine(Data, set), "cluster.json", SearchOption.AllDirectories)
            .Select(file => WeightFolds.Of(Path.GetFileName(Path.GetDirectoryName(file)) ?? ""))
            .ToList();
        Assert.All(folds, fold => Assert.InRange(fold, 0, WeightFolds.Count - 1));
        Assert.Equal(Enumerable.Range(0, WeightFolds.Count), folds.Distinct().Order());
        Assert.All(folds.CountBy(fold => fold), fold => Assert.True(fold.Value < folds.Count / 2));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("written/")]
    public void The_weights_without_each_part_differ_from_each_other_and_from_those_of_all(string set)
    {
        var models = Assert.IsType<AlignmentModel[]>(WeightFolds.Read(Path.Combine(Data, set)));
        Assert.Equal(WeightFolds.Count, models.Length);
        var written = models.Append(AlignmentModel.Shipped).Select(model => string.Join('\n', Models.Lines(model))).ToList();
        Assert.Equal(WeightFolds.Count + 1, written.Distinct().Count());
        Assert.Equal(WeightFolds.Count + 1, written.Select(Slot).Distinct().Count());
        Assert.Equal(WeightFolds.Count + 1, written.Select(Conflict).Distinct().Count());
    }

    [Fact]
    public void A_set_that_none_were_trained_on_has_no_weights()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(WeightFolds.Read(folder.Path));
        Assert.Null(WeightFolds.Read(Path.Combine(Data, "corrections")));
    }

    [Fact]
    public void Damaged_weights_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("weights/sets.txt", "mine\n");
        folder.Write("weights/without-0.weights", "mill\n");
        Assert.Throws<InvalidDataException>(() => WeightFolds.Read(Path.Combine(folder.Path, "mine")));
    }

    private static string Slot(string written) => written[..written.IndexOf("conflict\t", StringComparison.Ordinal)];

    private static string Conflict(string written) => written[written.IndexOf("conflict\t", StringComparison.Ordinal)..];
}
