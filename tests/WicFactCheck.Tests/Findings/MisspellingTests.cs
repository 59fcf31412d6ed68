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

    [Theory]
    [InlineData("halvers", "havlers", true)]
    [InlineData("halvers", "hallvers", true)]
    [InlineData("halvers", "halers", true)]
    [InlineData("halvers", "helvers", false)]
    [InlineData("halvers", "alvers", false)]
    [InlineData("halver", "halvern", false)]
    [InlineData("velten", "veltne", false)]
    [InlineData("velt", "veltt", false)]
    [InlineData("o halvers", "ohalvers", false)]
    [InlineData("halvers", "halvers", false)]
    public void A_letter_within_a_long_word_is_mistyped(string one, string other, bool isTyped) =>
        Assert.Equal((isTyped, isTyped), (Misspelling.IsTyped(one, other), Misspelling.IsTyped(other, one)));

    [Theory]
    [InlineData("garden", "gardens", true)]
    [InlineData("church", "churches", true)]
    [InlineData("garden", "gardener", false)]
    [InlineData("garden", "garden", false)]
    public void The_ending_of_a_plural_is_a_number(string one, string other, bool isInNumber) =>
        Assert.Equal((isInNumber, isInNumber), (Misspelling.IsInNumber(one, other), Misspelling.IsInNumber(other, one)));

    [Theory]
    [InlineData("ida", "idaa", true)]
    [InlineData("ida", "idab", false)]
    [InlineData("ida", "ida", false)]
    public void A_last_letter_is_written_twice(string one, string other, bool isDoubled) =>
        Assert.Equal((isDoubled, isDoubled), (Misspelling.HasDoubledEnd(one, other), Misspelling.HasDoubledEnd(other, one)));
}
