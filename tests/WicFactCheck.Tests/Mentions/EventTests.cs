using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Mentions;

public sealed class EventTests
{
    [Theory]
    [InlineData(
        "The Harbour Lights Festival (HLF) grew. The second HLF was held in 2015.",
        "Harbour Lights Festival #2 | year | 2015"
    )]
    [InlineData("The 22nd Harbour Lights Festival was held in 2015.", "Harbour Lights Festival #22 | year | 2015")]
    [InlineData("The twenty-second Harbour Lights Festival was held in 2015.", "Harbour Lights Festival #22 | year | 2015")]
    [InlineData("The inaugural Harbour Lights Festival was held in 2015.", "Harbour Lights Festival #1 | year | 2015")]
    [InlineData("The XIV Harbour Lights Festival was held in 2015.", "Harbour Lights Festival #14 | year | 2015")]
    [InlineData("The second annual Harbour Lights Festival was held in 2015.", "Harbour Lights Festival #2 | year | 2015")]
    [InlineData(
        "The second edition of the Harbour Lights Festival was held in 2015.",
        "Harbour Lights Festival #2 | year | 2015"
    )]
    [InlineData(
        "People love the Harbour Lights Festival. The second edition was held in 2015.",
        "Harbour Lights Festival #2 | year | 2015"
    )]
    public void An_event_is_known_by_name_acronym_edition_and_description(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData(
        "date: 2016-05-01\n\nThe Harbour Lights Festival grew. This year's festival drew 1,200 visitors.",
        "Harbour Lights Festival 2016 | attendance | 1,200"
    )]
    [InlineData(
        "date: 2016-05-01\n\nThe Harbour Lights Festival grew. Last year's festival drew 1,200 visitors.",
        "Harbour Lights Festival 2015 | attendance | 1,200"
    )]
    [InlineData(
        "The third Harbour Lights Festival ended. The festival drew 1,200 visitors.",
        "Harbour Lights Festival #3 | attendance | 1,200"
    )]
    [InlineData(
        "The third Harbour Lights Festival ended. The previous festival drew 1,200 visitors.",
        "Harbour Lights Festival #2 | attendance | 1,200"
    )]
    [InlineData(
        "The third Harbour Lights Festival ended. The inaugural was held in 2014.",
        "Harbour Lights Festival #1 | year | 2014"
    )]
    public void A_description_means_the_edition_that_it_tells_or_the_last_one_named(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("The Second World War ended in 1945.")]
    [InlineData("The 45th President Smith opened the bridge in 2017.")]
    [InlineData("The Third Infantry Division began in 1917.")]
    public void What_is_counted_without_recurring_is_no_event_of_a_series(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains('#', StringComparison.Ordinal));
}
