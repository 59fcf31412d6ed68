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
    [InlineData("Near a Lantern Times stand five boats sank.", "article | number of boats (sank) | 5")]
    [InlineData("Velm County Deputies found five boats.", "article | number of boats (found) | 5")]
    [InlineData("The cook told Ada Berg that five boats sank.", "article | number of boats (sank) | 5")]
    [InlineData("The Harbour Bureau of Investigation says five boats sank.", "article | number of boats (sank) | 5")]
    [InlineData("The Velm Sheriff's Office confirmed that five boats sank.", "article | number of boats (sank) | 5")]
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
    [InlineData("Four sailors ran onto the quay when the bell rang.", "number of sailors (ran onto quay) | 4")]
    [InlineData("So far 70 carts have been leased.", "number of carts (leased) | 70")]
    [InlineData("One of six cooks held over the theft was released.", "number of cooks (held over theft) | 6")]
    [InlineData("There are three kilns in the yard.", "number of kilns | 3")]
    [InlineData("Another 30 ladders have been ordered by farmers.", "number of ladders (ordered by farmers) | 30")]
    [InlineData("More than 20 bakers filed reports of damage.", "number of bakers (filed reports) | >20")]
    [InlineData("Nine goats were in the shed.", "number of goats (in shed) | 9")]
    [InlineData("Three painters in masks took part.", "number of painters (took part) | 3")]
    [InlineData("Twelve of the 40 goats fell asleep.", "number of goats (fell asleep) | 12")]
    [InlineData("Twelve of the 40 goats fell asleep.", "number of goats | 40")]
    [InlineData("Five kilns burned down and eight were damaged.", "number of kilns (damaged) | 8")]
    [InlineData("Six people were killed.", "dead | 6")]
    public void How_many_did_something_is_told_of_no_town_that_the_sentence_does_not_name(string text, string claim) =>
        Assert.Contains("article | " + claim, Articles.ClaimsIn(Head + text));

    [Theory]
    [InlineData("Cyclone Velma struck the coast. Cyclone Velma was strong. Four sailors drowned.", "Cyclone Velma | dead | 4")]
    [InlineData("Quillhaven lies on the coast. Four bakers sang in Quillhaven.", "Quillhaven | number of bakers | 4")]
    public void It_is_told_of_what_happened_or_of_where_its_sentence_has_it(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("A tram was shown. It carries 90 bakers.", "tram | number of bakers | 90")]
    [InlineData("The lamp is made by the Velm Works. It weighs 4 kilograms.", "lamp | weight | 4 kilograms")]
    [InlineData("The mayor met the cook. It weighs 4 kilograms.", "it | weight | 4 kilograms")]
    [InlineData("It took 14 sailors to lift the log.", "article | number of sailors (took) | 14")]
    [InlineData("The mayor met the cook. They sold 12 lamps.", "article | number of lamps (sold) | 12")]
    [InlineData("The mayor met the cook. They weigh 90 kilograms.", "they | weight | 90 kilograms")]
    [InlineData("Four potters, one of them asleep, were hurt, the mayor said.", "article | number of potters (hurt) | 4")]
    [InlineData("The small one costs $14.", "small one | cost | USD 14")]
    public void A_pronoun_is_what_its_sentence_is_about_or_open(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    [Theory]
    [InlineData("Bakers estimate more than 80 carters blocked the quay.", "number of carters (blocked quay) | >80")]
    [InlineData("Nils Holm saw at least 15 boats drifting.", "number of boats (drifting) | >=15")]
    [InlineData("Neighbours heard 10 shots.", "number of shots (heard) | 10")]
    [InlineData("Nils Holm watched three cooks climb the wall.", "number of cooks (climb wall) | 3")]
    [InlineData("Nils Holm thinks there are 12 wolves in the wood.", "number of wolves | 12")]
    [InlineData("Some 40 bakers were in the hall at the time.", "number of bakers (in hall) | ~40")]
    [InlineData("Three potters got non-fire-related burns.", "number of potters (got burns) | 3")]
    [InlineData("We have nine cooks in the hall.", "number of cooks | 9")]
    [InlineData("Three goats were found in Velm.", "number of goats (found in Velm) | 3")]
    [InlineData("Nine goats are in poor health.", "number of goats (in poor health) | 9")]
    public void Who_sees_or_thinks_it_is_not_whose_it_is(string text, string claim) =>
        Assert.Contains("article | " + claim, Articles.ClaimsIn(Head + text).Select(told => told.Split(" (said")[0]));

    [Theory]
    [InlineData("The 2-litre flask is priced at $14 and the 5-litre flask at $22.", "2-litre flask | price | USD 14")]
    [InlineData("The 2-litre flask is priced at $14 and the 5-litre flask at $22.", "5-litre flask | price | USD 22")]
    [InlineData("The 14-inch model sells for $400.", "14-inch model | price | USD 400")]
    [InlineData("The 14-inch model sells for $400.", "model | measure | 14-inch")]
    [InlineData("The Velox 90 carries 120 bakers.", "Velox 90 | number of bakers | 120")]
    [InlineData("The Velox 90 costs $14 and the Velox 120 costs $22.", "Velox 120 | cost | USD 22")]
    public void A_size_or_a_number_in_its_name_tells_a_thing_from_others(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text));

    [Theory]
    [InlineData("Family names pilot\n\nThe family of a pilot in Quillhaven mourns. Three men sang in Quillhaven.")]
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
