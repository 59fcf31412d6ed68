using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>When two values of one fact agree, when they conflict, and when nobody can tell.</summary>
public sealed class ComparerTests
{
    public static TheoryData<string, string, string, string> Pairs =>
        new()
        {
            { "Date", "3 May 2023", "May 3, 2023", "Same" },
            { "Date", "3 May 2023", "May 2023", "Compatible" },
            { "Date", "3 May 2023", "4 May 2023", "Conflict" },
            { "Date", "May 2023", "June 2023", "Conflict" },
            { "Date", "3 May 2023", "3 May", "Same" },
            { "Date", "29 February", "1 March", "Conflict" },
            { "Date", "Wednesday", "3 May 2023", "Unknown" },
            { "Date", "before 2010", "2009", "Compatible" },
            { "Date", "before 2010", "2010", "Conflict" },
            { "Date", "after 2010", "2011", "Compatible" },
            { "Date", "after 2010", "2010", "Conflict" },
            { "Date", "01:30 GMT on 3 May 2023", "2 May 2023", "Compatible" },
            { "Date", "12:00 GMT on 3 May 2023", "2 May 2023", "Conflict" },
            { "Date", "11:59 GMT on 3 May 2023", "2 May 2023", "Compatible" },
            { "Date", "10:00 GMT on 3 May 2023", "4 May 2023", "Compatible" },
            { "Date", "9:59 GMT on 3 May 2023", "4 May 2023", "Conflict" },
            { "Date", "01:30 GMT on 3 May 2023", "1 May 2023", "Conflict" },
            { "Date", "1:30 on 3 May 2023", "2 May 2023", "Conflict" },
            { "Duration", "three hours", "3 hours", "Same" },
            { "Duration", "three hours", "185 minutes", "Compatible" },
            { "Duration", "150 minutes", "185 minutes", "Conflict" },
            { "Duration", "three hours", "155 minutes", "Compatible" },
            { "Duration", "three hours", "149 minutes", "Conflict" },
            { "Duration", "three hours", "four hours", "Conflict" },
            { "Duration", "about three hours", "three hours", "Compatible" },
            { "Duration", "about three hours", "roughly 3 hours", "Same" },
            { "Duration", "more than three hours", "three hours", "Compatible" },
            { "Duration", "more than three hours", "less than three hours", "Conflict" },
            { "Duration", "more than three hours", "five hours", "Compatible" },
            { "Duration", "more than three hours", "two hours", "Conflict" },
            { "Duration", "less than three hours", "two hours", "Compatible" },
            { "Duration", "less than three hours", "five hours", "Conflict" },
            { "Duration", "two weeks", "14 days", "Compatible" },
            { "Duration", "two weeks", "20 days", "Conflict" },
            { "Duration", "a century", "100 years", "Compatible" },
            { "Duration", "a decade", "20 years", "Conflict" },
            { "Duration", "two hours and 10 minutes", "130 minutes", "Compatible" },
            { "Duration", "two hours and 10 minutes", "two hours and 30 minutes", "Conflict" },
            { "Duration", "three weeks", "one month", "Unknown" },
            { "Duration", "a while", "three hours", "Unknown" },
            { "Duration", "every year", "every two years", "Conflict" },
            { "Duration", "every year", "annually", "Same" },
            { "Quantity", "48 ladders", "84 ladders", "Conflict" },
            { "Quantity", "48 ladders", "48 lamps", "Same" },
            { "Quantity", "more than 40 ladders", "48 ladders", "Compatible" },
            { "Quantity", "€4,800", "$4,800", "Unknown" },
            { "Quantity", "30 miles of pipes", "48 km of pipes", "Compatible" },
            { "Title", "Light for All", "light for all", "Same" },
            { "Title", "Light for All", "Light for All of Us", "Compatible" },
            { "Title", "Light for All of Us", "Lihgt for All of Us", "Misspelt" },
            { "Title", "The Lantern Works in 1984", "The Lantern Works in 1985", "Conflict" },
            { "Title", "Light for All", "Night for None", "Conflict" },
            { "Name", "Porto Hall", "porto hall", "Same" },
            { "Name", "Quillhaven", "Quilhaven", "Compatible" },
            { "Name", "Porto Hall", "Porto Tower", "Unknown" },
            { "Name", "Porto", "Braga", "Conflict" },
            { "Place", "Porto", "Porto", "Same" },
            { "Place", "Lisbon", "Portugal", "Compatible" },
            { "Place", "Lisbon", "Spain", "Conflict" },
            { "Place", "Lisbon", "Porto", "Conflict" },
            { "Place", "Quillhaven", "Portugal", "Unknown" },
            { "Place", "Portugal", "Spain", "Conflict" },
            { "Score", "3-2", "3-2", "Same" },
            { "Score", "3-2", "2-3", "Compatible" },
            { "Score", "3-2", "3-1", "Conflict" },
            { "Score", "25-20", "3-1", "Unknown" },
            { "Score", "9-3", "3-1", "Conflict" },
            { "Score", "10-3", "3-1", "Unknown" },
            { "Score", "8-0", "1-1", "Conflict" },
            { "Direction", "northern", "northern", "Same" },
            { "Direction", "northern", "western", "Compatible" },
            { "Direction", "northern", "southern", "Conflict" },
            { "Direction", "northern", "southeastern", "Conflict" },
            { "Direction", "northwestern", "northeastern", "Compatible" },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_values_compare_the_same_from_either_side(string comparison, string one, string other, string verdict) =>
        Assert.Equal((verdict, verdict), (Compare(comparison, one, other), Compare(comparison, other, one)));

    [Fact]
    public void Every_comparer_shows_a_conflict_and_an_agreement() =>
        Assert.Equal(
            Enum.GetNames<Comparison>()
                .Where(name => name != nameof(Comparison.None))
                .SelectMany(name => new[] { (name, true), (name, false) }),
            Enum.GetNames<Comparison>()
                .SelectMany(
                    name => Pairs.Where(pair => (string)pair[0] == name),
                    (name, pair) => (name, (string)pair[3] == nameof(Verdict.Conflict))
                )
                .Distinct()
                .OrderBy(shown => Enum.Parse<Comparison>(shown.name))
                .ThenByDescending(shown => shown.Item2)
        );

    [Fact]
    public void Values_of_other_kinds_than_the_rule_compares_are_not_compared() =>
        Assert.Equal(
            (Verdict.Unknown, Verdict.Unknown, Verdict.Unknown),
            (
                Comparer.Compare(Comparison.Date, new NameClaim("Porto"), Value("Date", "3 May 2023")),
                Comparer.Compare(Comparison.Duration, Value("Date", "3 May 2023"), Value("Duration", "three hours")),
                Comparer.Compare(Comparison.None, new NameClaim("Porto"), new NameClaim("Braga"))
            )
        );

    [Theory]
    [InlineData("Asserted", "Asserted", "Same")]
    [InlineData("Asserted", "Denied", "Conflict")]
    [InlineData("Asserted", "Planned", "Compatible")]
    [InlineData("Planned", "Denied", "Compatible")]
    public void What_one_tells_another_may_deny(string one, string other, string verdict) =>
        Assert.Equal(
            (verdict, verdict),
            (
                StanceComparer.Compare(Enum.Parse<Stance>(one), Enum.Parse<Stance>(other)).ToString(),
                StanceComparer.Compare(Enum.Parse<Stance>(other), Enum.Parse<Stance>(one)).ToString()
            )
        );

    private static string Compare(string comparison, string one, string other) =>
        Comparer.Compare(Enum.Parse<Comparison>(comparison), Value(comparison, one), Value(comparison, other)).ToString();

    // The value that the words have in a sentence of an article.
    private static ClaimValue Value(string comparison, string words) =>
        comparison switch
        {
            "Title" => new TitleClaim(words),
            "Name" => new NameClaim(words),
            "Place" => Read($"The fifth Harbour Lights Festival was held in {words}.", "core/editions/place"),
            "Score" => words.Split('-') is [var first, var second]
                ? new ScoreClaim(int.Parse(first), int.Parse(second))
                : throw new ArgumentException($"no score: {words}", nameof(words)),
            "Direction" => Read($"The mill stands on the {words} edge of Quillhaven.", "core/places/direction"),
            "Quantity" => Read($"The Lantern Works owns {words}.", "core/figures"),
            _ => Time(words),
        };

    private static TimeClaim Time(string words)
    {
        var bound = words.Split(' ')[0] switch
        {
            "before" => TimeBound.Before,
            "after" => TimeBound.After,
            _ => TimeBound.At,
        };
        return new TimeClaim(Assert.Single(Shipped.Checker.Dates(new SourceText("a.txt", $"It was told {words}.")).Times), bound);
    }

    private static ClaimValue Read(string text, string rule) =>
        Shipped.Checker.Claims(new SourceText("a.txt", text)).Claims.First(claim => claim.Rule.IsAtOrBelow(rule)).Value;
}
