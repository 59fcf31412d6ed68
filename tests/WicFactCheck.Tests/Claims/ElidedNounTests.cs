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
    public void It_is_the_noun_of_the_number_before_or_what_was_told_of_last(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("She was late. There are 57.", "57")]
    [InlineData("The bell of the old mill rang. It was 41 by then.", "41")]
    [InlineData("Ninety boats left the harbour. Bus 41 was late.", "41")]
    [InlineData("Ninety boats left the harbour. The hotels on the quay gave 41.", "hotels")]
    public void There_is_none_where_nothing_is_counted_or_the_number_is_a_name(string text, string value) =>
        Assert.DoesNotContain($"number of {value}", Attributes(text, value));

    private static IEnumerable<string> Attributes(string text, string value) =>
        new Dossier(text).Claims.Where(claim => claim.Value.Label == value).Select(claim => claim.Attribute);
}
