using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Words for a length of time that tell how long something was, and others.</summary>
public sealed class NoLengthTests
{
    private const string Length = "| length |";

    [Theory]
    [InlineData("Quillhaven lit its lamps a short time later.")]
    [InlineData("The harbour of Quillhaven was shut some hours earlier.")]
    [InlineData("Help is there 24 hours a day in Quillhaven.")]
    [InlineData("He died within hours in Quillhaven.")]
    [InlineData("A weekend fire in Quillhaven spread.")]
    [InlineData("Six boats of Quillhaven sank over the last three days.")]
    [InlineData("Quillhaven mourns a two-and-a-half-year-old.")]
    [InlineData("It was the third flood in a year for Quillhaven.")]
    [InlineData("Quillhaven has had the 12th flood of the year.")]
    public void What_tells_that_something_came_later_or_in_which_time_it_is_counted_is_no_length(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains(Length, StringComparison.Ordinal));

    [Fact]
    public void How_much_later_something_came_is_told_from_what_came_before() =>
        Assert.Contains(
            "Quillhaven | time from an event | PT9H",
            Articles.ClaimsIn("Quillhaven lit its lamps nine hours later.")
        );

    [Theory]
    [InlineData("Quillhaven has been shut for the last three days.", "P3D")]
    [InlineData("Quillhaven shut its harbour for a year.", "P1Y")]
    [InlineData("Quillhaven shut its harbour in a break of a year.", "P1Y")]
    public void What_is_told_to_last_so_long_is_a_length(string text, string length) =>
        Assert.Contains(Articles.ClaimsIn(text), claim => claim.EndsWith($"{Length} {length}", StringComparison.Ordinal));
}
