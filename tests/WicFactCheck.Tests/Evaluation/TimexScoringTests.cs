using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>What counts as a time that was found.</summary>
public sealed class TimexScoringTests
{
    private const string Text = "\U0001F3EE The kiln opened on 3 May 2021 and shut two days later, in May.";

    [Fact]
    public void Labels_are_counted_in_code_points() =>
        Assert.Equal(1, new TimexScorer(Shipped.Checker).Score(Document(Label("3 May 2021", "DATE", "2021-05-03"))).SameValue);

    [Theory]
    [InlineData("3 May 2021", "2021-05-03", 1, 1, 1)]
    [InlineData("3 May 2021", "2021-05-04", 1, 1, 0)]
    [InlineData("on 3 May 2021", "2021-05-03", 0, 1, 1)]
    [InlineData("The kiln", "2021-05-03", 0, 0, 0)]
    public void A_time_is_found_strictly_relaxed_and_with_its_value(string words, string value, int strict, int relaxed, int same)
    {
        var score = TimexDocumentScore.Of(Document(Label(words, "DATE", value)), [Label("3 May 2021", "DATE", "2021-05-03")]);
        Assert.Equal((strict, relaxed, same), (score.Strict, score.Pairs.Length, score.SameValue));
    }

    [Fact]
    public void The_same_place_goes_before_the_longest_overlap()
    {
        var (whole, part) = (Label("3 May 2021 and shut two days", "DATE", "x"), Label("two days", "DURATION", "P2D"));
        var score = TimexDocumentScore.Of(Document(whole, part), [part]);
        Assert.Equal((part, part), score.Pairs.Single());
        Assert.Equal(whole, score.Missed.Single());
    }

    [Fact]
    public void One_time_is_paired_with_one_label()
    {
        var score = TimexDocumentScore.Of(
            Document(Label("3 May", "DATE", "2021-05-03"), Label("2021", "DATE", "2021")),
            [Label("3 May 2021", "DATE", "2021-05-03")]
        );
        Assert.Equal((1, 1, 0), (score.Pairs.Length, score.Missed.Length, score.Spurious.Length));
    }

    [Fact]
    public void The_f1_counts_what_is_missed_and_what_is_spurious()
    {
        var found = TimexDocumentScore.Of(
            Document(Label("3 May 2021", "DATE", "2021-05-03"), Label("two days later", "DATE", "2021-05-05")),
            [Label("3 May 2021", "DATE", "2021-05-03"), Label("May", "DATE", "2021-05"), Label("kiln", "DATE", "2021")]
        );
        var score = new TimexScore(
            new TimexSet
            {
                Name = "kilns",
                IsPartial = false,
                Documents = [],
            },
            [found]
        );
        Assert.Equal((0.5, 1.0 / 3, 0.4), (score.StrictRecall.Value, score.StrictPrecision.Value, score.StrictF1.Share.Value));
    }

    private static TimexDocument Document(params LabelledTime[] times) => new("kiln", Text, "2021-06-01", [.. times]);

    private static LabelledTime Label(string words, string type, string value)
    {
        // The lantern before all words is one code point of two code units.
        var start = Text.LastIndexOf(words, StringComparison.Ordinal) - 1;
        return new LabelledTime(start, start + words.Length, words, type, value);
    }
}
