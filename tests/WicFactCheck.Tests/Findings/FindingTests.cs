using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

public sealed class FindingTests
{
    [Fact]
    public void A_yearly_series_puts_its_nth_edition_n_minus_one_years_after_the_first() =>
        Assert.Equal(
            ["error core/editions/edition-year: 2014 | 2016, likely 2014"],
            Verdicts(
                "The first Harbour Lights Festival was held in 2009. It has since become an annual event.",
                "The sixth Harbour Lights Festival was held in 2016."
            )
        );

    [Fact]
    public void A_series_every_two_years_counts_by_twos() =>
        Assert.Equal(
            ["error core/editions/edition-year: 2013 | 2014, likely 2013"],
            Verdicts(
                "The first Harbour Lights Festival was held in 2009. The festival is held every two years.",
                "The third Harbour Lights Festival was held in 2014."
            )
        );

    [Fact]
    public void What_follows_from_two_sources_is_likelier_than_what_one_says() =>
        Assert.Equal(
            ["error core/derivations/edition-years: 2014 | 2016, likely 2014"],
            Verdicts(
                "The fourth Harbour Lights Festival was held in 2012.",
                "The Harbour Lights Festival is an annual event.",
                "The sixth Harbour Lights Festival was held in 2016."
            )
        );

    [Fact]
    public void Of_two_editions_that_one_source_each_puts_in_a_year_neither_is_likelier() =>
        Assert.Equal(
            ["error core/derivations/edition-years: 2014 | 2016"],
            Verdicts(
                "The fourth Harbour Lights Festival was held in 2012. It has since become an annual event.",
                "The sixth Harbour Lights Festival was held in 2016."
            )
        );

    [Fact]
    public void What_follows_from_the_rest_speaks_for_one_of_two_years() =>
        Assert.Equal(
            ["error core/editions/edition-year: 2014 | 2016, likely 2014"],
            Verdicts(
                "The fourth Harbour Lights Festival was held in 2012. It has since become an annual event.",
                "The sixth Harbour Lights Festival was held in 2016.",
                "The sixth Harbour Lights Festival was held in 2014."
            )
        );

    // It may be the denial of somebody whom the article quotes.
    [Fact]
    public void What_one_article_tells_and_another_denies_is_a_note() =>
        Assert.Equal(
            ["note core/organisations/founded: 2012-07 | not 2012-07"],
            Verdicts(
                "The town set up the Harbour Lights Foundation in July 2012.",
                "The town did not set up the Harbour Lights Foundation in July 2012."
            )
        );

    [Fact]
    public void What_is_denied_in_another_year_is_no_disagreement() =>
        Assert.Empty(
            Verdicts(
                "The town set up the Harbour Lights Foundation in July 2012.",
                "The town did not set up the Harbour Lights Foundation in July 2013."
            )
        );

    [Fact]
    public void Parts_that_make_another_total_show_both()
    {
        var finding = Assert.Single(
            Articles.Check(("a.txt", "The town lit 80 lamps, 50 in the north and 34 in the south.")).Findings
        );
        Assert.Equal("core/derivations/totals", finding.Rule.ToString());
        Assert.Equal(["80", "84"], finding.Sides.Select(side => side.Value));
    }

    [Fact]
    public void A_derived_side_shows_the_claims_that_it_rests_on()
    {
        var report = Articles.Check(
            ("a.txt", "The first Harbour Lights Festival was held in 2009. It has since become an annual event."),
            ("b.txt", "The sixth Harbour Lights Festival was held in 2016.")
        );
        var derived = Assert.Single(report.Findings).Sides[0];
        Assert.Equal(["the first was held in 2009", "it is held every year"], derived.Because.Select(reason => reason.Text));
        Assert.Equal(["2009", "annual"], derived.Claims.Select(claim => claim.Document.Source[claim.Span]));
    }

    [Fact]
    public void The_day_of_an_event_and_the_day_of_the_article_do_not_conflict() =>
        Assert.Empty(
            Verdicts(
                "date: 2023-11-09\n\nThe fifth Harbour Lights Festival opened on Wednesday.",
                "The fifth Harbour Lights Festival opened on Nov. 8, 2023."
            )
        );

    [Fact]
    public void Editions_by_number_and_by_year_are_one_where_the_series_tells() =>
        Assert.Equal(
            ["error core/editions/opening: 2013-05-03 | 2013-05-04"],
            Verdicts(
                "The first Harbour Lights Festival was held in 2009. It has since become an annual event.",
                "The fifth Harbour Lights Festival opened on 3 May 2013.",
                "The 2013 Harbour Lights Festival opened on 4 May 2013."
            )
        );

    [Fact]
    public void What_is_planned_does_not_contradict_what_came() =>
        Assert.Empty(
            Verdicts(
                "The fifth Harbour Lights Festival will open on 3 May 2013.",
                "The fifth Harbour Lights Festival opened on 4 May 2013."
            )
        );

    [Fact]
    public void Different_editions_do_not_conflict() =>
        Assert.Empty(
            Verdicts("The fifth Harbour Lights Festival was held in 2013.", "The sixth Harbour Lights Festival was held in 2014.")
        );

    [Fact]
    public void Names_that_differ_by_more_than_a_slip_are_two() =>
        Assert.Empty(
            Verdicts("The fifth North Harbour Festival was held in 2013.", "The fifth South Harbour Festival was held in 2014.")
        );

    [Fact]
    public void An_article_can_contradict_itself() =>
        Assert.Equal(
            ["error core/editions/edition-year: 2013 | 2014"],
            Verdicts(
                "The fifth Harbour Lights Festival was held in 2013. Looking back, many liked the fifth Harbour Lights "
                    + "Festival in 2014."
            )
        );

    private static IReadOnlyList<string> Verdicts(params string[] articles) =>
        Articles.Verdicts(Articles.Check([.. articles.Select((text, i) => ($"{(char)('a' + i)}.txt", text))]));
}
