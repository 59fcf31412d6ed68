using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Where something is or happens, and where it comes from or goes.</summary>
public sealed class SiteTests
{
    [Theory]
    [InlineData("Ada Lindqvist lit the pier. She died in Porto.", "Ada Lindqvist | place (died) | Porto")]
    [InlineData("Born in Porto in 1961, Ada Lindqvist lit the pier.", "Ada Lindqvist | place (born) | Porto")]
    [InlineData("The ferry came from Porto.", "| place (came) | Porto")]
    [InlineData("The Lantern Works is quiet. The lorry driver from Porto slept.", "| place (driver) | Porto")]
    [InlineData("The Lantern Works is quiet. The data centre in Porto burned.", "| place (centre) | Porto")]
    public void A_place_is_that_of_what_it_hangs_from(string text, string claim) =>
        Assert.Contains(Articles.ClaimsIn(text), read => read.EndsWith(claim, StringComparison.Ordinal));

    [Theory]
    [InlineData("Ada Lindqvist believes in Ben Osei.")]
    [InlineData("The lamp was a present from Porto.")]
    [InlineData("The pier was lit in May.")]
    [InlineData("The Lantern Works moved to Quill 3.8.")]
    [InlineData("Ben Osei was robbed on 17th Street.")]
    public void Other_names_are_no_places(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), read => read.Contains("| place (", StringComparison.Ordinal));
}
