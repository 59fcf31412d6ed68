using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

public sealed class GivenNameTests
{
    [Theory]
    [InlineData("terry", "terrence", true)]
    [InlineData("bill", "william", true)]
    [InlineData("william", "bill", true)]
    [InlineData("nick", "nicky", true)]
    [InlineData("nacho", "ignacio", true)]
    [InlineData("sasha", "aleksandr", true)]
    [InlineData("mohamed", "muhammad", true)]
    [InlineData("kasia", "katarzyna", true)]
    // Two spellings of one name, of which one is a slip; and two names with a short form in common.
    [InlineData("stephen", "steven", false)]
    [InlineData("alan", "allan", false)]
    [InlineData("terry", "tessa", false)]
    [InlineData("harry", "larry", false)]
    [InlineData("harry", "gorgonzola", false)]
    public void A_short_form_is_no_other_name(string one, string other, bool isOne) =>
        Assert.Equal(isOne, EnglishLanguage.Instance.Names.GivenNames.AreOne(one, other));
}
