using WicFactCheck.Languages;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

public sealed class WordFileTests
{
    [Fact]
    public void A_list_is_found_by_its_section_and_name() =>
        Assert.Equal(["up", "down"], Read("# ways\n[ways]\nvertical: up down\n")["ways", "vertical"].Words.ToArray());

    [Theory]
    [InlineData("[ways]\nup down")]
    [InlineData("a: up\na: down")]
    public void A_line_that_is_none_or_stands_twice_is_told(string text) => Assert.Throws<InvalidDataException>(() => Read(text));

    [Fact]
    public void A_list_that_is_missing_is_told() => Assert.Throws<InvalidDataException>(() => Read("[ways]\na: up")["ways", "b"]);

    [Fact]
    public void Each_list_of_English_is_asked_for()
    {
        var words = EnglishLanguage.ReadWords();
        _ = EnglishLanguage.Of(words, EnglishLanguage.Instance.Phrases);
        Assert.Empty(words.Left);
    }

    [Theory]
    [InlineData("up", true, true, true)]
    [InlineData("Up", false, true, true)]
    [InlineData("UP", false, false, true)]
    [InlineData("ups", false, false, false)]
    [InlineData("", false, false, false)]
    public void A_word_is_in_a_list_as_it_is_written_at_the_start_or_in_any_case(string word, bool exact, bool start, bool any)
    {
        var list = new WordList(["down", "up"]);
        Assert.Equal((exact, start, any), (list.Contains(word), list.ContainsAtStart(word), list.ContainsInAnyCase(word)));
    }

    private static WordFile Read(string text) => new(new StringReader(text));
}
