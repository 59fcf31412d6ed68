using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Tests.Evaluation;

public sealed class BootstrapTests
{
    private static readonly Share[] Mixed = [new(3, 4), new(0, 5), new(2, 2), new(1, 6), new(4, 4), new(0, 1)];

    [Fact]
    public void The_same_clusters_have_the_same_interval() =>
        Assert.Equal(Bootstrap.IntervalOf(Mixed), Bootstrap.IntervalOf([.. Mixed]));

    [Fact]
    public void The_interval_lies_around_the_share()
    {
        var (low, high) = Bootstrap.IntervalOf(Mixed);
        Assert.InRange(Share.Sum(Mixed).Value, low + 0.01, high - 0.01);
    }

    [Fact]
    public void More_clusters_make_it_narrower()
    {
        var (few, many) = (
            Bootstrap.IntervalOf(Mixed),
            Bootstrap.IntervalOf([.. Enumerable.Repeat(Mixed, 20).SelectMany(all => all)])
        );
        Assert.True(many.High - many.Low < (few.High - few.Low) / 2);
    }

    [Fact]
    public void Clusters_that_are_all_alike_leave_no_doubt() =>
        Assert.Equal(new Interval(0.5, 0.5), Bootstrap.IntervalOf([new(1, 2), new(2, 4), new(1, 2)]));

    [Fact]
    public void Nothing_has_no_interval() => Assert.Equal(default, Bootstrap.IntervalOf([]));
}
