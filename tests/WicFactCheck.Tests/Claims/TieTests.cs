using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Who is the only one of a kind for somebody or something.</summary>
public sealed class TieTests
{
    [Theory]
    [InlineData("Ada Lindqvist rowed. The potter Ben Osei, to whom she is married, sang.", "Ada Lindqvist | spouse | Ben Osei")]
    [InlineData("Ada Lindqvist and Ben Osei married on the pier.", "Ben Osei | spouse | Ada Lindqvist")]
    [InlineData("Tom Lindqvist, 41, of Quillhaven, rowed.", "Tom Lindqvist | home | Quillhaven")]
    [InlineData("Ada Lindqvist was born in a mill near Porto.", "Ada Lindqvist | birthplace | Porto")]
    [InlineData("The South Korean rower Ada Lindqvist sang.", "Ada Lindqvist | nationality | South Korea")]
    [InlineData("Ada Lindqvist beat Ben Osei to win the Tansy Cup.", "Tansy Cup | winner | Ada Lindqvist")]
    [InlineData(
        "Ada Lindqvist sang. She wept for her husband, the potter Ben Osei, and a dog.",
        "Ada Lindqvist | spouse | Ben Osei"
    )]
    [InlineData("Porto, where Ada Lindqvist was born, is wet.", "Ada Lindqvist | birthplace | Porto")]
    [InlineData("Ada Lindqvist was painting her home in Porto.", "Ada Lindqvist | home | Porto")]
    [InlineData("Ada Lindqvist was a Swede.", "Ada Lindqvist | nationality | Sweden")]
    [InlineData("“The Low Pier”, a novel by Ada Lindqvist, is long.", "The Low Pier | author | Ada Lindqvist")]
    [InlineData("Ada Lindqvist’s record of 41 laps stood.", "record of 41 laps | holder | Ada Lindqvist")]
    [InlineData("The novel “The Low Pier” is long. It was penned by Ada Lindqvist.", "The Low Pier | author | Ada Lindqvist")]
    [InlineData("Ida Renner took gold in the downhill.", "downhill | winner | Ida Renner")]
    [InlineData("The final ended with a win for Ben Osei.", "final | winner | Ben Osei")]
    [InlineData("Ben Osei triumphed in the final of the Lantern Cup.", "final of the Lantern Cup | winner | Ben Osei")]
    [InlineData("Victory in the regatta went to Ben Osei.", "regatta | winner | Ben Osei")]
    [InlineData("Ada Lindqvist emerged victorious from the mayoral race.", "mayoral race | winner | Ada Lindqvist")]
    [InlineData("Ada Lindqvist came out on top in the baking contest.", "baking contest | winner | Ada Lindqvist")]
    [InlineData("Ada Lindqvist was crowned champion at the Lantern Games.", "Lantern Games | winner | Ada Lindqvist")]
    [InlineData("The jury awarded the Lantern Prize to Ada Lindqvist.", "Lantern Prize | winner | Ada Lindqvist")]
    [InlineData("The song “Low Pier” is long. Ada Lindqvist wrote the words.", "Low Pier | author | Ada Lindqvist")]
    [InlineData("The mural is new. Ada Lindqvist painted the mural.", "mural | artist | Ada Lindqvist")]
    [InlineData("The film “Low Pier” is long, director Ada Lindqvist said.", "Low Pier | director | Ada Lindqvist")]
    [InlineData("The mine, some 40 km south-west of Porto, shut.", "mine | side | some 40 km south-west of Porto")]
    [InlineData("The mill, which lies to the south of Porto, burned.", "mill | side | south of Porto")]
    [InlineData("The mill is 12 km away from Porto.", "mill | way | 12 km away from Porto")]
    [InlineData("The novel “The Low Pier” was written by the potter Ada Lindqvist.", "The Low Pier | author | Ada Lindqvist")]
    [InlineData("The Lantern Cup was claimed by Ada Lindqvist.", "Lantern Cup | winner | Ada Lindqvist")]
    [InlineData("Ada Lindqvist, who founded Gale Kites, sang.", "Gale Kites | founder | Ada Lindqvist")]
    [InlineData("Ben Osei launched the bank.", "bank | founder | Ben Osei")]
    [InlineData("Gale Kites, whose headquarters are in Porto, makes kites.", "Gale Kites | headquarters | Porto")]
    [InlineData("The Porto firm Gale Kites makes kites.", "Gale Kites | headquarters | Porto")]
    public void A_tie_is_read_from_the_tree(string text, string claim) => Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("Ada Lindqvist rowed with her first husband, Ben Osei.", "spouse")]
    [InlineData("Ada Lindqvist was married to Ben Osei.", "spouse")]
    [InlineData("Ada Lindqvist used to live in Porto.", "home")]
    [InlineData("Mayor Ada Lindqvist of Porto rowed.", "home")]
    [InlineData("Ada Lindqvist directed the choir.", "director")]
    [InlineData("Ada Lindqvist was a Swede until 2016.", "nationality")]
    [InlineData("The novel “The Low Pier” was written by Ada Lindqvist and Ben Osei.", "author")]
    [InlineData("Ada Lindqvist won nine national titles.", "winner")]
    [InlineData("The French chef Ada Lindqvist rowed.", "nationality")]
    [InlineData("Ada Lindqvist finished first in her class.", "winner")]
    [InlineData("Ada Lindqvist hopes to triumph in the final.", "winner")]
    [InlineData("Porto did not beat Braga.", "winner")]
    [InlineData("Ada Lindqvist’s statue stood in Porto.", "artist")]
    [InlineData("The film “Low Pier” is long, festival director Ada Lindqvist said.", "director")]
    [InlineData("Director Ada Lindqvist closed the baths.", "director")]
    [InlineData("Ada Lindqvist’s record sold well.", "holder")]
    [InlineData("The mill lies north.", "side")]
    [InlineData("Ada Lindqvist captured the Lantern Race on film.", "winner")]
    [InlineData("Ben Osei launched the boat.", "founder")]
    [InlineData("Ben Osei set up the tent.", "founder")]
    [InlineData("Ben Osei hopes to found a bank.", "founder")]
    [InlineData("The Porto bank was closed.", "headquarters")]
    [InlineData("Gale Kites, once based in Porto, makes kites.", "headquarters")]
    [InlineData("Ada Lindqvist lives north of Porto.", "side")]
    public void What_was_so_once_or_is_shared_is_no_tie(string text, string attribute) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains($" | {attribute} | ", StringComparison.Ordinal));
}
