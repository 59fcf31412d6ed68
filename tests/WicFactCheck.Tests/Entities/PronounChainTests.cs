namespace WicFactCheck.Tests.Entities;

/// <summary>Whom a pronoun means.</summary>
public sealed class PronounChainTests
{
    [Theory]
    [InlineData("[Ada Lindqvist] rowed out. [She] won.")]
    [InlineData("[Ben Osei] fell. Doctors treated [him].")]
    [InlineData("[Ada Lindqvist] sold [her] boat.")]
    [InlineData("A [baker] drowned. [She] was 23.")]
    [InlineData("[Ada Lindqvist] met Ben Osei. [She] left.")]
    [InlineData("Ada Lindqvist met [Ben Osei]. [He] left.")]
    [InlineData("The [mayor] said that [he] would stay.")]
    [InlineData("[Halden Shipping] sold [its] ferry.")]
    [InlineData("The [twins] sang. [They] won.")]
    [InlineData("[Ada Lindqvist] lives in Velmport, where [she] sells fish.")]
    [InlineData("Police found [Ben Osei] in [his] boat.")]
    [InlineData("[Karl Brandt] founded the firm. In 1961 [he] sold it.")]
    [InlineData("The [men] rowed out. A ferry saved [them].")]
    [InlineData("[Ada Lindqvist] was pulled out of the sea. Doctors said [she] was cold.")]
    [InlineData("The [actress] fell. [She] was saved.")]
    [InlineData("Mr [Osei] fell. [He] was saved.")]
    [InlineData("The [Harbour Board] met on Monday. [It] has five members.")]
    [InlineData("[Ada Lindqvist] rowed out. [She] won. Later [she] sang.")]
    [InlineData("[Ada Lindqvist] sat down. \"I'm glad,\" [she] said.")]
    [InlineData("[Ben Osei] rowed home. \"My boat leaks and I can't swim,\" [he] told reporters.")]
    public void It_means_the_one_that_is_most_in_mind(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] and Maria Brandt rowed out. [She] won.")]
    [InlineData("Ada Lindqvist and [Maria Brandt] rowed out. [She] won.")]
    [InlineData("[Karl Brandt] was told by Ben Osei. [She] left.")]
    [InlineData("[Ada Lindqvist] saw [her].")]
    [InlineData("[Ben Osei] wanted to see [him].")]
    [InlineData("[Ada Lindqvist] rowed out. [He] won.")]
    [InlineData("The [boat] sank. [She] swam.")]
    [InlineData("[Ada Lindqvist] rowed out. [It] sank.")]
    [InlineData("Her [mother] met [her].")]
    [InlineData("The [mother] of [her] friend rowed.")]
    [InlineData("[Ben Osei] and [he] rowed.")]
    [InlineData("The [waiter] served the guest. [They] left.")]
    [InlineData("\"[He] slept,\" [Ben Osei] said.")]
    [InlineData("The [ferry] sank. [It] was likely that nobody knew.")]
    [InlineData("The [ferry] sank. [It] rained.")]
    public void It_means_nobody_who_does_not_fit_and_stays_open_between_two(string text) =>
        Assert.False(Chained.Read(text).AreOne);
}
