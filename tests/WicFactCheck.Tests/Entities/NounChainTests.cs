namespace WicFactCheck.Tests.Entities;

/// <summary>What a noun or an age with "the" means.</summary>
public sealed class NounChainTests
{
    [Theory]
    [InlineData("Mayor [Ada Lindqvist] spoke. The [mayor] then left.")]
    [InlineData("[Ada Lindqvist], a potter, rowed. The [potter] won.")]
    [InlineData("[Ben Osei] is the captain. Later the [captain] slept.")]
    [InlineData("A [farmer] fell. Doctors treated the [farmer].")]
    [InlineData("Captain [Ben Osei] slept. A court fined the [captain].")]
    [InlineData("The [Harbour Board] met. The [board] voted.")]
    [InlineData("A red [boat] sank. Divers found the [boat].")]
    [InlineData("[Ada Lindqvist], the mayor of Velmport, spoke. The [mayor] left.")]
    [InlineData("A [harbour master] fell. The [harbour master] was saved.")]
    [InlineData("The [Velmport Museum] burned. The [museum] was built in 1874.")]
    public void A_noun_means_the_only_one_that_was_told_to_be_it(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("Mayor [Ada Lindqvist] met Mayor Karl Brandt. The [mayor] left.")]
    [InlineData("A [farmer] met a farmer. The [farmer] left.")]
    [InlineData("Mayor [Ada Lindqvist] spoke. Another [mayor] left.")]
    [InlineData("A [gate] was shut. The north [gate] was open.")]
    [InlineData("Mayor [Ada Lindqvist] spoke. The former [mayor] left.")]
    [InlineData("A [boat] sank. A [boat] was found.")]
    [InlineData("Two [boats] sank. The [boat] was found.")]
    [InlineData("The [Harbour Board] met the School Board. The [board] voted.")]
    public void Where_two_were_told_to_be_it_or_another_is_meant_it_stays_open(string text) =>
        Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist], 61, rowed. The [61-year-old] won.")]
    [InlineData("[Ben Osei], 44, fell. Doctors treated the [44-year-old].")]
    [InlineData("[Ben Osei], 44, met Ada Lindqvist, 61. The [44-year-old] fell.")]
    [InlineData("A 15-year-old [boy] fell. The [15-year-old] was saved.")]
    [InlineData("[Ben Osei] (44) fell. The [44-year-old] was saved.")]
    [InlineData("The [farmer], 52, fell. Police found the [52-year-old].")]
    [InlineData("[Karl Brandt], 70, sang. A jury praised the [70-year-old].")]
    [InlineData("A 33-year-old [woman] rowed. The [33-year-old] won.")]
    [InlineData("[Ada Lindqvist], 61, met a 33-year-old woman. The [61-year-old] won.")]
    [InlineData("[Ben Osei], 44, fell. The 44-year-old [farmer] was saved.")]
    public void An_age_means_the_only_one_who_has_it(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist], 61, met Ben Osei, 61. The [61-year-old] won.")]
    [InlineData("[Ada Lindqvist], 61, rowed. The [44-year-old] won.")]
    [InlineData("A 15-year-old [boy] met a 15-year-old girl. The [15-year-old] fell.")]
    [InlineData("[Ada Lindqvist], 61, rowed. A [61-year-old] fell.")]
    public void An_age_of_two_or_of_none_stays_open(string text) => Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] rowed out. The [woman] won.")]
    [InlineData("[Ben Osei] fell. Doctors saved the [man].")]
    [InlineData("[Ben Osei] fell. The [44-year-old] was saved.")]
    [InlineData("[Ada Lindqvist] sang in Velmport. The [61-year-old] bowed.")]
    [InlineData("[Karl Brandt] sat in the boat. The [man] slept.")]
    [InlineData("The boat belongs to [Ben Osei]. The [man] is 44.")]
    [InlineData("[Ada Lindqvist] was found at the gate. The [woman] was cold.")]
    [InlineData("[Ben Osei] swam to the ferry. A dog followed the [man].")]
    [InlineData("Divers found the boat of [Ada Lindqvist]. It is old. The [woman] waited.")]
    [InlineData("[Karl Brandt] lives in Velmport. The [52-year-old] sells fish.")]
    public void A_noun_for_anybody_means_the_only_one_there(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] met Maria Brandt. The [woman] won.")]
    [InlineData("[Ben Osei] fell. The [woman] was saved.")]
    [InlineData("[Ada Lindqvist] and a nurse sang. The [61-year-old] bowed.")]
    [InlineData("[Ben Osei] fell. A [man] was saved.")]
    [InlineData("The [boat] sank. The [man] swam.")]
    public void A_noun_for_anybody_stays_open_among_several(string text) => Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] drowned in Velmport. The [rescuer], 18, was praised.")]
    [InlineData("[Ben Osei] died on Sunday. The 18-year-old [driver] drove off.")]
    [InlineData("[Ben Osei] died on Sunday. Police arrested the [18-year-old].")]
    [InlineData("[Ben Osei], who died on Sunday, sold fish. The [man], 44, denied it.")]
    [InlineData("Gunmen killed [Ada Lindqvist]. The [woman], 33, was jailed.")]
    [InlineData("[Ben Osei] was killed. The [man] said he slept.")]
    [InlineData("[Karl Brandt] died in the fire. The [52-year-old] was unhurt.")]
    [InlineData("A tram struck [Ada Lindqvist]. The [driver], 40, stopped at once.")]
    [InlineData("[Ben Osei] was stabbed in Velmport. The [44-year-old] was charged on Monday.")]
    public void Whom_something_befell_is_not_who_did_it_nor_who_came_through(string text) =>
        Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] drowned in Velmport. The [woman], 61, sold fish.")]
    [InlineData("[Ben Osei] died on Sunday. The [44-year-old] was pronounced dead at the quay.")]
    [InlineData("[Ben Osei] was killed. The [man] had said that he was tired.")]
    [InlineData("[Karl Brandt] was arrested in Velmport. The [suspect], 52, was charged on Monday.")]
    [InlineData("[Ben Osei] was stabbed in Velmport. The [44-year-old] said that he slept.")]
    [InlineData("[Ada Lindqvist] hit a wall. The [driver], 40, was unhurt.")]
    public void Whoever_may_be_told_so_is_meant(string text) => Assert.True(Chained.Read(text).AreOne);
}
