using WicFactCheck.Claims;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>By whom a claim is said, whether it is so, and what part it has in its article.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Police said 48 lamps were stolen.", "Police")]
    [InlineData("Ada Lindqvist said 48 lamps were stolen.", "Ada Lindqvist")]
    [InlineData("Ada Lindqvist, who runs the works, said that 48 lamps were stolen.", "Ada Lindqvist")]
    [InlineData("According to the harbour office, 48 lamps were stolen.", "harbour office")]
    [InlineData("Some 48 lamps were stolen, according to Mayor Ada Lindqvist.", "Ada Lindqvist")]
    [InlineData("\u201cWe lost 48 lamps,\u201d said Ada Lindqvist.", "Ada Lindqvist")]
    [InlineData("\u201cWe lost 48 lamps,\u201d a spokesman for the works said.", "spokesman for the works")]
    [InlineData("Ada Lindqvist runs the works. She said that 48 lamps were stolen.", "Ada Lindqvist")]
    [InlineData("Ada Lindqvist said: \u201cIt was dark. We lost 48 lamps.\u201d", "Ada Lindqvist")]
    public void What_is_left_to_somebody_has_a_speaker(string text, string speaker) =>
        Assert.Equal(speaker, ClaimOf(text).Speaker);

    [Theory]
    [InlineData("Thieves took 48 lamps.")]
    [InlineData("The United States lost 48 lamps.")]
    public void What_the_article_says_itself_has_none(string text) => Assert.Null(ClaimOf(text).Speaker);

    [Theory]
    [InlineData("Thieves took 48 lamps.", Stance.Asserted)]
    [InlineData("Thieves did not take 48 lamps.", Stance.Denied)]
    [InlineData("The guard kept thieves from taking 48 lamps.", Stance.Denied)]
    [InlineData("The works plan to lend 48 lamps.", Stance.Planned)]
    [InlineData("The works had planned to lend 48 lamps, but the town declined.", Stance.Planned)]
    [InlineData("If the town asks, the works will lend 48 lamps.", Stance.Planned)]
    [InlineData("The works hope that 48 lamps will be enough.", Stance.Planned)]
    [InlineData("Some 48 lamps are feared stolen.", Stance.Planned)]
    [InlineData("Did thieves take 48 lamps?", Stance.Planned)]
    [InlineData("It is unclear whether thieves took 48 lamps.", Stance.Planned)]
    [InlineData("The works wish that they had lent 48 lamps.", Stance.Planned)]
    public void What_is_not_told_as_so_is_held_against_nothing_that_is(string text, Stance stance) =>
        Assert.Equal(stance, ClaimOf(text).Stance);

    [Theory]
    [InlineData("date: 2024-06-01\n\nThe Lantern Works lent 48 lamps.", ClaimPart.News)]
    [InlineData(
        "The Lantern Works lends 48 lamps\n\nThe town of Quillhaven is lit by lamps that were lent to it for the summer by "
            + "its oldest works.",
        ClaimPart.Headline
    )]
    [InlineData("date: 2024-06-01\n\nIn 2021 the Lantern Works lent 48 lamps.", ClaimPart.Background)]
    [InlineData("date: 2024-06-01\n\nThe number of lamps rose, up from 48 lamps.", ClaimPart.Background)]
    [InlineData(
        "The ninth Harbour Lights Festival opened. The eighth Harbour Lights Festival drew 48 exhibitors.",
        ClaimPart.Background
    )]
    public void News_and_what_went_before_are_told_apart(string text, ClaimPart part) => Assert.Equal(part, ClaimOf(text).Part);

    private static Claim ClaimOf(string text) =>
        Articles
            .Check(("a.txt", text))
            .Documents[0]
            .Claims.First(claim => claim.Value.Label.Contains("48", StringComparison.Ordinal));
}
