using WicFactCheck.Alignment;
using WicFactCheck.Tests.Alignment;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>What is told to be at a time, and which times are held against each other.</summary>
public sealed class DeedTests
{
    [Theory]
    [InlineData("The Corvo scooter will be available on May 9, 2033.", "Corvo scooter | date (available) | 2033-05-09")]
    [InlineData("Lumena is scheduled to open its second plant in 2033.", "Lumena | date (open plant) | 2033")]
    [InlineData("Ada Hart had been with the orchestra since May 2012.", "Ada Hart | date (with orchestra) | since 2012-05")]
    [InlineData("The Tervo Hall was renamed in 1984.", "Tervo Hall | date (renamed) | 1984")]
    [InlineData("The Quill Bank received its licence in 1984.", "Quill Bank | date (received licence) | 1984")]
    [InlineData("Kay Moor became mayor in 2019 and took office in January 2020.", "Kay Moor | date (became mayor) | 2019")]
    [InlineData("Kay Moor became mayor in 2019 and took office in January 2020.", "Kay Moor | date (took office) | 2020-01")]
    [InlineData("The panel met after approving a levy on 18 October 2030.", "panel | date (approving levy) | 2030-10-18")]
    [InlineData("A judge barred Tom Lenz from coaching until June 2034.", "Tom Lenz | date (coaching) | until 2034-06")]
    [InlineData("The sale of the mill in 1984 was a mistake.", "sale of the mill | date (sale) | 1984")]
    public void A_date_is_that_of_what_the_tree_tells(string text, string claim) => Assert.Contains(claim, ClaimsIn(text));

    [Theory]
    [InlineData("A cyclist who was hit Tuesday has left intensive care.", "cyclist | date (hit) | 2031-05-13")]
    [InlineData("The ferry sank last week.", "ferry | date (sank) | 2031-W19")]
    [InlineData("A clerk was charged Tuesday in connection with the robbery of the hall.", "clerk | date (charged) | 2031-05-13")]
    [InlineData("The council announced a levy Tuesday.", "council | date (announced levy) | 2031-05-13")]
    [InlineData("A house collapsed overnight.", "house | date (collapsed) | 2031-05-14TNI")]
    [InlineData(
        "A barn burned down shortly after 4:20 a.m. Friday, Captain Joe Ruiz said.",
        "barn | date (burned down) | after 2031-05-09T04:20"
    )]
    public void What_was_done_of_late_has_a_date(string text, string claim) => Assert.Contains(claim, ClaimsIn(text));

    [Theory]
    [InlineData("The mayor said Tuesday that the hall is full.")]
    [InlineData("The mayor was asked about Tuesday's statement.")]
    [InlineData("The mill is a museum today.")]
    [InlineData("The trial is set for Friday.")]
    [InlineData("A baker is held for the burning of a barn, the county announced during a Tuesday briefing.")]
    [InlineData("The mayor announced Tuesday that the hall is full.")]
    [InlineData("A clerk was charged in connection with the robbery of the hall on Tuesday.")]
    [InlineData("The hall leaks, as a report issued Tuesday shows.")]
    [InlineData("(05/13/31) - Keepers look after the hall at night.")]
    public void What_is_said_or_planned_of_late_has_none(string text) =>
        Assert.DoesNotContain(ClaimsIn(text), claim => claim.Contains("| date", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Pell ferry sank on Monday.", "The Pell ferry sank on Tuesday.", true)]
    [InlineData("The Pell ferry sank on Monday.", "The Pell ferry was raised on Tuesday.", false)]
    [InlineData("The Pell ferry sank on Monday.", "The Pell tug sank on Tuesday.", false)]
    [InlineData("A 27-year-old man was stabbed in Pell on Monday.", "A 61-year-old man was stabbed in Pell on Tuesday.", false)]
    public void Days_of_late_are_held_against_those_of_one_deed_alone(string one, string other, bool areAtOdds)
    {
        var findings = Articles.Check(("a.txt", Dated(one)), ("b.txt", Dated(other))).Findings;
        Assert.Equal(areAtOdds, findings.Any(finding => finding.Rule.ToString() == "core/figures/elapsed"));
    }

    [Theory]
    [InlineData("Pell police freed a 27-year-old man on 3 May.", "Pell police freed a 27-year-old man on 9 May.", true)]
    [InlineData("Pell police freed a 27-year-old man on 3 May.", "Pell police freed a 61-year-old man on 9 May.", false)]
    public void What_befell_people_of_two_ages_is_two_deeds(string one, string other, bool mayBeOne)
    {
        var figures = new Dossier(Dated(one), Dated(other)).Pair("2031-05-03", "2031-05-09");
        Assert.Equal(mayBeOne, DeedVetoes.AllowOneDeed(figures.One, figures.Other));
    }

    private static IEnumerable<string> ClaimsIn(string text) => Articles.ClaimsIn(Dated(text));

    private static string Dated(string text) => $"date: 2031-05-14\n\n{text}";
}
