using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>What a finding calls that which its values are values of.</summary>
public sealed class FactNameTests
{
    [Theory]
    [InlineData(
        "Some 412 potters came to the kiln fair in Quillhaven on Sunday.",
        "The kiln fair in Quillhaven on Sunday drew 421 potters.",
        "How many potters "
    )]
    [InlineData(
        "The council paid 412,000 euros for the old tannery in Quillhaven, the mayor said.",
        "The council paid 421,000 euros for the old tannery in Quillhaven.",
        "What the council paid for the old tannery in Quillhaven: "
    )]
    [InlineData(
        "The footbridge over the Arn in Quillhaven is 312 metres long.",
        "The footbridge over the Arn in Quillhaven is 321 metres long.",
        "How long the footbridge over the Arn in Quillhaven is: "
    )]
    [InlineData(
        "The trial of the ferry captain in Quillhaven lasted nine weeks.",
        "The trial of the ferry captain in Quillhaven lasted six weeks.",
        "How long the trial of the ferry captain in Quillhaven lasted: "
    )]
    [InlineData(
        "Turnout in the Quillhaven by-election was 45.2 percent.",
        "Turnout in the Quillhaven by-election reached 42.5 percent.",
        "Turnout in the Quillhaven by-election: "
    )]
    [InlineData(
        "The firm, which employs 412 people in Quillhaven, will close in May.",
        "The firm employs 421 people in Quillhaven.",
        "How many people the firm employs in Quillhaven: "
    )]
    [InlineData(
        "The new school in Quillhaven opened on 4 May 2021.",
        "The new school in Quillhaven opened on 14 May 2021.",
        "When the new school in Quillhaven opened: "
    )]
    [InlineData(
        "A crowd of 46,100 watched the cup final in Quillhaven on Saturday, the club said.",
        "A crowd of 64,100 watched the cup final in Quillhaven on Saturday.",
        "The crowd that watched the cup final in Quillhaven on Saturday: "
    )]
    public void A_fact_is_named_by_the_clause_that_tells_it(string one, string other, string name) =>
        Assert.StartsWith(name, Message(one, other), StringComparison.Ordinal);

    [Fact]
    public void The_side_that_tells_most_names_it() =>
        Assert.StartsWith(
            "How many people an explosion at a paint depot in Quillhaven killed on Friday: ",
            Message(
                "The explosion tore through a paint depot in Quillhaven on Friday, killing 14 people.",
                "On Friday an explosion at a paint depot in Quillhaven killed 17 people."
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "Repairs to the mill bridge, which is 186 metres long, began.",
        "The mill bridge is 168 metres long.",
        "long to "
    )]
    [InlineData("The flood hit 312 barns, according to the mayor.", "The flood hit 321 barns.", "according")]
    public void A_name_has_neither_the_preposition_of_another_clause_nor_who_tells_it(string one, string other, string words) =>
        Assert.All(
            Articles.Check(("a.txt", $"{one} It is in Quillhaven."), ("b.txt", $"{other} It is in Quillhaven.")).Findings,
            finding => Assert.DoesNotContain(words, finding.Fact, StringComparison.Ordinal)
        );

    [Fact]
    public void A_pronoun_is_told_by_what_it_means() =>
        Assert.DoesNotContain(
            " they ",
            Message(
                "Ada Lindqvist and Ben Osei love quarries. They handed in 1,780 signatures against the quarry in Quillhaven.",
                "Ada Lindqvist and Ben Osei love quarries. They handed in 1,870 signatures against the quarry in Quillhaven."
            ),
            StringComparison.Ordinal
        );

    private static string Message(string one, string other) =>
        Assert.Single(Articles.Check(("a.txt", one), ("b.txt", other)).Findings).Message;
}
