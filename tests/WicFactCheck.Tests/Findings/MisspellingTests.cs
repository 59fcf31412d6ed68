using WicFactCheck.Findings.Checks;

namespace WicFactCheck.Tests.Findings;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("jon", "john")]
    [InlineData("halvers", "havlers")]
    [InlineData("cole", "coel")]
    [InlineData("lindqvist", "lundqvist")]
    [InlineData("renners", "rennesr")]
    [InlineData("kovalenko", "kovelenka")]
    public void A_letter_too_many_too_few_another_or_swapped_is_a_slip(string one, string other) =>
        Assert.True(Misspelling.Is(one, other) && Misspelling.Is(other, one));

    [Theory]
    [InlineData("mary", "mark")]
    [InlineData("dan", "don")]
    [InlineData("bo", "bob")]
    [InlineData("halvers", "malvers")]
    [InlineData("witness", "witnesses")]
    [InlineData("renner", "renners")]
    [InlineData("lindqvist", "lindgren")]
    [InlineData("ada", "ada")]
    public void Short_words_other_first_letters_and_plurals_are_none(string one, string other) =>
        Assert.False(Misspelling.Is(one, other) || Misspelling.Is(other, one));

    [Theory]
    [InlineData("carl", "carla", true)]
    [InlineData("maria", "marie", true)]
    [InlineData("anton", "antonn", false)]
    [InlineData("hanna", "hannah", false)]
    public void First_names_that_differ_in_a_last_vowel_may_be_two_peoples(string one, string other, bool may) =>
        Assert.Equal((may, may), (Misspelling.MayBeTwoFirstNames(one, other), Misspelling.MayBeTwoFirstNames(other, one)));
}
