using WicFactCheck.Tests.Alignment;

namespace WicFactCheck.Tests.Claims;

/// <summary>A number that leaves its noun out counts what was counted before it.</summary>
public sealed class ElidedNounTests
{
    [Theory]
    [InlineData("Ninety boats left the harbour, and only 41 came back.", "41", "number of boats")]
    [InlineData("The shop ordered 730 lamps. Of them 612 arrived by May.", "612", "number of lamps")]
    [InlineData("The shop ordered 730 lamps. Only 612 arrived by May.", "612", "number of lamps")]
    [InlineData("The boats in the dock were counted. There are 57.", "57", "number of boats")]
    [InlineData("The flood carried off all 63 of the guild's looms.", "63", "number of looms")]
    [InlineData("The town hired 30 guards, and 41 were sent away.", "41", "number of guards")]
    [InlineData("Six boats left Velm. They came back late. The six were new.", "6", "number of boats")]
    [InlineData("The mill lent nine looms, four of which broke.", "4", "number of looms")]
    [InlineData("Officials said two lamps broke. Seven looms burnt, four of them new.", "4", "number of looms")]
    [InlineData("The mill burnt. Of the looms, 72 still stand.", "72", "number of looms")]
    [InlineData("Rowers said there had been 11 of them in a punt.", "11", "number of rowers")]
    [InlineData("The mill lent 57 looms, and 17 of the 57 broke.", "17", "number of looms")]
    public void It_is_the_noun_of_the_number_before_or_what_was_told_of_last(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("The trawler carries a crew of 19.", "19", "size of crew")]
    [InlineData("The attendance was 8,240.", "8,240", "attendance")]
    [InlineData("The police put the congregation at 6,300.", "6,300", "size of congregation")]
    [InlineData("The congregation, which the police put at 6,300, went home.", "6,300", "size of congregation")]
    [InlineData("The number of goats reached 84.", "84", "number of goats")]
    [InlineData("Foreign goats numbered 940.", "940", "number of goats")]
    [InlineData("The mill sold its lanterns, 1,250 of them, in May.", "1,250", "number of lanterns")]
    [InlineData("Goats: 22.", "22", "number of goats")]
    [InlineData("Injured: 22.", "22", "injured")]
    public void It_is_the_noun_whose_value_the_number_is(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("The county gave 4 million euros, and the bank lent 3 million.", "EUR 3,000,000")]
    [InlineData("The first lot fetched 420 dollars. The second one went for 380.", "USD 380")]
    [InlineData("The bank lent 3 million euros. It was to lend a total of 9 million.", "EUR 9,000,000")]
    [InlineData("The mill shipped 5,200 tonnes in May and 4,800 in June.", "4,800")]
    public void A_bare_number_after_an_amount_may_be_another(string text, string value) =>
        Assert.Contains(new Dossier(text).Claims, claim => claim.Value.Label == value);

    [Theory]
    [InlineData("The bank lent 3 million euros. There were 40.", "EUR 40")]
    [InlineData("The bank lent 300 euros, and 40 came.", "EUR 40")]
    [InlineData("The bank lent 300 euros to 50 boats, and lost 40.", "EUR 40")]
    public void A_bare_number_that_may_count_something_is_no_amount(string text, string value) =>
        Assert.DoesNotContain(new Dossier(text).Claims, claim => claim.Value.Label == value);

    [Theory]
    [InlineData("She was late. There are 57.", "57")]
    [InlineData("The pier is 57 times longer.", "57")]
    [InlineData("The bell of the old mill rang. It was 41 by then.", "41")]
    [InlineData("Ninety boats left the harbour. Bus 41 was late.", "41")]
    [InlineData("Ninety boats left the harbour. The hotels on the quay gave 41.", "hotels")]
    public void There_is_none_where_nothing_is_counted_or_the_number_is_a_name(string text, string value) =>
        Assert.DoesNotContain($"number of {value}", Attributes(text, value));

    [Theory]
    [InlineData("Officials spoke to two. Nine were ill.", "9", "number of officials")]
    [InlineData("Rowers watched the quay. Forty came.", "40", "number of rowers")]
    [InlineData("The guards said that the quay was shut. The four had been rowing.", "4", "number of guards")]
    [InlineData("They shook hands after talks, the last 13 of them over tea.", "13", "number of hands")]
    [InlineData("The hall was made of nine sheds. It is certified for 32.", "32", "number of sheds")]
    [InlineData("The keeper of the mill was 22.", "22", "number of keeper")]
    [InlineData("Her age was put at 22.", "22", "number of age")]
    public void What_only_stands_nearby_is_not_counted(string text, string value, string attribute) =>
        Assert.DoesNotContain(attribute, Attributes(text, value));

    [Fact]
    public void Bare_numbers_of_what_is_left_open_are_told_as_numbers() =>
        Assert.Contains("number", Attributes("Nine sheds make up the hall. The hall is certified for 32.", "32"));

    private static IEnumerable<string> Attributes(string text, string value) =>
        new Dossier(text).Claims.Where(claim => claim.Value.Label == value).Select(claim => claim.Attribute.Split(" (")[0]);
}
