using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What rules out that two numbers count one group.</summary>
public sealed class GroupVetoTests
{
    private const string Start = "date: 2024-06-01\n\nThe works opened. ";

    [Theory]
    [InlineData("The storm hurt 4 sailors.", "The storm hurt 8 sailors.", true)]
    [InlineData("4 other sailors were held on Monday.", "8 sailors were held.", false)]
    [InlineData("4 other sailors were held on Monday.", "The storm came as 8 other sailors were held.", false)]
    [InlineData("The 4 other sailors rowed home.", "8 sailors rowed home.", false)]
    [InlineData("Another 4 sailors came later.", "8 sailors came.", false)]
    [InlineData("4 more sailors came later.", "8 sailors came.", false)]
    [InlineData("4 more sailors than last year came.", "8 sailors came.", true)]
    [InlineData("A boy fell while 4 other sailors were rowing.", "8 sailors were rowing.", false)]
    [InlineData("The keeper said that 4 other sailors had come.", "8 sailors had come.", false)]
    [InlineData("One person died and 4 other sailors were wounded.", "The storm hurt 8 sailors.", true)]
    [InlineData("Keeper killed, 4 others hurt in storm", "The storm hurt 8 sailors.", true)]
    [InlineData("Two drowned at once and 4 others drowned later.", "8 sailors drowned.", false)]
    public void Those_besides_others_are_another_group_unless_something_else_befell_the_others(
        string one,
        string other,
        bool allowed
    ) => Check(one, other, allowed);

    [Theory]
    [InlineData("Nine sailors were wounded, 4 seriously.", "The storm hurt 8 sailors.", false)]
    [InlineData("Twelve were hurt, including 4 sailors.", "The storm hurt 8 people.", false)]
    [InlineData("Twelve were hurt, including 4 sailors.", "The storm hurt 8 sailors.", true)]
    [InlineData("Nine sailors were wounded, 4 seriously.", "Nine sailors were wounded, 8 seriously.", true)]
    [InlineData("In the storm, 4 were hurt.", "The storm hurt 8 sailors.", true)]
    public void Some_of_a_group_are_not_all_of_it(string one, string other, bool allowed) => Check(one, other, allowed);

    [Theory]
    [InlineData("The robber fatally stabbed 4 people.", "The robber hurt 8 people.", false)]
    [InlineData("The robber stabbed 4 people to death.", "The robber hurt 8 people.", false)]
    [InlineData("The robber fatally stabbed 4 people.", "The robber killed 8 people.", true)]
    [InlineData("The robber fatally stabbed 4 people.", "8 people were stabbed to death.", true)]
    [InlineData("The robber stabbed 4 people badly.", "The robber hurt 8 people.", true)]
    [InlineData("The robber stabbed 4 people, killing one.", "The robber hurt 8 people.", false)]
    [InlineData("4 people were stabbed, one fatally.", "The robber hurt 8 people.", false)]
    [InlineData("4 people were stabbed, one fatally.", "8 people were stabbed.", true)]
    public void The_dead_are_no_part_of_those_who_were_hurt(string one, string other, bool allowed) => Check(one, other, allowed);

    [Theory]
    [InlineData("The storm hurt a keeper and 7 sailors.", false)]
    [InlineData("The storm hurt a keeper, a cook and 7 sailors.", true)]
    [InlineData("The mill has a clock and 7 lamps.", true)]
    [InlineData("Keeper, 7 neighbours injured in flood", false)]
    [InlineData("The cook, the baker and 7 sailors were hurt.", true)]
    [InlineData("Two keepers and 7 sailors were hurt.", true)]
    public void A_group_and_one_beside_it_are_one_more(string told, bool allowed)
    {
        var pair = new Dossier(Start + told, Start + "The storm hurt 8 people.").Pair("7", "8");
        Assert.Equal(allowed, GroupVetoes.AllowOneGroup(pair.One, pair.Other));
        Assert.Equal(allowed, GroupVetoes.AllowOneGroup(pair.Other, pair.One));
    }

    [Theory]
    [InlineData("4 women were taken to the clinic.", "8 men were taken to the clinic.", false)]
    [InlineData("The storm hurt 4 boys.", "The storm hurt 8 girls.", false)]
    [InlineData("The storm hurt 4 boys.", "The storm hurt 8 boys.", true)]
    [InlineData("The storm hurt 4 boys.", "The storm hurt 8 pupils.", true)]
    [InlineData("The storm hurt 4 boys.", "The storm hurt 8 people.", false)]
    [InlineData("The storm hurt 4 people.", "The storm hurt 8 boys.", true)]
    [InlineData("The storm hurt 4 teenagers.", "The storm left 8 victims.", false)]
    public void Those_of_one_kind_are_not_those_of_another(string one, string other, bool allowed) => Check(one, other, allowed);

    [Theory]
    [InlineData("The man stabbed 7 people before stabbing himself.", false)]
    [InlineData("The man hurt 7 people, and then shot himself.", false)]
    [InlineData("The storm hurt 7 people, including the keeper.", false)]
    [InlineData("The storm hurt 7 people, including a keeper.", true)]
    [InlineData("The storm hurt 7 people.", true)]
    public void The_one_who_did_it_may_be_among_them_or_not(string told, bool allowed)
    {
        var pair = new Dossier(Start + told, Start + "The storm hurt 8 people.").Pair("7", "8");
        Assert.Equal(allowed, GroupVetoes.AllowOneGroup(pair.One, pair.Other));
        Assert.Equal(allowed, GroupVetoes.AllowOneGroup(pair.Other, pair.One));
    }

    [Theory]
    [InlineData("It was the fourth flood.", "The flood was the eighth.", true)]
    [InlineData("Fourth sailor held in mill fire", "Eighth sailor held in mill fire", false)]
    [InlineData("Fourth flood of the year in town", "Eighth flood of the year in town", true)]
    [InlineData("The club won its fourth cup.", "The club won its eighth cup.", true)]
    [InlineData("Ada Lindqvist came fourth.", "Ada Lindqvist finished eighth.", true)]
    [InlineData("Ada Lindqvist took fourth place.", "Eighth place for Ada Lindqvist", true)]
    [InlineData("Guards held a fourth.", "Guards held an eighth.", false)]
    [InlineData("Fourth held in mill fire", "Eighth held in mill fire", false)]
    [InlineData("The fourth act had begun.", "It burned at the start of the eighth act.", true)]
    [InlineData("The mill burned for the fourth time.", "The mill burned for the eighth time.", true)]
    public void Things_that_are_told_of_one_by_one_are_several(string one, string other, bool allowed)
    {
        var pair = new Dossier(Start + one, Start + other).Pair("4", "8");
        Assert.Equal(allowed, GroupVetoes.AllowOneItem(pair.One, pair.Other));
        Assert.Equal(allowed, GroupVetoes.AllowOneItem(pair.Other, pair.One));
    }

    private static void Check(string one, string other, bool allowed)
    {
        var pair = new Dossier(Start + one, Start + other).Pair("4", "8");
        Assert.Equal(allowed, GroupVetoes.AllowOneGroup(pair.One, pair.Other));
        Assert.Equal(allowed, GroupVetoes.AllowOneGroup(pair.Other, pair.One));
    }
}
