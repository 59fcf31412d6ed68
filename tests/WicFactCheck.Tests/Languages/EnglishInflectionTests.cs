using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

public sealed class EnglishInflectionTests
{
    [Theory]
    [InlineData("ferry", "ferries", "ferried", "ferrying")]
    [InlineData("watch", "watches", "watched", "watching")]
    [InlineData("box", "boxes", "boxed", "boxing")]
    [InlineData("tie", "ties", "tied", "tying")]
    [InlineData("free", "frees", "freed", "freeing")]
    [InlineData("play", "plays", "played", "playing")]
    [InlineData("close", "closes", "closed", "closing")]
    public void Endings_follow_the_rules_of_spelling(string word, string plural, string past, string gerund) =>
        Assert.Equal(
            (plural, past, gerund),
            (EnglishInflection.WithS(word), EnglishInflection.WithVowel(word, "ed"), EnglishInflection.WithIng(word))
        );

    [Theory]
    [InlineData("stop", true, true)]
    [InlineData("plan", true, true)]
    [InlineData("let", true, true)]
    [InlineData("cut", true, true)]
    [InlineData("admit", false, true)]
    [InlineData("visit", false, true)]
    [InlineData("show", false, false)]
    [InlineData("open", false, true)]
    [InlineData("rain", false, false)]
    public void The_last_letter_is_doubled_after_one_short_vowel(string word, bool does, bool may) =>
        Assert.Equal((does, may), (EnglishInflection.DoublesLast(word), EnglishInflection.MayDoubleLast(word)));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(22, "22nd")]
    [InlineData(103, "103rd")]
    [InlineData(11, "11th")]
    [InlineData(112, "112th")]
    [InlineData(4, "4th")]
    public void A_place_in_an_order_has_its_ending(int number, string ordinal) =>
        Assert.Equal(ordinal, EnglishInflection.Ordinal(number));
}
