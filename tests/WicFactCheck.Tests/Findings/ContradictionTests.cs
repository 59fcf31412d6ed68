using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Solving;

namespace WicFactCheck.Tests.Findings;

/// <summary>What a report tells of bounds and amounts that cannot hold together.</summary>
public sealed class ContradictionTests
{
    private static readonly CheckRule Rule = new(new RuleId("test/rule"), "steps", Severity.Error, "{subject}");

    [Fact]
    public void What_a_rule_has_reported_no_longer_counts_where_articles_tell_it() =>
        Assert.Empty(Find([Told("b", 2014, 2014), Told("b", 2018, 2018)], Of("b").Key));

    [Fact]
    public void What_a_rule_has_reported_still_links_others() =>
        Assert.Single(
            Find([Told("a", 2011, 2011), Apart("b", "a", 3, 3), Apart("c", "b", 1, 1), Told("c", 2020, 2020)], Of("b").Key)
        );

    [Fact]
    public void Limits_that_overlap_in_a_row_are_one_side_and_the_rest_another() =>
        Assert.Equal(
            ["2002/2003", "2005/2008"],
            Values(Find([Told("a", 2005, 2008), Told("a", 2002, 2006), Told("a", 2001, 2003)]))
        );

    [Fact]
    public void Limits_that_touch_can_both_hold() =>
        Assert.Equal(["2003", "2005/2008"], Values(Find([Told("a", 2001, 2003), Told("a", 2003, 2004), Told("a", 2005, 2008)])));

    [Fact]
    public void What_any_article_can_tell_goes_by_its_attribute_and_what_one_place_tells_by_the_check()
    {
        Assert.Equal("year", Assert.Single(Find([Told("a", 2001, 2001), Told("a", 2005, 2005)])).Attribute);
        var placed = Of("a") with { Place = "draft.md:4" };
        Assert.Equal("steps", Assert.Single(Find([Told(placed, 2001), Told(placed, 2005)])).Attribute);
    }

    [Fact]
    public void A_total_that_is_told_stands_against_its_parts_wherever_the_sum_stands() =>
        Assert.Equal(["40", "30"], Values(Find([Sum("t", "a", "b"), Told("a", 10), Told("b", 20), Told("t", 40)])));

    [Fact]
    public void A_total_that_nobody_tells_can_be_contradicted_by_its_parts() =>
        Assert.Single(Find([Told("a", 1), Told("b", 2), Told("c", 5), Told("d", 5), Sum("t", "a", "b"), Sum("t", "c", "d")]));

    [Fact]
    public void Amounts_are_narrowed_until_nothing_changes()
    {
        var network = new AmountNetwork([Sum("u", "t", "c"), Sum("t", "a", "b"), Told("a", 1), Told("b", 2), Told("c", 4)]);
        Assert.Equal((7m, 7m), network.Range(Amount("u")));
    }

    [Theory]
    [InlineData(2011, 2011, "2011")]
    [InlineData(2011, 2012, "2011 or 2012")]
    [InlineData(2011, 2015, "2011 to 2015")]
    public void Years_are_shown_as_people_write_them(int first, int last, string shown) =>
        Assert.Equal(shown, Limits.Side(first, last, BoundUnit.Years, [], []).Shown);

    [Fact]
    public void Days_with_one_end_are_shown_with_it()
    {
        var day = Limits.DayOf(new LocalDate(2021, 6, 3));
        Assert.Equal(
            ("3 June 2021 or later", "3 June 2021 or earlier"),
            (Limits.Side(day, null, BoundUnit.Days, [], []).Shown, Limits.Side(null, day, BoundUnit.Days, [], []).Shown)
        );
    }

    [Fact]
    public void A_lower_limit_alone_is_a_consequence() =>
        Assert.Equal(
            (2014, (int?)null),
            new Consequences([Told("a", 2011, 2011), new Bound(Of("b"), Of("a"), 3, null, Why("b-a"), Rule)]).YearsOf(Of("b"))
                is { } years
                ? (years.First, years.Last)
                : default
        );

    [Fact]
    public void An_upper_limit_alone_is_a_consequence() =>
        Assert.Equal(
            ((int?)null, 2014),
            new Consequences([Told("a", 2011, 2011), new Bound(Of("b"), Of("a"), null, 3, Why("b-a"), Rule)]).YearsOf(Of("b"))
                is { } years
                ? (years.First, years.Last)
                : default
        );

    [Fact]
    public void A_sum_that_contradicts_a_total_is_the_reason_and_its_parts_are_none() =>
        Assert.Equal(
            ["t="],
            Assert
                .Single(Find([Told("a", 10), Told("b", 20), Sum("t", "a", "b"), Told("t", 40)]))
                .Sides[1]
                .Because.Select(reason => reason.Text)
        );

    [Fact]
    public void What_is_told_of_a_thing_itself_is_no_consequence() =>
        Assert.Null(new Consequences([Told("b", 2018, 2018)]).YearsOf(Of("b")));

    private static ImmutableArray<Finding> Find(ImmutableArray<Constraint> constraints, params string[] settled) =>
        [.. Contradictions.Find(constraints, settled.ToImmutableHashSet(StringComparer.Ordinal))];

    private static IEnumerable<string> Values(ImmutableArray<Finding> findings) =>
        Assert.Single(findings).Sides.Select(side => side.Value);

    private static Variable Of(string name) => new(new ClaimSubject(name, IsSeries: false), "year", BoundUnit.Years);

    private static Variable Amount(string name) => new(new ClaimSubject(name, IsSeries: false), name, BoundUnit.Amounts);

    private static Bound Told(string of, int least, int most) => new(Of(of), null, least, most, Why(of), Rule);

    private static Bound Told(Variable of, int year) => new(of, null, year, year, Why(of.Key), Rule);

    private static Bound Apart(string of, string from, int least, int most) =>
        new(Of(of), Of(from), least, most, Why($"{of}-{from}"), Rule);

    private static Balance Told(string name, decimal amount) => new([new Term(Amount(name), 1)], amount, amount, Why(name), Rule);

    private static Balance Sum(string total, string one, string other) =>
        new([new Term(Amount(total), 1), new Term(Amount(one), -1), new Term(Amount(other), -1)], 0, 0, Why($"{total}="), Rule);

    private static Reason Why(string text) => new(text, []);
}
