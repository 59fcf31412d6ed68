using NodaTime;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Time;

/// <summary>Days that move from year to year.</summary>
public sealed class HolidayTests
{
    // From tables of the churches: ordinary years, the earliest and the latest Easters, and those that the rule shifts by a week.
    [Theory]
    [InlineData(1818, "03-22")]
    [InlineData(1886, "04-25")]
    [InlineData(1943, "04-25")]
    [InlineData(1954, "04-18")]
    [InlineData(1981, "04-19")]
    [InlineData(2000, "04-23")]
    [InlineData(2008, "03-23")]
    [InlineData(2011, "04-24")]
    [InlineData(2019, "04-21")]
    [InlineData(2024, "03-31")]
    [InlineData(2025, "04-20")]
    [InlineData(2038, "04-25")]
    [InlineData(2049, "04-18")]
    [InlineData(2076, "04-19")]
    public void Easter_is_where_the_churches_put_it(int year, string day) =>
        Assert.Equal($"{year}-{day}", Read($"They met on Easter Sunday {year}."));

    [Theory]
    [InlineData("They met on Good Friday 2024.", "2024-03-29")]
    [InlineData("They met on Ash Wednesday 2025.", "2025-03-05")]
    [InlineData("They met on Easter Monday 2011.", "2011-04-25")]
    public void What_counts_from_Easter_moves_with_it(string text, string day) => Assert.Equal(day, Read(text));

    private static string Read(string text) =>
        Assert.Single(Shipped.Checker.Dates(new SourceText("a.txt", text), new LocalDate(2024, 6, 12)).Times).Timex;
}
