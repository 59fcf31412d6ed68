using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Titles of works, and names of ships and animals.</summary>
public sealed class WorkTests
{
    [Theory]
    [InlineData("The Lantern Works paid for her novel, The Low Pier.", "The Low Pier")]
    [InlineData("The Lantern Works lit “Ten Lamps,” a slow and quiet film.", "Ten Lamps")]
    [InlineData("The Lantern Works lit the ferry Tansy.", "Tansy")]
    [InlineData("The Lantern Works bought a gelding named Tansy.", "Tansy")]
    [InlineData("The best song at the Lantern Works was “Salt”.", "Salt")]
    [InlineData("The Lantern Works showed “Lluvia de sal”, a painting.", "Lluvia de sal")]
    public void A_title_is_told_by_its_kind_or_its_marks(string text, string title) =>
        Assert.Contains(Articles.ClaimsIn(text), claim => claim.EndsWith("| title | " + title, StringComparison.Ordinal));

    [Theory]
    [InlineData("“Salt”, the mayor said at the Lantern Works.")]
    [InlineData("The Lantern Works asked for “a film about us”.")]
    [InlineData("The film Ada Lindqvist made is about the Lantern Works.")]
    [InlineData("In the film, Porto looks like Quillhaven.")]
    [InlineData("The Lantern Works hired Ada Lindqvist, a film director.")]
    public void Other_words_and_names_are_no_titles(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains("| title |", StringComparison.Ordinal));
}
