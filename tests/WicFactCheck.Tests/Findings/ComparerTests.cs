using NodaTime;
using NodaTime.Text;
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
            { "Date", "since 2010", "2010", "Same" },
            { "Date", "since 2010", "2011", "Conflict" },
            { "Date", "since 2010", "since May 2010", "Compatible" },
            { "Date", "since 2010", "since 2011", "Conflict" },
            { "Date", "until 4 May 2019", "4 May 2019", "Same" },
            { "Date", "until 4 May 2019", "until 14 May 2019", "Conflict" },
            { "Date", "since 2010", "until 2011", "Unknown" },
            { "Date", "01:30 GMT on 3 May 2023", "2 May 2023", "Compatible" },
            { "Date", "12:00 GMT on 3 May 2023", "2 May 2023", "Conflict" },
            { "Date", "11:59 GMT on 3 May 2023", "2 May 2023", "Compatible" },
            { "Date", "10:00 GMT on 3 May 2023", "4 May 2023", "Compatible" },
            { "Date", "9:59 GMT on 3 May 2023", "4 May 2023", "Conflict" },
            { "Date", "01:30 GMT on 3 May 2023", "1 May 2023", "Conflict" },
            { "Date", "1:30 on 3 May 2023", "2 May 2023", "Conflict" },
            { "Date", "Friday @ 2019-05-06", "Friday @ 2019-05-13", "Compatible" },
            { "Date", "Friday @ 2019-05-06", "Friday @ 2019-05-20", "Compatible" },
            { "Date", "Friday @ 2019-05-06", "Friday @ 2019-05-27", "Conflict" },
            { "Date", "Friday @ 2019-05-06", "Thursday @ 2019-05-13", "Conflict" },
            { "Date", "4 May @ 2019-05-06", "4 May @ 2021-05-06", "Compatible" },
            { "Date", "4 May @ 2019-05-06", "4 May 2021", "Compatible" },
            { "Date", "4 May 2019", "4 May 2021", "Conflict" },
            { "Date", "the weekend @ 2019-05-06", "10 May 2019", "Compatible" },
            { "Date", "the weekend @ 2019-05-06", "13 May 2019", "Compatible" },
            { "Date", "the weekend @ 2019-05-06", "9 May 2019", "Conflict" },
            { "Date", "overnight @ 2019-05-06", "5 May 2019", "Compatible" },
            { "Date", "overnight @ 2019-05-06", "4 May 2019", "Conflict" },
            { "Date", "the night of 6 May 2019", "5 May 2019", "Conflict" },
            { "Date", "more than 20 years ago @ 2019-05-06", "1997", "Compatible" },
            { "Date", "more than 20 years ago @ 2019-05-06", "2001", "Conflict" },
            { "Date", "less than 20 years ago @ 2019-05-06", "2001", "Compatible" },
            { "Date", "less than 20 years ago @ 2019-05-06", "1997", "Conflict" },
            { "Date", "4 May @ 2019-05-06", "5 May @ 2021-05-06", "Conflict" },
            { "Date", "4 May @ 2019-05-06", "4 June @ 2021-06-06", "Conflict" },
            { "Date", "4:52 p.m.", "16:52", "Same" },
            { "Date", "4:52 p.m.", "4:27 p.m.", "Conflict" },
            { "Date", "4:02 p.m.", "3:58 p.m.", "Conflict" },
            { "Date", "4:44 p.m.", "5:13 p.m.", "Conflict" },
            { "Date", "4:52 p.m.", "5:51 p.m.", "Conflict" },
            { "Date", "4:52 p.m.", "5:52 p.m.", "Unknown" },
            { "Date", "4:22 p.m.", "4:52 p.m.", "Unknown" },
            { "Date", "4:02 p.m.", "2:02 p.m.", "Unknown" },
            { "Date", "4:50 p.m.", "4:27 p.m.", "Unknown" },
            { "Date", "4 p.m.", "4:27 p.m.", "Unknown" },
            { "Date", "4 p.m.", "4:00 p.m.", "Same" },
            { "Date", "at about 2", "2 p.m.", "Same" },
            { "Date", "at about 2", "2 a.m.", "Same" },
            { "Date", "at about 2", "3 p.m.", "Unknown" },
            { "Date", "16:52 GMT", "16:27", "Unknown" },
            { "Date", "after 4:52 p.m.", "4:27 p.m.", "Unknown" },
            { "Date", "4:52 p.m.", "3 May 2023", "Unknown" },
            { "Duration", "three hours", "3 hours", "Same" },
            { "Duration", "2.2 hours", "2.4 hours", "Conflict" },
            { "Duration", "2.5 hours", "three hours", "Compatible" },
            { "Duration", "two hours and 30 minutes", "2.5 hours", "Same" },
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
            { "Quantity", "about 1,640 boats", "roughly 1,460 boats", "Conflict" },
            { "Quantity", "about 1,640 boats", "1,655 boats", "Compatible" },
            { "Quantity", "about 1,600 boats", "1,700 boats", "Compatible" },
            { "Quantity", "up to 32 metres", "up to 23 metres", "Conflict" },
            { "Quantity", "up to 32 metres", "at most 32 metres", "Same" },
            { "Quantity", "up to 32 metres", "23 metres", "Compatible" },
            { "Quantity", "up to 21 cm", "up to 21 mm", "Conflict" },
            { "Quantity", "up to 30 metres", "up to 98 feet", "Compatible" },
            { "Quantity", "more than 32 boats", "more than 23 boats", "Compatible" },
            { "Quantity", "48 ladders", "84 ladders", "Conflict" },
            { "Quantity", "48 ladders", "48 lamps", "Same" },
            { "Quantity", "more than 40 ladders", "48 ladders", "Compatible" },
            { "Quantity", "more than 40 ladders", "40 ladders", "Compatible" },
            { "Quantity", "40 ladders", "fewer than 40 ladders", "Compatible" },
            { "Quantity", "more than 40 ladders", "fewer than 40 ladders", "Conflict" },
            { "Quantity", "€4,800", "$4,800", "Unknown" },
            { "Quantity", "30 miles of pipes", "48 km of pipes", "Compatible" },
            { "Title", "Light for All", "light for all", "Same" },
            { "Title", "Light for All", "Light for All of Us", "Compatible" },
            { "Title", "Light for All of Us", "Lihgt for All of Us", "Misspelt" },
            { "Title", "The Lantern Works in 1984", "The Lantern Works in 1985", "Conflict" },
            { "Title", "Light for All", "Night for None", "Conflict" },
            { "Title", "Lamp Songs", "Lump Songs", "Misspelt" },
            { "Title", "Lamp Song", "Lump Song", "Conflict" },
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
            { "Score", "10-0", "2-1", "Unknown" },
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
    [InlineData(350, 80, "Compatible")]
    [InlineData(350, 81, "Conflict")]
    public void Points_of_the_compass_may_be_a_quarter_of_the_circle_apart(int one, int other, string verdict) =>
        Assert.Equal(verdict, DirectionComparer.Compare(one, other).ToString());

    [Theory]
    [InlineData("Date", "3 May 2023", "May 3, 2023", "both say 3 May 2023")]
    [InlineData("Date", "3 May 2023", "May 2023", "3 May 2023 is within “May 2023”")]
    [InlineData("Date", "2009", "before 2010", "2009 is within “before 2010”")]
    [InlineData("Date", "after 2010", "before 2012", "after 2010 and before 2012 have a time in common")]
    [InlineData("Date", "3 May 2023", "4 May 2023", null)]
    [InlineData("Quantity", "more than 40 ladders", "48 ladders", "“more than 40” allows >=40, “48” allows 48: they overlap")]
    [InlineData("Title", "Lamp Songs", "Lump Songs", "“Lamp Songs” and “Lump Songs” differ by a slip")]
    [InlineData(
        "Title",
        "Light for All",
        "Light for All of Us",
        "“Light for All” and “Light for All of Us” are the same but for their spelling or length"
    )]
    [InlineData("Place", "Lisbon", "Portugal", "“Lisbon” and “Portugal” are one place or name, or one is in the other")]
    [InlineData("Score", "3-2", "2-3", "3-2 and 2-3 can both hold")]
    public void Why_two_values_can_both_hold_is_told(string comparison, string one, string other, string? why) =>
        Assert.Equal(
            why,
            Explanation.OfAgreement(Enum.Parse<Comparison>(comparison), Value(comparison, one), Value(comparison, other))
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

    // The words of an undated article or, after "@", of one with a date.
    private static TimeClaim Time(string told)
    {
        var (words, date) = told.Split(" @ ") is [var dated, var day]
            ? (dated, LocalDatePattern.Iso.Parse(day).Value)
            : (told, (LocalDate?)null);
        var bound = words.Split(' ')[0] switch
        {
            "before" => TimeBound.Before,
            "after" => TimeBound.After,
            "since" => TimeBound.Since,
            "until" => TimeBound.Until,
            _ => TimeBound.At,
        };
        return new TimeClaim(
            Assert.Single(Shipped.Checker.Dates(new SourceText("a.txt", $"It was told {words}."), date).Times),
            bound
        );
    }

    private static ClaimValue Read(string text, string rule) =>
        Shipped.Checker.Claims(new SourceText("a.txt", text)).Claims.First(claim => claim.Rule.IsAtOrBelow(rule)).Value;
}
