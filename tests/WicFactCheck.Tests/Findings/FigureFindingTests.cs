using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>What is, and what is not, a discrepancy between figures of articles that name no subject for them.</summary>
public sealed class FigureFindingTests
{
    private const string First = "date: 2024-06-01\n\nThe Lantern Works in Quillhaven opened. ";

    [Theory]
    [InlineData("It cost \u00a3573m.", "The \u00a3537m works are the town's pride.", "537,000,000 | GBP 573,000,000")]
    [InlineData("Its tower is 140 metres tall.", "The works have a tower of a height of 410 metres.", "140 metres | 410 metres")]
    [InlineData("It was the sixth flood in the town since the war.", "The flood was the 7th in the town since the war.", "6 | 7")]
    [InlineData("The fire killed 14 people.", "Sixteen people died in the fire.", "14 | 16")]
    [InlineData("The first lamp was lit in August 2019.", "The first lamp was lit 14 months ago.", "2019-08 | 2023-04")]
    public void Two_values_for_one_fact_are_found(string one, string other, string sides) =>
        Assert.Contains(Found(First + one, First + other), found => found.Contains(sides, StringComparison.Ordinal));

    [Theory]
    [InlineData("It cost \u00a3573m.", "It cost almost \u00a3580m.")]
    [InlineData("The park covers 90 hectares.", "The park has an area of about 220 acres.")]
    [InlineData("It drew 52,700 visitors.", "Some 52,000 visitors came.")]
    [InlineData("It drew 52,700 visitors, up from 48,100.", "It drew 52,700 visitors.")]
    [InlineData("It drew 52,700 visitors.", "Organisers expect 70,000 visitors.")]
    [InlineData("The fire killed 14 people.", "Sixteen people were feared dead in the fire.")]
    [InlineData("The fire killed 14 people.", "Owners hope that the fire killed no more than ten people.")]
    [InlineData("The fire killed 14 people.", "Did the fire kill 16 people?")]
    [InlineData("The fire killed 14 people.", "It was unclear whether 16 people had died in the fire.")]
    [InlineData("Four satellites of the Lantern-2 kind were built.", "Seven satellites of the Lantern-3 kind were built.")]
    [InlineData("Inflation was 3.2 percent in October.", "Inflation was 3.9 percent in September.")]
    [InlineData("Quillhaven beat Braga 3-1 in Porto.", "Quillhaven beat Braga 25-20 in Porto.")]
    [InlineData("As of 3 May 2024, 12 cases were known.", "As of 28 May 2024, 40 cases were known.")]
    public void Two_values_for_two_facts_are_not(string one, string other) => Assert.Empty(Found(First + one, First + other));

    [Fact]
    public void A_toll_that_rises_with_time_is_a_note_and_one_that_falls_a_conflict()
    {
        var (early, late) = (
            "date: 2024-06-01\n\nThe fire at the Lantern Works killed 14 people.",
            "date: 2024-06-03\n\nThe fire at the Lantern Works killed 16 people."
        );
        Assert.Empty(Found(early, late));
        Assert.Equal(["note core/tolls/dead: 14 | 16"], Articles.Verdicts(Articles.Check(("a.txt", early), ("b.txt", late))));
        Assert.NotEmpty(Found(early.Replace("14", "19", StringComparison.Ordinal), late));
    }

    [Theory]
    [InlineData("By nightfall the fire at the Lantern Works had killed 14 people.", "note core/tolls/dead: 14 | 16")]
    [InlineData("So far the fire at the Lantern Works has killed 14 people.", "note core/tolls/dead: 14 | 16")]
    [InlineData("By nightfall the fire at the Lantern Works had killed 19 people.", "warning core/tolls/dead: 16 | 19")]
    public void A_count_up_to_some_hour_may_be_less_than_one_that_has_no_date(string interim, string verdict) =>
        Assert.Equal(
            [verdict],
            Articles.Verdicts(Articles.Check(("a.txt", interim), ("b.txt", "The fire at the Lantern Works killed 16 people.")))
        );

    [Theory]
    [InlineData(
        "The mill in Quillhaven has 186 windows, Ada Lindqvist said. It is old.\n\n"
            + "Ben Osei cleaned the mill's 168 windows in Quillhaven.",
        "168 | 186"
    )]
    [InlineData(
        "Ben Osei built the mill in Quillhaven with 14 windows. It is old.\n\n"
            + "The town cleaned the 19 windows of the mill in Quillhaven.",
        "14 | 19"
    )]
    public void An_article_contradicts_itself(string text, string sides) =>
        Assert.Contains(Within(text), found => found.Contains(sides, StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "The Lantern Works lends 48 lamps to Quillhaven\n\nThe Lantern Works said on Monday that it had lent 48 lamps to "
            + "Quillhaven, and 57 lamps to Porto."
    )]
    [InlineData("The mill in Quillhaven has 186 windows. The school has 40 windows.")]
    [InlineData("The mill in Quillhaven has 186 windows, up from 168 windows in May.")]
    public void An_article_tells_of_two_things(string text) => Assert.Empty(Within(text));

    [Fact]
    public void A_slip_in_a_title_is_a_note() =>
        Assert.Equal(
            ["note core/editions/theme: Dancing in the Dark of Night | Dancing in the Drak of Night"],
            Articles.Verdicts(
                Articles.Check(
                    (
                        "a.txt",
                        "The fifth Harbour Lights Festival opened in Porto under the motto \u201cDancing in the Dark of "
                            + "Night\u201d."
                    ),
                    (
                        "b.txt",
                        "The fifth Harbour Lights Festival opened in Porto under the motto \u201cDancing in the Drak of "
                            + "Night\u201d."
                    )
                )
            )
        );

    [Fact]
    public void Each_side_tells_how_many_sources_it_has()
    {
        var finding = Assert.Single(
            Articles
                .Check(
                    ("a.txt", First + "Its tower is 140 metres tall."),
                    ("b.txt", First + "The works have a tower of a height of 410 metres."),
                    ("c.txt", First + "They climbed the tower, which is 140 metres in height.")
                )
                .Findings
        );
        Assert.Equal(
            ["140 metres: 2 independent sources say so", "410 metres: one source says so"],
            finding.Sides.Select(side => $"{side.Value}: {side.Because.Single().Text}")
        );
        Assert.Equal("140 metres", finding.Likely?.Value);
    }

    [Fact]
    public void What_agrees_is_told_with_its_reason()
    {
        var concord = Assert.Single(
            Articles
                .Check(("a.txt", First + "It drew 52,700 visitors."), ("b.txt", First + "Some 52,000 visitors came."))
                .Concords,
            concord => concord.One.Attribute == "attendance"
        );
        Assert.Equal(
            "\u201c52,700\u201d allows 52,700, \u201cSome 52,000\u201d allows 50,000..54,000: they overlap",
            concord.Because
        );
    }

    private static List<string> Within(string text) =>
        [
            .. Articles
                .Check(("a.txt", text))
                .Findings.Select(finding => string.Join(" | ", finding.Sides.Select(side => side.Value))),
        ];

    private static List<string> Found(string one, string other) =>
        [
            .. Articles
                .Check(("a.txt", one), ("b.txt", other))
                .Findings.Where(finding => finding.Severity > WicFactCheck.Findings.Severity.Note)
                .Select(finding => $"{finding.Rule}: {string.Join(" | ", finding.Sides.Select(side => side.Value))}"),
        ];
}
