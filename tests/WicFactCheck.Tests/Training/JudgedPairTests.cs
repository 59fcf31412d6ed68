using WicFactCheck.Tests.Support;
using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>Pairs of unlabelled news that people judged.</summary>
public sealed class JudgedPairTests
{
    private const string Heading = "incident\tfile\tstart\tend\tfile\tstart\tend\tconflict\n";

    [Fact]
    public void A_line_is_a_pair_of_places_and_a_verdict()
    {
        var pairs = Read(Heading + "12\ta.txt\t3\t5\tb.txt\t40\t42\t1\n12\ta.txt\t3\t5\tb.txt\t90\t93\t0\n");
        Assert.Equal([true, false], pairs.Select(pair => pair.IsConflict));
        Assert.All(pairs, pair => Assert.Equal(("12", "a.txt", 3), (pair.Incident, pair.One.File, pair.One.Span.Start)));
        Assert.Equal([(40, 42), (90, 93)], pairs.Select(pair => (pair.Other.Span.Start, pair.Other.Span.End)));
    }

    [Theory]
    [InlineData("12\ta.txt\t3\t5\tb.txt\t40\t42")]
    [InlineData("12\ta.txt\t3\t5\tb.txt\t40\t42\t?")]
    [InlineData("12\ta.txt\t5\t3\tb.txt\t40\t42\t1")]
    [InlineData("12\ta.txt\tx\t3\tb.txt\t40\t42\t1")]
    public void Any_other_line_is_told_with_its_number(string line)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read($"{Heading}12\ta.txt\t3\t5\tb.txt\t40\t42\t1\n{line}\n"));
        Assert.Contains(":3: not a judged pair: ", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<JudgedPair> Read(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("judged.tsv", text);
        return JudgedPair.ReadAll(folder.Path + "/judged.tsv");
    }
}
