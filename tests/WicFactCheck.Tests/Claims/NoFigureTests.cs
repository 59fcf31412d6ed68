using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Numbers that count nothing, and those beside them that do.</summary>
public sealed class NoFigureTests
{
    private const string Head = "date: 2024-06-03\n\nHarbour fire at Quillhaven\n\n";

    [Theory]
    [InlineData("The board of 99 members passed it 61-38.", "61")]
    [InlineData("The Velm rowers won 4-2 in front of 900 people.", "2")]
    [InlineData("They ride 4-wheelers on the quay.", "4")]
    [InlineData("Some 18-wheelers stood on the quay.", "18")]
    [InlineData("Thefts per 100,000 people fell.", "100,000")]
    [InlineData("One of every 40 boats leaks.", "40")]
    [InlineData("The quay is on a three-way crossing.", "3")]
    [InlineData("They won a best-of-seven series.", "7")]
    [InlineData("She made a three-point turn on the quay.", "3")]
    [InlineData("He bought a two-seater on the quay.", "2")]
    [InlineData("The four-star hotel burnt.", "4")]
    [InlineData("That is my two cents on the harbour.", "2")]
    [InlineData("They sold 40/29 shirts.", "40")]
    [InlineData("The firm sells x86 chips to sailors.", "86")]
    [InlineData("A third party wrote the code.", "3")]
    [InlineData("Rowing is second nature to her.", "2")]
    [InlineData("Members aged 60 or over pay less.", "60")]
    [InlineData("Boys aged under 12 row free.", "12")]
    [InlineData("Anyone aged 18 and up may row.", "18")]
    public void They_make_no_claim(string text, string value) =>
        Assert.DoesNotContain(Articles.ClaimsIn(Head + text), claim => claim.EndsWith($"| {value}", StringComparison.Ordinal));

    [Theory]
    [InlineData("The three-judge panel sat in Quillhaven.", "3")]
    [InlineData("Some 100,000 people came to the quay.", "~100,000")]
    [InlineData("Ada Berg, aged 60, rowed.", "60")]
    public void Others_do(string text, string value) =>
        Assert.Contains(Articles.ClaimsIn(Head + text), claim => claim.EndsWith($"| {value}", StringComparison.Ordinal));

    [Theory]
    [InlineData("Deputy Finance Secretary Tom Berg spoke.", "Tom Berg | role | Deputy Finance Secretary")]
    [InlineData("Port Chief Executive Ann Rees spoke.", "Ann Rees | role | Port Chief Executive")]
    [InlineData(
        "The defending champion, Runa Halse of Velm, third with 40 points, left.",
        "Runa Halse | role | defending champion"
    )]
    public void A_role_is_told_whole_and_once(string text, string claim) =>
        Assert.Equal([claim], Articles.ClaimsIn(Head + text).Where(told => told.Contains("| role |", StringComparison.Ordinal)));
}
