using WicFactCheck.Alignment;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Alignment;

/// <summary>How rare words are in a dossier.</summary>
public sealed class WordRarityTests
{
    private static readonly WordRarity Rarity = Of(
        "The mill sold 40 lamps. The mill bought 57 lamps. The harbour sold 61 boats. The harbour rented 73 barges."
    );

    [Fact]
    public void A_word_of_one_sentence_is_as_rare_as_can_be_and_one_of_more_is_less_so()
    {
        Assert.Equal(1, Rarity.Of("barge"), 6);
        Assert.Equal(Math.Log(3) / Math.Log(5), Rarity.Of("lamp"), 6);
        Assert.Equal(Rarity.Of("lamp"), Rarity.Of("mill"), 6);
    }

    [Fact]
    public void A_word_of_no_sentence_counts_as_rare() => Assert.Equal(1, Rarity.Of("zebra"));

    [Fact]
    public void Copies_of_a_sentence_count_once()
    {
        const string Text = "The mill sold 40 lamps. The harbour rented 73 barges.";
        var copied = Of(Text, Text, Text);
        Assert.Equal(Of(Text).Of("lamp"), copied.Of("lamp"), 6);
        Assert.Equal(1, copied.Of("lamp"), 6);
    }

    [Theory]
    [InlineData("barge rent", "barge rent", 1)]
    [InlineData("barge rent", "buy boat", 0)]
    [InlineData("barge rent", "barge buy boat", 0.5)]
    [InlineData("barge", "barge", 0.667)]
    [InlineData("barge barge", "barge", 0.667)]
    [InlineData("", "", 0)]
    public void Words_overlap_by_the_share_of_those_of_the_one_that_says_less(string ones, string others, double overlap)
    {
        var (first, second) = (Bag(ones), Bag(others));
        Assert.Equal(overlap, first.Overlap(second), 3);
        Assert.Equal(overlap, second.Overlap(first), 3);
    }

    [Fact]
    public void A_rare_word_in_common_is_worth_more_than_a_frequent_one() =>
        Assert.True(Bag("barge mill").Overlap(Bag("barge yard")) > Bag("barge mill").Overlap(Bag("yard mill")));

    private static WordBag Bag(string words) =>
        Rarity.BagOf(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), EnglishLanguage.Instance.Vectors.Value);

    private static WordRarity Of(params string[] texts) =>
        new(new Dossier(texts).Figures.Figures, figure => figure.Frame.Sentence);
}
