namespace WicFactCheck.Tests.Entities;

/// <summary>What the tree of a sentence says to be one.</summary>
public sealed class SyntaxChainTests
{
    [Theory]
    [InlineData("[Ada Lindqvist], the [mayor] of Velmport, spoke.")]
    [InlineData("The [mayor], [Ada Lindqvist], spoke.")]
    [InlineData("The [potter] [Ada Lindqvist] rowed out.")]
    [InlineData("[Ada Lindqvist], a [potter] from Velmport, rowed out.")]
    [InlineData("Her [husband], [Karl Lindqvist], rowed out.")]
    [InlineData("The firm sued [Ben Osei], its former [manager].")]
    [InlineData("[Ben Osei], a [farmer] of 44, fell.")]
    [InlineData("[Halden Shipping], the [owner] of the ferry, paid.")]
    [InlineData("A shipping [firm], [Halden Shipping], paid.")]
    [InlineData("They thanked the [captain], [Ben Osei].")]
    public void What_stands_in_apposition_is_the_same(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist], [Ben Osei] and Karl Brandt rowed.")]
    [InlineData("She lives in [Velmport], [Norland].")]
    [InlineData("[Ada Lindqvist] saw a [boat].")]
    [InlineData("The [mayor] thanked [Ada Lindqvist].")]
    [InlineData("A [boy], [Ada Lindqvist] and a dog were saved.")]
    public void What_stands_in_a_list_is_not(string text) => Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] is the [mayor] of Velmport.")]
    [InlineData("[Ada Lindqvist] was a [potter].")]
    [InlineData("The [winner] was [Ada Lindqvist].")]
    [InlineData("The [driver] was identified as [Ben Osei].")]
    [InlineData("Divers identified the [driver] as [Ben Osei].")]
    [InlineData("Divers have named [her] as [Ada Lindqvist].")]
    [InlineData("A [farmer] named [Ben Osei] fell.")]
    [InlineData("[Halden Shipping] is the largest [company] of the coast.")]
    [InlineData("[Ben Osei] has been the [captain] since 2011.")]
    [InlineData("[He] was a [farmer].")]
    [InlineData("[She] is the [head] of the school.")]
    [InlineData("The [victim] was named as [Ben Osei].")]
    [InlineData("The guild has chosen [Ada Lindqvist] as its [warden].")]
    [InlineData("[Ben Osei] was elected as [skipper].")]
    [InlineData("[Ada Lindqvist] has served as [mayor] since 2011.")]
    public void What_is_said_to_be_it_is_the_same(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] is not the [mayor].")]
    [InlineData("Is [Ada Lindqvist] the [mayor]?")]
    [InlineData("[Ada Lindqvist] may be the next [mayor].")]
    [InlineData("[Ada Lindqvist] is in the [boat].")]
    [InlineData("[Ada Lindqvist] became ill at the [school].")]
    [InlineData("The guild has not chosen [Ada Lindqvist] as [warden].")]
    [InlineData("The guild may choose [Ada Lindqvist] as [warden].")]
    [InlineData("Divers did not identify the [driver] as [Ben Osei].")]
    [InlineData("Divers may identify the [driver] as [Ben Osei].")]
    [InlineData("Divers identified the [driver] with [Ben Osei].")]
    [InlineData("[Ada Lindqvist] rowed as hard as the [skipper].")]
    public void What_is_denied_asked_or_possible_is_not(string text) => Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist], [who] rowed, won.")]
    [InlineData("A [farmer] [who] fell was saved.")]
    [InlineData("They thanked [Ben Osei], [who] had called.")]
    [InlineData("The [woman] [who] sang left.")]
    [InlineData("[Ben Osei], [who] is 44, fell.")]
    [InlineData("The [captain], [who] had slept, woke.")]
    [InlineData("He met a [nurse] [who] worked there.")]
    [InlineData("The [men] [who] rowed won.")]
    [InlineData("Her [husband], [who] sells fish, waited.")]
    [InlineData("[Karl Brandt], [who] founded the firm, died.")]
    public void Who_is_the_one_whom_the_clause_describes(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] blamed [herself].")]
    [InlineData("The [farmer] hurt [himself].")]
    [InlineData("[Halden Shipping] sued [itself].")]
    [InlineData("The [boys] saved [themselves].")]
    [InlineData("[Ben Osei] wanted to save [himself].")]
    [InlineData("The [captain] locked [himself] in.")]
    [InlineData("[She] taught [herself] to row.")]
    [InlineData("The [woman] threw [herself] into the sea.")]
    [InlineData("[He] shot [himself].")]
    [InlineData("The [twins] called [themselves] lucky.")]
    public void Oneself_is_the_subject(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("[Ada Lindqvist] hurt [himself].")]
    [InlineData("The [twins] hurt [herself].")]
    public void Oneself_is_no_subject_of_another_gender_or_number(string text) => Assert.False(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("\"[I] rowed all night,\" [Ada Lindqvist] said.")]
    [InlineData("\"[I] am tired,\" said [Ben Osei].")]
    [InlineData("[Ada Lindqvist] said: \"[I] rowed all night.\"")]
    [InlineData("\"[I] saw it,\" the [farmer] told reporters.")]
    [InlineData("\"[My] boat sank,\" [Ada Lindqvist] said.")]
    [InlineData("\"They saved [me],\" [Ada Lindqvist] said.")]
    [InlineData("\"[I] will stay,\" [she] said.")]
    [InlineData("\"[I] called at once,\" said the [captain].")]
    [InlineData("[Ben Osei] told the court, \"[I] slept.\"")]
    [InlineData("\"[I] know,\" [Karl Brandt] added.")]
    public void I_is_the_one_who_says_it(string text) => Assert.True(Chained.Read(text).AreOne);

    [Theory]
    [InlineData("\"[I] rowed all night.\" [Ada Lindqvist] left.")]
    [InlineData("\"[We] rowed all night,\" [Ada Lindqvist] said.")]
    public void I_is_nobody_where_it_is_not_told(string text) => Assert.False(Chained.Read(text).AreOne);
}
