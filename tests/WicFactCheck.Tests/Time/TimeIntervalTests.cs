using NodaTime;
using WicFactCheck.Time;

namespace WicFactCheck.Tests.Time;

public sealed class TimeIntervalTests
{
    private static readonly LocalDate May = new(2024, 5, 1);

    [Fact]
    public void A_partial_date_contains_its_completions() =>
        Assert.True(
            TimeInterval.Year(2024).Contains(TimeInterval.Month(2024, 5))
                && TimeInterval.Month(2024, 5).Contains(TimeInterval.Day(May))
        );

    [Fact]
    public void The_end_is_not_part_of_it() => Assert.False(TimeInterval.Month(2024, 4).Overlaps(TimeInterval.Month(2024, 5)));

    [Fact]
    public void An_open_bound_reaches_everything() =>
        Assert.Equal(
            new TimeInterval(May, TimeInterval.Year(2024).End),
            new TimeInterval(May, null).Intersect(TimeInterval.Year(2024))
        );

    [Fact]
    public void Nothing_lies_in_two_that_are_apart() => Assert.Null(TimeInterval.Year(2024).Intersect(TimeInterval.Year(2026)));

    [Fact]
    public void An_empty_interval_can_not_be_made() => Assert.Throws<ArgumentException>(() => new TimeInterval(May, May));
}
