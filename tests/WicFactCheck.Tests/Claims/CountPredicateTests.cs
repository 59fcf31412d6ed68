using WicFactCheck.Tests.Alignment;

namespace WicFactCheck.Tests.Claims;

/// <summary>What became of those whom a number counts is what the tree tells of them, whatever stands near.</summary>
public sealed class CountPredicateTests
{
    [Theory]
    [InlineData("Two killed, five hurt in Velm crash", "5", "injured")]
    [InlineData("Two Dead, Five Critically Injured in Velm", "5", "injured")]
    [InlineData("3 dead, 2 seriously wounded in a blast at Quillhaven home.", "2", "injured")]
    [InlineData("One man died and four others, including one woman, were injured.", "4", "injured")]
    [InlineData("Three men were fatally shot and two others seriously wounded in Quillhaven.", "3", "dead")]
    [InlineData("Three men were fatally shot and two others seriously wounded in Quillhaven.", "2", "injured")]
    [InlineData("Eight were hurt and 39 people were shot in Norrby, leaving at least 10 dead.", "39", "number of people")]
    [InlineData("Three people were shot and killed in Velm.", "3", "dead")]
    [InlineData("Two men were stabbed to death in Velm.", "2", "dead")]
    [InlineData("The fatal stabbing of two men shook the town.", "2", "dead")]
    [InlineData("The fire left two men dead and five women hurt.", "5", "injured")]
    [InlineData("Four sailors were charged after a horse was killed.", "4", "number of sailors")]
    [InlineData("Six men were charged with the death of a guard.", "6", "number of men")]
    public void Who_died_and_who_was_hurt_is_told_by_predicates(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("Twelve riders, who were all hurt, went home.", "12", "injured")]
    [InlineData("A crash that killed 12 riders happened on Monday.", "12", "dead")]
    [InlineData("The 60 riders, 12 of whom died, were from Velm.", "12", "dead")]
    [InlineData("Two passengers on a bus whose driver was killed were taken to hospital.", "2", "in hospital")]
    [InlineData("Sixteen children were among the injured.", "16", "injured")]
    [InlineData("The dead included 16 children.", "16", "dead")]
    [InlineData("The blast killed 16 people, including three children.", "3", "dead")]
    [InlineData("A group of 16 people was arrested.", "16", "arrested")]
    [InlineData("Two guards were treated for injuries at the scene.", "2", "injured")]
    [InlineData("Police found two men on the quay suffering from injuries.", "2", "injured")]
    public void Clauses_and_groups_tell_it_of_their_nouns(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("Nine people were taken to the University of Velm Hospital.", "9", "in hospital")]
    [InlineData("Three others are in stable condition at the Velm hospital.", "3", "in hospital")]
    [InlineData("Velm blaze: 3 still in hospital, 2 critical", "3", "in hospital")]
    [InlineData("Nine people have been discharged from hospital.", "9", "number of people")]
    [InlineData("Nine people work at the hospital.", "9", "number of people")]
    [InlineData("Officers have taken 12 people into custody.", "12", "arrested")]
    [InlineData("Twelve people were released from custody.", "12", "number of people")]
    public void Only_who_is_brought_somewhere_is_there(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("The death toll rose to 16.", "16", "dead")]
    [InlineData("Toll hits 23 in Velm", "23", "dead")]
    [InlineData("The number of people killed rose to 16.", "16", "dead")]
    [InlineData("That brings to six the number of riders hurt in May.", "6", "injured")]
    public void A_toll_may_be_told_after_its_noun(string text, string value, string attribute) =>
        Assert.Contains(attribute, Attributes(text, value));

    [Theory]
    [InlineData("Ada Berg and Nils Holm, both 16, and Lena Dahl, 17, suffered minor injuries.", "16")]
    [InlineData("Berg was pronounced dead at 5 at the scene.", "5")]
    [InlineData("Two others in the mill were not hurt.", "2")]
    [InlineData("Four people were killed or injured.", "4")]
    [InlineData("Berg is survived by three daughters.", "3")]
    [InlineData("Five men fled the scene on foot.", "5")]
    [InlineData("Berg was accused of trying to poison three guards.", "3")]
    [InlineData("Berg attempted to kill two guards.", "2")]
    [InlineData("Ten riders tried to flee.", "10")]
    public void Ages_hours_and_what_is_denied_or_open_are_no_tolls(string text, string value) =>
        Assert.DoesNotContain(
            Attributes(text, value),
            attribute => attribute is "dead" or "injured" or "survived" or "displaced" or "in hospital"
        );

    private static IEnumerable<string> Attributes(string text, string value) =>
        new Dossier(text)
            .Claims.Where(claim => claim.Value.Label.TrimStart('~', '>', '=') == value)
            .Select(claim => claim.Attribute.Split(" (")[0]);
}
