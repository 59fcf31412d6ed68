using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>How many years things have been against when they began, in one article of June 2024.</summary>
public sealed class JubileeTests
{
    [Theory]
    [InlineData("The club, founded in 1920, marks its 110th birthday in 2024.", "1914 | 1920")]
    [InlineData("The club, founded in 1920, marked its centenary in 2020.", null)]
    [InlineData("They opened the mill in 1955. The mill turns eighty this autumn.", "1944 | 1955")]
    [InlineData("They opened the mill in 1955. The house turns eighty this autumn.", null)]
    [InlineData("They opened two mills in 1955. The mill turns eighty this autumn.", null)]
    [InlineData("The choir was formed in 1974. The choir's golden jubilee was in May.", null)]
    [InlineData("The choir was formed in 1964. The choir's golden jubilee was in May.", "1964 | 1974")]
    [InlineData("The choir was formed in 1964. The choir's golden jubilee would have been in May.", null)]
    [InlineData("The choir was to be formed in 1964. The choir's golden jubilee was in May.", null)]
    [InlineData("The pier, which was built in 1899, had its 120th anniversary in 2009.", "1889 | 1899")]
    [InlineData("The pier, which was built in 1899, hosted the 20th anniversary of the choir in 2009.", null)]
    [InlineData("They married in 1970. Their golden wedding was in 2018.", "1968 | 1970")]
    [InlineData("They married in 1970. Their golden wedding was in 2020.", null)]
    [InlineData("They married in 1970. It was her second wedding.", null)]
    [InlineData("The mill was founded in 1984. The mill keeps its 50th anniversary.", "1973/1975 | 1984")]
    [InlineData("The mill was founded in 1975. The mill keeps its 50th anniversary.", null)]
    [InlineData("The brewery was set up in 1933. It was to turn 80 when it closed.", null)]
    public void An_anniversary_is_held_against_the_beginning_of_the_same(string text, string? sides) =>
        Assert.Equal(sides, SidesOf($"date: 2024-06-01\n\n{text}"));

    [Fact]
    public void It_is_told_of_just_where_the_years_are_not_as_many()
    {
        for (var years = 25; years < 60; years++)
        {
            var sides = SidesOf($"The club was founded in 1980. In 2020 the club marked its {years}th anniversary.");
            Assert.Equal(years != 40, sides is not null);
        }
    }

    private static string? SidesOf(string text) =>
        Shipped
            .Checker.Check([new SourceText("a.md", text)], [])
            .Findings.Where(finding => finding.Rule.ToString() == "core/derivations/anniversaries")
            .Select(finding => string.Join(" | ", finding.Sides.Select(side => side.Value)))
            .FirstOrDefault();
}
