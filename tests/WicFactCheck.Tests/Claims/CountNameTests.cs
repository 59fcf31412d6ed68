using WicFactCheck.Tests.Alignment;

namespace WicFactCheck.Tests.Claims;

/// <summary>What a figure counts, in words.</summary>
public sealed class CountNameTests
{
    [Theory]
    [InlineData("The grant went to 740 mills and shops.", "740", "number of mills and shops")]
    [InlineData("Some 912 printers, binders and traders met.", "912", "number of printers, binders and traders (met)")]
    [InlineData("The town lent 40 boats and 12 carts.", "40", "number of boats")]
    [InlineData("The town lent 40 boats and the carts.", "40", "number of boats")]
    public void Nouns_with_one_number_are_counted_together(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("The limit on the quay is 40.", "40", "limit")]
    [InlineData("The trawler carries a crew of 19.", "19", "size of crew")]
    [InlineData("A mother of three left the mill.", "3", "number of children")]
    [InlineData("Father of 3 left the mill.", "3", "number of children")]
    [InlineData("The mayor set out a six-point plan.", "6", "points")]
    [InlineData("The mill had 17 break-ins.", "17", "number of break-ins")]
    public void What_has_a_value_or_a_size_is_called_so(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("The fire killed two men and one woman.", "2", "dead (men)")]
    [InlineData("The fire killed two men.", "2", "dead")]
    public void A_part_of_a_toll_tells_whose_it_is(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("She had two exit wounds in her leg.", "2", "injured")]
    [InlineData("Four sailors were charged after a horse was killed.", "4", "dead")]
    [InlineData("The guards fired 13 more times, killing Ada Berg.", "13", "dead")]
    [InlineData("They will be missing two of their best players.", "2", "missing")]
    [InlineData("Two three-storey mills burnt.", "5", "number of storey")]
    public void A_word_beside_a_number_does_not_choose_what_it_counts(string text, string value, string attribute) =>
        Assert.DoesNotContain(attribute, Attributes(text, value));

    [Theory]
    [InlineData("Two wars were fought, and 4,012 died.", "4,012", "dead")]
    [InlineData("Some 940 people fled their homes.", "~940", "displaced")]
    [InlineData("Three killed, 15 wounded in harbour fire", "15", "injured")]
    public void A_verb_of_the_number_does(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    private static IEnumerable<string> Attributes(string text, string value) =>
        new Dossier(text).Claims.Where(claim => claim.Value.Label == value).Select(claim => claim.Attribute);
}
