using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>Which side of a discrepancy is the likelier where nothing proves one.</summary>
public sealed class LikelierTests
{
    private const string Start = "date: 2024-06-01\n\nThe Lantern Works in Quillhaven burned on Friday. ";
    private const string Fourteen = Start + "The fire killed 14 people.";
    private const string Sixteen = Start + "Sixteen people died in the fire.";
    private const string AlsoSixteen = Start + "In the flames 16 people were killed, the brigade said.";

    [Fact]
    public void What_two_sources_say_in_words_of_their_own_is_likelier_than_what_one_says()
    {
        var finding = Found(Fourteen, Sixteen, AlsoSixteen);
        Assert.Equal("16", finding.Likely?.Value);
        Assert.Contains("2 independent sources", finding.Likely?.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_source_each_none_is_likelier() => Assert.Null(Found(Fourteen, Sixteen).Likely);

    [Fact]
    public void A_copy_makes_no_side_likelier() => Assert.Null(Found(Fourteen, Sixteen, Sixteen).Likely);

    [Fact]
    public void Of_as_many_sources_none_is_likelier() =>
        Assert.Null(Found(Fourteen, Start + "In the flames 14 people were killed.", Sixteen, AlsoSixteen).Likely);

    private static Finding Found(params string[] articles) =>
        Assert.Single(
            Articles.Check([.. articles.Select((text, i) => ($"{(char)('a' + i)}.txt", text))]).Findings,
            finding => finding.Rule.ToString() == "core/tolls/dead"
        );
}
