using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>Births and ages that trees tell against the age of 60 in June 2024.</summary>
public sealed class LifeTests
{
    [Theory]
    [InlineData("She was born in Porto, a mile off, in May 1970.", true)]
    [InlineData("She was born in Porto, a mile off, in May 1964.", false)]
    [InlineData("Ada Lindqvist, who fell on Monday, was born in 1940.", true)]
    [InlineData("Ada Lindqvist, whose son was born in 1940, rows.", false)]
    [InlineData("Ada Lindqvist was not born in 1940.", false)]
    [InlineData("Ada Lindqvist came to Porto in 1980, at the age of 25.", true)]
    [InlineData("Ada Lindqvist came to Porto in 1980, at the age of 16.", false)]
    [InlineData("Ada Lindqvist was 41 when she opened the mill in 2014.", true)]
    [InlineData("Ada Lindqvist was 50 when she opened the mill in 2014.", false)]
    [InlineData("Ada Lindqvist met a man of 30 in 1980.", false)]
    public void The_person_of_a_clause_is_who_is_born_or_as_old(string text, bool isTold) =>
        Assert.Equal(isTold, IsTold($"Ada Lindqvist, 60, keeps the pier. {text}"));

    [Fact]
    public void An_age_in_a_year_is_told_of_just_where_no_birthday_fits()
    {
        for (var age = 20; age < 30; age++)
        {
            // Who is 60 in June 2024 was born from June 1963 to June 1964, and was 25 to 27 in 1990.
            var isTold = IsTold($"Ada Lindqvist, 60, keeps the pier. Ada Lindqvist came to Porto in 1990, at the age of {age}.");
            Assert.Equal(age is < 25 or > 27, isTold);
        }
    }

    private static bool IsTold(string text) =>
        Shipped
            .Checker.Check([new SourceText("a.md", $"date: 2024-06-01\n\n{text}")], [])
            .Findings.Any(finding => finding.Rule.ToString() == "core/derivations/ages");
}
