using WicFactCheck.Documents.Readers;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Evaluation.Tables;
using WicFactCheck.Findings;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>How scores are shown.</summary>
public sealed class TableTests
{
    private static readonly SourceText Gazette = new("x/gazette.txt", "The kiln fair drew 420 potters.\nIt closes on Friday.");
    private static readonly SourceText Herald = new("x/herald.txt", "Some 310 potters came.\nIt closes on Sunday.");

    [Fact]
    public Task A_set_with_a_hit_a_miss_and_a_false_alarm()
    {
        var score = new SetScore(Set(isClosed: false), [Cluster()]);
        return Verify(Written(score));
    }

    [Fact]
    public void A_closed_set_keeps_nothing_but_totals()
    {
        var score = new SetScore(Set(isClosed: true), [Cluster()]);
        Assert.Empty(score.Clusters);
        Assert.Equal(new Share(1, 2), score.Recall.Share);
        Assert.DoesNotContain("kiln", Written(score), StringComparison.Ordinal);
    }

    private static string Written(SetScore score)
    {
        var output = new StringWriter { NewLine = "\n" };
        Output.WriteText([ClusterSection.Of(score, isVerbose: true)], output);
        Output.WriteJson([ClusterSection.Of(score, isVerbose: true)], output);
        return output.ToString();
    }

    private static ClusterSet Set(bool isClosed) =>
        new()
        {
            Name = "fairs",
            IsClosed = isClosed,
            Clusters = [],
        };

    private static ClusterScore Cluster()
    {
        var (count, day) = (
            Labels.Conflict(Labels.Quote(Gazette, "420 potters", "420"), Labels.Quote(Herald, "Some 310 potters", "310")),
            Labels.Conflict(
                Labels.Quote(Gazette, "closes on Friday", "Friday"),
                Labels.Quote(Herald, "closes on Sunday", "Sunday")
            )
        );
        var (hit, alarm) = (
            Labels.Finding(Severity.Error, (Gazette, "420"), (Herald, "310")),
            Labels.Finding(Severity.Warning, (Gazette, "The kiln fair"), (Herald, "Sunday"))
        );
        return new ClusterScore
        {
            Cluster = new LabelledCluster
            {
                Id = "kiln-fair",
                Articles = [DocumentReaders.Read(Gazette), DocumentReaders.Read(Herald)],
                Conflicts = [count, day],
                Compatible = [],
            },
            Conflicts =
            [
                new ConflictScore(
                    count,
                    Likelier.NotNamed,
                    [Read(count.Quotes[0], hit.Sides[0]), Read(count.Quotes[1], hit.Sides[1])],
                    LostAt: null
                ),
                new ConflictScore(
                    day,
                    Likelier.Undecidable,
                    [Unread(day.Quotes[0]), Read(day.Quotes[1], alarm.Sides[1])],
                    Stage.NoClaim
                ),
            ],
            Findings =
            [
                new FindingScore(hit, IsRight: true, Trap: null),
                new FindingScore(alarm, IsRight: false, new CompatiblePair(day.Quotes, "one fair, two days")),
            ],
        };
    }

    private static QuoteReading Read(LabelledQuote quote, Side side) => new() { Quote = quote, Claims = side.Claims };

    private static QuoteReading Unread(LabelledQuote quote) => new() { Quote = quote, Claims = [] };
}
