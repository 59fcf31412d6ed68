using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>By how much something changed, and for each of what a value is told.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("The Velm gauge slipped, losing nearly 4%.", "change | <~4%")]
    [InlineData("The Velm gauge lost 3 percent.", "change | 3%")]
    [InlineData("The Velm gauge ended the day down almost 3 percent.", "change | <~3%")]
    [InlineData("Sales of lamps showed a 6 percent boost.", "change | 6%")]
    [InlineData("The new kiln uses 24 percent less coal.", "change | 24%")]
    [InlineData("Rents are 10% higher than in Velm.", "change | 10%")]
    [InlineData("Rents fell to 10% of the sum.", "share | 10%")]
    public void A_share_of_a_change_is_no_share_of_a_whole(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text).Select(Told));

    [Theory]
    [InlineData("The lamp burns for eight hours, up three hours from the old one.", "PT3H")]
    [InlineData("The Velm gauge was down 74.15 points at 4,000.", "74.15")]
    [InlineData("The number of bakers who seek coal rose 2,400 to 31,000.", "2,400")]
    [InlineData("Rents rose by 700 crowns.", "700")]
    [InlineData("Shares of the two fell by 3 and 5 percent, respectively.", "5%")]
    public void A_step_is_no_level_and_values_told_in_order_are_of_others(string text, string value) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains(value, StringComparison.Ordinal));

    [Theory]
    [InlineData("The boys walked up 400 steps.", "number of steps | 400")]
    [InlineData("The baker put up 14 tents.", "number of tents | 14")]
    public void Up_is_no_step_behind_a_verb_of_going_or_doing(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text).Select(Told));

    [Theory]
    [InlineData("The mill sold lamps at $6.20 per unit.", "sum per unit | USD 6.2")]
    [InlineData("The lamps cost $4 each.", "cost each | USD 4")]
    [InlineData("The pane has 326 dots per inch.", "number of dots per inch | 326")]
    [InlineData("The mill makes 40 lamps a day.", "number of lamps per day | 40")]
    public void For_each_of_what_it_is_told_is_kept(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text).Select(Told));

    private static string Told(string claim) => claim[(claim.IndexOf('|', StringComparison.Ordinal) + 2)..];
}
