using WicFactCheck.Documents.Readers;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>The stage that lost a conflict is the last one that two of its sides have reached.</summary>
public sealed class StageTests
{
    private static readonly ClusterScorer Scorer = new(_ => Shipped.Checker, new LabelReader(Shipped.Rules));

    [Theory]
    [InlineData("The potter wore a [blue] scarf.", "The potter wore a [green] scarf.", "value not mentioned")]
    [InlineData("She drew 420 potters, in a [blue] scarf.", "They came, [310] of them.", "value not mentioned")]
    [InlineData("The potters love [Norhamn] dearly.", "The potters love [Sundvik] dearly.", "no claim")]
    [InlineData("The fair drew [420 potters] in 2019.", "The fair drew [310 potters] in 2022.", "claims not comparable")]
    [InlineData("The fair drew [420 potters].", "The fair lasted [three weeks].", "claims not comparable")]
    [InlineData("The fair drew [more than 400 potters].", "The fair drew [420 potters].", "judged compatible")]
    public void A_miss_is_put_down_to_a_stage(string one, string other, string stage) =>
        Assert.Equal(stage, StageOf(Marked("2024-05-31", one), Marked("2024-05-31", other)));

    [Fact]
    public void Claims_that_nothing_tells_apart_and_nothing_brings_together_were_not_aligned() =>
        Assert.Equal(
            "not aligned",
            StageOf(
                Marked("2024-05-31", "Ilka Brandvold of the Norhamn guild built a shed. The roof holds [7 lamps]."),
                Marked("2024-05-31", "Tomas Ferrante met the Sundvik choir. A shop on the quay sold [52 lamps].")
            )
        );

    [Fact]
    public void A_finding_that_is_only_a_note_is_in_the_wrong_place() =>
        Assert.Equal(
            "wrong place",
            StageOf(
                Marked("2024-05-30", "The storm on the Norhamn quay killed [12 people]."),
                Marked("2024-05-31", "The storm on the Norhamn quay killed [14 people].")
            )
        );

    [Fact]
    public void What_is_found_was_lost_nowhere() =>
        Assert.Null(
            StageOf(
                Marked("2024-05-31", "The Quay Fair drew [420 potters] from all towns."),
                Marked("2024-05-31", "The Quay Fair drew [310 potters] from all towns.")
            )
        );

    private static string? StageOf((string Text, string Words) one, (string Text, string Words) other)
    {
        var articles = new[] { new SourceText("a.txt", one.Text), new SourceText("b.txt", other.Text) };
        var cluster = new LabelledCluster
        {
            Id = "made-up",
            Articles = [.. articles.Select(DocumentReaders.Read)],
            Conflicts =
            [
                Labels.Conflict(
                    Labels.Quote(articles[0], one.Words, one.Words),
                    Labels.Quote(articles[1], other.Words, other.Words)
                ),
            ],
            Compatible = [],
        };
        return Scorer.Score(cluster).Conflicts[0].LostAt is { } stage ? Stages.NameOf(stage) : null;
    }

    private static (string Text, string Words) Marked(string date, string text) =>
        ($"date: {date}\nNews of the quay\n\n{string.Concat(text.Split('[', ']'))}\n", text.Split('[', ']')[1]);
}
