using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Of whom a number is told where somebody tells it, and what an article is about.</summary>
public sealed class TellerTests
{
    private const string Head = "Quillhaven harbour fire\n\n";

    [Theory]
    [InlineData("Sgt. Tom Dole said two men were inside a black van.", "number of men | 2")]
    [InlineData("Three men sat in the boat, Sgt. Tom Dole said. Tom Dole knew them. Tom Dole wept.", "number of men | 3")]
    [InlineData("According to Fire Officer Tom Dole, a group of five people were at the works.", "number of people | 5")]
    [InlineData("The Ostmark Tribune reported that six boats sank.", "number of boats | 6")]
    [InlineData("The Daily Ostmark reported that six boats sank.", "number of boats | 6")]
    [InlineData("The Ostmark Tribune put the number of boats at 15.", "number of boats | 15")]
    [InlineData("Six boats sank, the Weekly Ostmark wrote on Monday.", "number of boats | 6")]
    [InlineData("Ostmark Police found four lamps on the quay.", "number of lamps | 4")]
    [InlineData("The Orle Coroner has identified two men shot to death.", "dead | 2")]
    public void Who_only_tells_something_is_not_whose_it_is(string text, string claim) =>
        Assert.Contains("article | " + claim, Articles.ClaimsIn(Head + text).Select(WithoutDeed));

    [Theory]
    [InlineData("Ada Berg said she had won three prizes.", "Ada Berg | number of prizes | 3")]
    [InlineData("Ada Berg found three prizes.", "Ada Berg | number of prizes | 3")]
    [InlineData("The Lantern Works said on Monday that seven lamps are lost.", "Lantern Works | number of lamps | 7")]
    [InlineData("The Lantern Works expects 40 lamps.", "Lantern Works | number of lamps | 40")]
    [InlineData("Ostmark Police sold four lamps.", "Ostmark Police | number of lamps | 4")]
    [InlineData("The Ostmark Tribune sold four lamps.", "Ostmark Tribune | number of lamps | 4")]
    public void Who_tells_of_himself_is(string text, string claim) => Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    // "number of men (inside van) | 2 (said by Tom Dole)"
    private static string WithoutDeed(string claim)
    {
        var told = claim.Split(" (said")[0];
        var (first, last) = (told.IndexOf(" (", StringComparison.Ordinal), told.IndexOf(") |", StringComparison.Ordinal));
        return first >= 0 && last > first ? told.Remove(first, last + 1 - first) : told;
    }

    [Fact]
    public void A_headline_in_capitals_names_nothing_by_them_alone() =>
        Assert.Contains(
            "Quillhaven | price | USD 7",
            Articles.ClaimsIn("Harbour Investigation Continues Into Night\n\nThieves in Quillhaven took a boat. The price is $7.")
        );
}
