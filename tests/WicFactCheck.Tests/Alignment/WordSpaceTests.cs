using WicFactCheck.Analysis.Models;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What words mean, by the vectors that are part of the program.</summary>
public sealed class WordSpaceTests
{
    private static readonly WordSpace Space = new(EnglishModel.Instance.Embeddings[(int)WordFeature.Meaning]);

    [Theory]
    [InlineData("boat")]
    [InlineData("qwxzrt")]
    public void A_word_is_like_itself(string word) => Assert.Equal(1, Space.Similarity(word, word), 6);

    [Theory]
    [InlineData("boat", "qwxzrt")]
    [InlineData("qwxzrt", "boat")]
    [InlineData("qwxzrt", "zzqplm")]
    public void An_unknown_word_is_like_no_other(string one, string other) => Assert.Equal(0, Space.Similarity(one, other));

    [Theory]
    [InlineData("boat", "ship", "cheese")]
    [InlineData("sell", "buy", "swim")]
    [InlineData("river", "lake", "lawyer")]
    [InlineData("doctor", "nurse", "gravel")]
    public void Like_words_are_closer_than_unlike_ones(string word, string like, string unlike)
    {
        Assert.InRange(Space.Similarity(word, like), Space.Similarity(word, unlike) + 0.1, 0.999);
        Assert.Equal(Space.Similarity(word, like), Space.Similarity(like, word), 6);
    }

    [Fact]
    public void What_words_mean_together_is_their_sum_at_one_length()
    {
        Assert.Equal(1, Likeness(["boat", "harbour"], ["harbour", "boat"]), 6);
        Assert.Equal(Space.Similarity("boat", "ship"), Likeness(["boat", "qwxzrt"], ["ship"]), 6);
        Assert.Equal(0, Likeness(["qwxzrt"], ["ship"]));
        Assert.Equal(0, Likeness([], ["ship"]));
    }

    [Fact]
    public void A_word_that_weighs_more_speaks_louder()
    {
        double Weighing(double cheese) => Likeness(["ship", "cheese"], ["boat"], word => word == "cheese" ? cheese : 1);
        Assert.True(Weighing(0.1) > Weighing(1));
        Assert.True(Weighing(1) > Weighing(9));
    }

    private static double Likeness(string[] ones, string[] others, Func<string, double>? weight = null) =>
        Space.MeaningOf(ones, weight ?? (_ => 1)).Zip(Space.MeaningOf(others, _ => 1)).Sum(pair => pair.First * pair.Second);
}
