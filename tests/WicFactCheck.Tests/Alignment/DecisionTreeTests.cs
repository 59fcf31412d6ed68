using System.Globalization;
using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Questions that lead to what features are worth.</summary>
public sealed class DecisionTreeTests
{
    private static readonly string[] Names = ["Size", "Age"];
    private static readonly string[] Words = ["Size", "5", "Age", "1.5", "-2", "0.25", "Age", "3", "1", "4"];

    [Theory]
    [InlineData(4, 1, -2)]
    [InlineData(5, 1.5f, -2)]
    [InlineData(5, 1.75f, 0.25f)]
    [InlineData(5.5f, 1.75f, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(6, 3.5f, 4)]
    public void At_a_threshold_and_below_goes_one_way_and_above_the_other(float size, float age, float worth) =>
        Assert.Equal(worth, Read(Words).Score([size, age]));

    [Fact]
    public void A_tree_without_a_question_is_worth_the_same_always() => Assert.Equal(7, Read("7").Score([1, 2]));

    [Fact]
    public void What_is_read_is_written_in_the_same_words() =>
        Assert.Equal(Words, Read(Words).ToWords(Names, number => number.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void A_tree_that_is_cut_off_is_told_and_so_is_one_that_goes_on()
    {
        Assert.All(Enumerable.Range(0, Words.Length), length => Assert.Throws<InvalidDataException>(() => Read(Words[..length])));
        Assert.Throws<InvalidDataException>(() => Read([.. Words, "1"]));
    }

    private static DecisionTree Read(params string[] words) =>
        DecisionTree.Read(
            words,
            word => Array.IndexOf(Names, word) is >= 0 and var place ? place : null,
            word => float.Parse(word, CultureInfo.InvariantCulture)
        );
}
