using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>When a finding counts as having found what is labelled.</summary>
public sealed class MatchingTests
{
    private static readonly SourceText Gazette = new("x/gazette.txt", "The kiln fair drew 420 potters. It closes on Friday.");
    private static readonly SourceText Herald = new("x/herald.txt", "Some 310 potters came, and 310 went home happy.");

    private static readonly LabelledQuote Many = Labels.Quote(Gazette, "drew 420 potters", "420");
    private static readonly LabelledQuote Few = Labels.Quote(Herald, "Some 310 potters", "310");

    [Fact]
    public void Two_sides_on_quotes_of_different_values_link_a_conflict() =>
        Assert.True(Placed((Gazette, "420"), (Herald, "310 potters")).Links([Many, Few]));

    [Fact]
    public void One_side_on_both_quotes_does_not()
    {
        var finding = Labels.Finding(Severity.Error, (Gazette, "420"), (Gazette, "Friday"));
        var both = finding.Sides[0] with
        {
            Claims = [.. finding.Sides[0].Claims, .. Labels.Finding(Severity.Error, (Herald, "310 potters")).Sides[0].Claims],
        };
        Assert.False(new PlacedFinding(finding with { Sides = [both, finding.Sides[1]] }).Links([Many, Few]));
    }

    [Fact]
    public void Sides_on_quotes_of_one_value_do_not() =>
        Assert.False(Placed((Gazette, "420"), (Herald, "310 potters")).Links([Many, Few with { Value = "420" }]));

    [Fact]
    public void A_side_beside_the_quote_does_not() =>
        Assert.False(Placed((Gazette, "420"), (Herald, "310 went")).Links([Many, Few]));

    [Fact]
    public void The_same_place_of_another_file_does_not() =>
        Assert.False(Placed((Gazette, "420"), (new SourceText("x/echo.txt", Herald.Content), "310 potters")).Links([Many, Few]));

    [Fact]
    public void A_conflict_of_one_quote_needs_a_side_on_that() =>
        Assert.Equal(
            (true, false),
            (
                Placed((Gazette, "Friday")).Links([Labels.Quote(Gazette, "on Friday", "Friday")]),
                Placed((Gazette, "420")).Links([Few])
            )
        );

    [Theory]
    [InlineData(Severity.Error, true)]
    [InlineData(Severity.Warning, true)]
    [InlineData(Severity.Note, false)]
    public void Errors_and_warnings_count(Severity severity, bool counts) =>
        Assert.Equal(counts, new PlacedFinding(Labels.Finding(severity, (Gazette, "420"))).Counts);

    [Fact]
    public void Compatible_values_are_touched_where_claims_stand_on_two_of_them() =>
        Assert.Equal(
            (2, 1),
            (
                Placed((Gazette, "420"), (Herald, "310 potters")).QuotesUnder([Many, Few]).Length,
                Placed((Gazette, "420"), (Herald, "310 went")).QuotesUnder([Many, Few]).Length
            )
        );

    [Theory]
    [InlineData("420", "gazette.txt", true)]
    [InlineData("310 potters", "gazette.txt", false)]
    [InlineData(null, "gazette.txt", null)]
    public void The_likelier_side_is_right_where_it_tells_the_value_of_the_right_file(
        string? likely,
        string rightFile,
        bool? right
    )
    {
        var finding = Labels.Finding(Severity.Error, (Gazette, "420"), (Herald, "310 potters")) with
        {
            Likely = likely is null ? null : new Likelihood(likely, "it is known"),
        };
        Assert.Equal(right, new PlacedFinding(finding).NamesRight(Right(rightFile)));
    }

    private static LabelledConflict Right(string file) =>
        new()
        {
            Id = "c1",
            Kind = "count",
            Scope = "cross",
            Difficulty = "easy",
            Quotes = [Many, Few],
            RightFile = file,
            Why = "",
        };

    private static PlacedFinding Placed(params (SourceText Article, string Words)[] sides) =>
        new(Labels.Finding(Severity.Error, sides));
}
