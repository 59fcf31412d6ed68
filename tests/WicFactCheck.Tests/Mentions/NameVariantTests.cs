using WicFactCheck.Mentions;

namespace WicFactCheck.Tests.Mentions;

public sealed class NameVariantTests
{
    [Theory]
    [InlineData("world internet conference", "world intenet conference")]
    [InlineData("harbour lights festival", "harbor lights festival")]
    [InlineData("wuzhen summit", "wuzhen sumit")]
    public void A_slip_of_the_keyboard_makes_no_other_name(string one, string other) =>
        Assert.True(NameVariants.AreVariants(one, other));

    [Theory]
    [InlineData("world expo 2014", "world expo 2015")]
    [InlineData("north harbour festival", "south harbour festival")]
    [InlineData("world internet conference", "world robot conference")]
    [InlineData("harbour lights festival ii", "harbour lights festival iii")]
    [InlineData("grade 10th festival", "grade 11th festival")]
    public void Another_word_or_number_does(string one, string other) => Assert.False(NameVariants.AreVariants(one, other));
}
