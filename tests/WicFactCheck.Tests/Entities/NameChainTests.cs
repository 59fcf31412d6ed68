namespace WicFactCheck.Tests.Entities;

/// <summary>Which names are of one person, body or place.</summary>
public sealed class NameChainTests
{
    [Theory]
    [InlineData("[Ada Lindqvist] rowed out. The jury praised [Ada Lindqvist].")]
    [InlineData("[Halden Shipping] sold a ferry. A bank lent [Halden Shipping] the money.")]
    [InlineData("A storm hit [Quillhaven]. The roads to [Quillhaven] were shut.")]
    [InlineData("The [Quillhaven Harbour Board] met. Nobody called the [Quillhaven Harbour Board].")]
    [InlineData("Mayor [Ada Lindqvist] spoke. Later [Ada Lindqvist] left.")]
    [InlineData("[Ada Lindqvist], 61, rowed out. A neighbour saw [Ada Lindqvist].")]
    [InlineData("The [University of Velmport] opened. A student left the [University of Velmport].")]
    [InlineData("[Ada Lindqvist]'s boat sank. Ben Osei helped [Ada Lindqvist].")]
    [InlineData("[Velmport] won. Fans from [Velmport] sang.")]
    [InlineData("The firm belongs to [Ben Osei]. [Ben Osei] founded it.")]
    public void The_same_name_is_of_the_same(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] rowed out. [Lindqvist] won.")]
    [InlineData("[Ada Lindqvist] rowed out. [Ada] won.")]
    [InlineData("[Lindqvist] wins the race. The potter Ada Lindqvist rowed; [Ada Lindqvist] won.")]
    [InlineData("[Ada Maria Lindqvist] rowed out. [Ada Lindqvist] won.")]
    [InlineData("Captain [Ada Lindqvist] rowed out. A jury praised [Lindqvist].")]
    [InlineData("[Ada Lindqvist] rowed out. Mrs [Lindqvist] won.")]
    [InlineData("[Halden Shipping Ltd] sold a ferry. A bank helped [Halden Shipping].")]
    [InlineData("[Ben Osei], 44, fell. Doctors treated [Osei].")]
    [InlineData("[Ben Osei] and Ada Lindqvist sang. [Osei] left.")]
    [InlineData("[Ben Osei] of Velmport sang. The crowd thanked Mr [Osei].")]
    public void A_short_form_is_of_the_only_one_who_has_it(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] and Karl Lindqvist rowed. [Lindqvist] won.")]
    [InlineData("Ada Lindqvist and [Karl Lindqvist] rowed. [Lindqvist] won.")]
    [InlineData("[Ada Lindqvist] rowed. Mr [Lindqvist] sang.")]
    [InlineData("[Ada Lindqvist] rowed. [Ada Brandt] sang.")]
    [InlineData("[Ada Lindqvist] rowed. [Karl Lindqvist] sang.")]
    [InlineData("The [Quillhaven Harbour Board] met in [Quillhaven].")]
    [InlineData("[Ben Osei] met Ben Brandt. [Ben] left.")]
    [InlineData("The [Velmport School] beat the [Velmport Museum].")]
    public void Names_that_may_be_of_two_stay_apart(string text) => Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("The [Harbour Safety Board] met. The [HSB] has five members.")]
    [InlineData("The [Harbour Safety Board] (HSB) met. Later the [HSB] voted.")]
    [InlineData("The [Velmport Rowing Club] sang. Fans cheered for the [VRC].")]
    [InlineData("The [National Ferry Council] fined the firm. The [NFC] was founded in 1961.")]
    [InlineData("The [Quillhaven Fishing Union] struck. A speaker of the [QFU] spoke.")]
    [InlineData("The [Coastal Research Institute] opened. Work of the [CRI] is known.")]
    [InlineData("The [Velmport Water Company] failed. The town bought the [VWC].")]
    [InlineData("The [Northern Rail Authority] said so. The [NRA] runs nine lines.")]
    [InlineData("The [Harbour Arts Foundation] paid. The [HAF] gave 400 crowns.")]
    [InlineData("The [Eastern Grain Bank] closed. Clients of the [EGB] wept.")]
    public void First_letters_are_of_the_only_name_with_them(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("The [Harbour Safety Board] met the Halden Shipping Bank. The [HSB] has five members.")]
    [InlineData("[Ada Lindqvist] met the [AL].")]
    [InlineData("The [Harbour Safety Board] met. The [HBS] has five members.")]
    public void Other_letters_and_those_of_two_are_of_neither(string text) => Assert.False(Chained.Read(text).AreOne);
}
