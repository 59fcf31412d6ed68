using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Whom or what a figure is told of where its clause has several names, and what an article is about.</summary>
public sealed class FigureOwnerTests
{
    private const string Head = "date: 2024-06-03\n\nQuillhaven harbour fire\n\nA fire struck Quillhaven. ";

    [Theory]
    [InlineData("The pilot was taken to Lantern Hospital at 5 p.m. on 2 June.", "pilot | date (taken) | 2024-06-02T17:00")]
    [InlineData("A cook of the Lantern Works, Ada Berg sold 40 lamps.", "cook of the Lantern Works | number of lamps | 40")]
    [InlineData("The fire in Quillhaven killed Ada Berg and hurt two others.", "fire | injured | 2")]
    [InlineData("A German engineer of 40 boats found 12 leaks.", "German engineer | number of leaks | 12")]
    [InlineData("Stebrovich's boat carried 12 pupils.", "Stebrovich's boat | number of pupils | 12")]
    [InlineData("The engine of the boat failed after 40 minutes.", "engine of the boat | length | after PT40M")]
    [InlineData("The sailors who left Velm sold 12 lamps.", "sailors | number of lamps | 12")]
    [InlineData("Stebrovich weighs 90 kilos.", "Stebrovich | weight | 90 kilos")]
    [InlineData("Near a Lantern Times stand five boats sank.", "Quillhaven | number of boats | 5")]
    [InlineData("Velm County Deputies found five boats.", "Quillhaven | number of boats | 5")]
    [InlineData("The cook told Ada Berg that five boats sank.", "Quillhaven | number of boats | 5")]
    [InlineData("The Harbour Bureau of Investigation says five boats sank.", "Quillhaven | number of boats | 5")]
    [InlineData("The Velm Sheriff's Office confirmed that five boats sank.", "Quillhaven | number of boats | 5")]
    public void A_figure_is_told_of_the_subject_and_not_of_where_somebody_was(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    [Theory]
    [InlineData("The Lantern Works sold 40 lamps.", "Lantern Works | number of lamps | 40")]
    [InlineData("The blast at the Lantern Works hurt 12 people.", "blast | injured | 12")]
    [InlineData("At the Lantern Works there are 48 ladders.", "Lantern Works | number of ladders | 48")]
    public void It_is_told_of_a_thing_that_its_clause_names(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    [Theory]
    [InlineData("A boat sank in Quillhaven.", "boat | place (sank) | Quillhaven")]
    [InlineData("A 4-year-old was found in Quillhaven.", "4-year-old | place (found) | Quillhaven")]
    public void Where_something_was_is_told_of_it_and_not_of_the_place(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    [Fact]
    public void A_parent_of_some_has_so_many_children() =>
        Assert.Contains("Ada Berg | number of children | 3", Articles.ClaimsIn(Head + "Ada Berg is a mother of three."));

    [Theory]
    [InlineData("The cook told Harbour 8 News of it.")]
    [InlineData("Two cooks died near the 8 Freeway.")]
    public void A_number_in_the_name_of_an_outlet_or_a_road_counts_nothing(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(Head + text), claim => claim.EndsWith("| 8", StringComparison.Ordinal));

    [Theory]
    [InlineData("The boat reopened after it was painted on 3 May 2024.", "boat | date (painted) | 2024-05-03")]
    [InlineData("The boat was painted on 3 May 2024, according to a release.", "boat | date (painted) | 2024-05-03")]
    [InlineData("According to a news release, the boat was painted on 3 May 2024.", "boat | date (painted) | 2024-05-03")]
    [InlineData("The boat was launched on 3 May 2024, the mayor said.", "boat | date (launched) | 2024-05-03")]
    [InlineData("A thief opened fire on 3 May 2024.", "thief | date (opened fire) | 2024-05-03")]
    [InlineData("The boat is set to be launched on 3 July 2024.", "boat | date (launched) | 2024-07-03")]
    public void A_date_is_told_of_the_verb_that_it_stands_with(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    [Theory]
    [InlineData("Family names pilot\n\nThe family of a pilot in Quillhaven mourns. Three men sang.")]
    [InlineData("Three flee after fire\n\n(OBST) - Three men sang from a fire in Quillhaven. (OBST) has more.")]
    [InlineData("Three flee\n\nThree men sang from Quillhaven. Buy Photo Buy Photo Lantern Photo.")]
    [InlineData("Fire at party\n\nThree men sang from a Sweet 16 party in Quillhaven after a Sweet 16 cake fell.")]
    [InlineData("Fire\n\nThe cook was taken to Velm Hospital, then to Velm Hospital again. In Quillhaven three men sang.")]
    [InlineData("UPDATE: Men sing\n\nUPDATE: Three men sang in Quillhaven. UPDATE: They sang. UPDATE: They sang on.")]
    [InlineData("Men sing\n\nThree men sang in Quillhaven, near 8 Velm Road and 12 Velm Road, far from 4 Velm Road.")]
    [InlineData("Alleged thieves flee\n\nThree men sang from Quillhaven.")]
    public void An_article_is_about_none_of_the_words_that_have_a_capital_by_chance(string text) =>
        Assert.Contains("Quillhaven | number of men | 3", Articles.ClaimsIn(text));
}
