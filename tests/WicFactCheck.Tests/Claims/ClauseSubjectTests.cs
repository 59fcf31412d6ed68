using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Whom or what a claim is about: what the tree of its sentence says, and not what the article is about.</summary>
public sealed class ClauseSubjectTests
{
    private const string Head = "date: 2024-06-03\n\nQuillhaven harbour fire\n\nA fire struck Quillhaven. ";

    [Theory]
    [InlineData("The guild asked the crew to bring 14 lamps.", "crew | number of lamps | 14")]
    [InlineData("The guild has a plan to close 14 kilns.", "guild | number of kilns | 14")]
    [InlineData("The kiln, built in 1987, is cold.", "kiln | date (built) | 1987")]
    [InlineData("The ferry sank and was raised on 2 June.", "ferry | date (raised) | 2024-06-02")]
    [InlineData("The mayor met a potter who owns 14 kilns.", "potter | number of kilns | 14")]
    [InlineData("The ferry, which carried 14 goats, is new.", "ferry | number of goats | 14")]
    [InlineData("The crew was taken to the Velm Inn, where the cook fell ill on 2 June.", "cook | date (fell ill) | 2024-06-02")]
    [InlineData("Hundreds of goats were sold on 2 June.", "Hundreds of goats | date (sold) | 2024-06-02")]
    [InlineData("The owner of the kiln sold 14 lamps.", "owner of the kiln | number of lamps | 14")]
    [InlineData("Ada Berg, a maker of 14 kilns, is here.", "Ada Berg | number of kilns | 14")]
    [InlineData("The Lantern-9 was open on 2 June.", "Lantern-9 | date (open) | 2024-06-02")]
    [InlineData("Ada Berg and Eva Lund met. She asked for 14 lamps.", "she | number of lamps | 14")]
    public void It_is_about_the_subject_of_its_clause(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The baker felt the 5.3-magnitude quake.", "quake | magnitude | 5.3")]
    [InlineData("The mayor praised the $14 million harbour plan.", "harbour plan | sum | USD 14,000,000")]
    [InlineData("The crew was tired after a 12-hour meal.", "meal | length | PT12H")]
    [InlineData("The crew carried 14 tonnes of clay.", "crew | measure | 14 tonnes")]
    [InlineData("The mayor opened a 40-bed ward.", "ward | number of bed | 40")]
    public void What_stands_before_a_noun_is_told_of_that(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The mayor put the death toll of the storm at 40.", "storm | dead | 40")]
    [InlineData("The damage to the church was estimated at $4 million.", "church | damage | USD 4,000,000")]
    [InlineData("The baker praised Ada Berg's 14 kilns.", "Ada Berg | number of kilns | 14")]
    [InlineData("Bo Renner was charged in the May 31 death of Ada Berg.", "Ada Berg | date (death) | 2024-05-31")]
    public void A_sum_or_a_toll_is_told_of_whose_it_is(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Police arrested Bo Renner on 2 June.", "Bo Renner | date (arrested) | 2024-06-02")]
    [InlineData("Ada Berg came by boat. She sold 14 lamps.", "Ada Berg | number of lamps | 14")]
    [InlineData("The potter Ada Berg came by boat. The potter sold 14 lamps.", "Ada Berg | number of lamps | 14")]
    [InlineData("Seven goats were seen.", "article | number of goats (seen) | 7")]
    [InlineData("It is 14 metres.", "it | measure | 14 metres")]
    public void It_goes_by_a_name_where_there_is_one(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Ada Berg won the 40th race.", "race | place in order | 40")]
    [InlineData("Ada Berg fell in the seventh round.", "round | place in order | 7")]
    [InlineData("Ada Berg was the third to come.", "Ada Berg | place in order | 3")]
    [InlineData("Ada Berg became the eleventh mayor.", "Ada Berg | place in order | 11")]
    public void A_place_in_an_order_is_that_of_what_has_it(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The mill was quiet when it opened on 2 June.", "mill | date (opened) | 2024-06-02")]
    [InlineData("The Velm Sheriff's Office sold 14 lamps.", "Velm Sheriff's Office | number of lamps | 14")]
    [InlineData("Ada Berg is a mother of 12.", "Ada Berg | number of children | 12")]
    [InlineData("The jury fined the baker on 2 June for the theft of a goat.", "jury | date (fined baker) | 2024-06-02")]
    public void It_is_about_what_the_words_mean(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The Velm index fell 5.5 percent.", "Velm index | change | 5.5%")]
    [InlineData("The Velm index saw a 5.5% drop.", "Velm index | change | 5.5%")]
    [InlineData("Rents rose by 5.5%.", "Rents | change | 5.5%")]
    [InlineData("Rents rose to 5.5% of wages.", "Rents | share | 5.5%")]
    [InlineData("The guild owns 5.5% of the kilns.", "guild | share | 5.5%")]
    public void By_what_share_something_changed_is_no_share_of_it(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The ferry sank around 6.30 p.m.", "ferry | date (sank) | ~T18:30")]
    [InlineData("The ferry was out for more than a week.", "ferry | length | >P1W")]
    [InlineData("The ferry was out for over six years.", "ferry | length | >P6Y")]
    [InlineData("The ferry sank at 6.30 p.m.", "ferry | date (sank) | T18:30")]
    public void How_exact_a_time_is_is_listed(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(Head + text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Sales of lamps fell 5% compared to May 2019.", "2019-05")]
    [InlineData("In Velm, witnesses told the crew so.", "Velm")]
    public void What_is_only_compared_with_or_where_somebody_spoke_is_no_claim(string text, string value) =>
        Assert.DoesNotContain(Articles.ClaimsIn(Head + text), claim => claim.EndsWith("| " + value, StringComparison.Ordinal));
}
