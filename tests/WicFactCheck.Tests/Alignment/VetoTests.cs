using WicFactCheck.Alignment;
using WicFactCheck.Claims;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What rules out that two figures are of one fact.</summary>
public sealed class VetoTests
{
    private const string Start = "date: 2024-06-01\n\nThe works opened. ";

    [Theory]
    [InlineData("The town has 40 lamps.", "The town has 48 lamps.", true)]
    [InlineData("The town has 40 lamps worldwide.", "The town has 48 lamps in Norway.", false)]
    [InlineData("The town has 40 lamps worldwide.", "The town has 48 lamps.", true)]
    [InlineData("The Lantern 3 has 40 lamps.", "The Lantern 4 has 48 lamps.", false)]
    [InlineData("The Lantern 3 has 40 lamps.", "The Lantern 3 has 48 lamps.", true)]
    [InlineData("The town sold 40 lamps.", "The town will sell 48 lamps.", true)]
    [InlineData("The town sold 40 lamps.", "The town hopes to have sold 48 lamps.", false)]
    [InlineData("The town sold 40 lamps.", "Did the town sell 48 lamps?", false)]
    [InlineData("The town sold 40 lamps.", "The town could sell 48 lamps.", true)]
    [InlineData("The town sold 40 lamps.", "The town may sell 48 lamps.", true)]
    [InlineData("The town sold 40 lamps.", "The town would have sold 48 lamps.", true)]
    [InlineData("The town sold 40 lamps.", "The town had planned to sell 48 lamps.", true)]
    [InlineData("The town never sold 40 lamps.", "The town could sell 48 lamps.", false)]
    [InlineData("The town plans to sell 40 lamps.", "The town will sell 48 lamps.", true)]
    [InlineData("The town sold 40 lamps.", "The town did not sell 48 lamps.", false)]
    [InlineData("The town never sold 40 lamps.", "The town did not sell 48 lamps.", true)]
    [InlineData("The town lost 40 lamps.", "The town lost 60 lamps, up from 48 lamps.", true)]
    [InlineData("The town lost 60 lamps, up from 40 lamps.", "The town lost 60 lamps, up from 48 lamps.", true)]
    [InlineData("The yard held 40 lamps in May 2021.", "The yard held 48 lamps in May 2023.", false)]
    [InlineData("The yard held 40 lamps in May 2021.", "The yard held 48 lamps in 2021.", true)]
    [InlineData("The yard held 40 lamps before May 2021.", "The yard held 48 lamps in May 2019.", true)]
    [InlineData("The yard held 40 lamps after May 2021.", "The yard held 48 lamps in May 2019.", false)]
    public void Two_counts_may_be_of_one_fact_unless_their_sentences_rule_it_out(string one, string other, bool allowed)
    {
        var pair = new Dossier(Start + one, Start + other).Pair("40", "48");
        Assert.Equal(allowed, Vetoes.AllowOneFact(pair.One.Claim, pair.Other.Claim));
        Assert.Equal(allowed, Vetoes.AllowOneFact(pair.Other.Claim, pair.One.Claim));
    }

    [Theory]
    [InlineData("The wall was 40 metres long in May 2021.", "40 metres", "The wall was 48 metres long in May 2023.", "48 metres")]
    [InlineData("It was the sixth flood in May 2021.", "6", "It was the 7th flood in May 2023.", "7")]
    public void What_stays_the_same_has_no_time(string one, string first, string other, string second)
    {
        var pair = new Dossier(Start + one, Start + other).Pair(first, second);
        Assert.True(Vetoes.AllowOneFact(pair.One.Claim, pair.Other.Claim));
    }

    [Theory]
    [InlineData("The lease ends on 3 July 2024.", true)]
    [InlineData("The lease ended on 3 May 2024.", false)]
    public void What_is_to_come_is_a_plan_however_it_is_told(string told, bool allowed)
    {
        var claims = new Dossier(Start + told, Start + "The lease will end on 13 July 2024.")
            .Claims.Where(claim => claim.Value is TimeClaim)
            .ToList();
        Assert.Equal(allowed, Vetoes.AllowOneFact(claims[0], claims[1]));
    }

    [Theory]
    [InlineData("The town could sell 48 lamps.", true)]
    [InlineData("The town would have sold 48 lamps.", false)]
    [InlineData("The town had planned to sell 48 lamps.", false)]
    public void An_article_sets_what_was_against_what_was_not_to_be(string told, bool allowed)
    {
        var pair = new Dossier(Start + "The town sold 40 lamps. " + told).Pair("40", "48");
        Assert.Equal(allowed, Vetoes.AllowOneFact(pair.One.Claim, pair.Other.Claim));
        Assert.Equal(allowed, Vetoes.AllowOneFact(pair.Other.Claim, pair.One.Claim));
    }

    [Theory]
    [InlineData("The mill opens on 3 July.", true)]
    [InlineData("The opening of the mill is planned for 3 July.", true)]
    [InlineData("Guests can expect the opening of the mill on 3 July.", true)]
    [InlineData("Children who can swim open the mill on 3 July.", true)]
    [InlineData("The mill opened on 3 July.", false)]
    [InlineData("The mill has opened on 3 July.", false)]
    [InlineData("The mill was opened on 3 July by a mayor who likes it.", false)]
    [InlineData("The mill is open since 3 July.", false)]
    [InlineData("The mill doesn't open on 3 July.", false)]
    public void The_present_may_tell_a_day_to_come_where_the_day_of_the_article_is_open(string told, bool allowed)
    {
        var claims = new Dossier("Ada Lindqvist runs it. " + told, "Ada Lindqvist runs it. The mill will open on 13 July.")
            .Claims.Where(claim => claim.Value is TimeClaim)
            .ToList();
        Assert.Equal(allowed, Vetoes.AllowOneFact(claims[0], claims[1]));
        Assert.Equal(allowed, Vetoes.AllowOneFact(claims[1], claims[0]));
    }

    [Fact]
    public void A_day_that_is_past_is_not_to_come_though_it_is_told_in_the_present()
    {
        var claims = new Dossier(Start + "The mill opens on 3 May 2024.", "The mill will open on 13 May 2024.")
            .Claims.Where(claim => claim.Value is TimeClaim)
            .ToList();
        Assert.False(Vetoes.AllowOneFact(claims[0], claims[1]));
    }

    [Theory]
    [InlineData("2024-06-03", "The mill burned down on Saturday.", "2024-06-04", "The mill burned down on Sunday.", true)]
    [InlineData("2024-06-03", "The mill burned down on Saturday.", "2024-09-03", "The mill burned down on Sunday.", false)]
    [InlineData("2024-06-03", "The mill burned down on Saturday.", "2024-09-03", "The mill burned down on 2 July 2024.", true)]
    [InlineData(
        "2024-06-03",
        "The mill burned down on Saturday.",
        "2024-06-10",
        "Image 3 of 5 The mill burned down on Saturday.",
        false
    )]
    public void A_day_of_late_is_that_of_what_befell_before(string told, string one, string toldLater, string other, bool allowed)
    {
        var dossier = new Dossier($"date: {told}\n\n{one}", $"date: {toldLater}\n\n{other}");
        var pair = dossier.Figures.PairOf(dossier.Figures.Figures[0], dossier.Figures.Figures[^1]);
        Assert.Equal(allowed, Vetoes.AllowOneTime(pair));
    }

    [Theory]
    [InlineData("DOORS: 40 lamps will be lit.\n\nTALK: 48 lamps will be lit.", false)]
    [InlineData("DOORS: 40 lamps will be lit.\n\nDOORS: 48 lamps will be lit.", true)]
    [InlineData("DOORS: 40 lamps will be lit.\n\nIn all, 48 lamps will be lit.", true)]
    [InlineData("40 lamps will be lit.\n\n48 lamps will be lit.", true)]
    public void What_two_labels_head_are_two_things(string told, bool allowed)
    {
        var claims = new Dossier(Start + told).Claims.Where(claim => claim.Value is QuantityClaim).ToList();
        Assert.Equal(allowed, Vetoes.AllowOnePlace(claims[0], claims[1]));
    }

    [Fact]
    public void Two_figures_of_what_is_named_are_left_to_its_name()
    {
        var claims = new Dossier("Anna Berg was born on 3 May 1961.", "Anna Berg was born on 3 May 1916.").Claims;
        Assert.False(Vetoes.AllowOneFact(claims[0], claims[1]));
    }

    [Theory]
    [InlineData("The yard held 40 lamps on 5 May.", "The yard held 48 lamps on 7 May.", true)]
    [InlineData("The yard held 40 lamps on 5 May.", "The yard held 48 lamps on 12 May.", false)]
    public void Times_may_differ_by_three_days(string one, string other, bool allowed)
    {
        var pair = new Dossier(Start + one, Start + other).Pair("40", "48");
        Assert.Equal(allowed, Vetoes.AllowOneFact(pair.One.Claim, pair.Other.Claim));
    }

    [Theory]
    [InlineData("Inflation was 3.2 percent on 5 May.", "Inflation was 3.9 percent on 5 May.", true)]
    [InlineData("Inflation was 3.2 percent on 5 May.", "Inflation was 3.9 percent on 7 May.", false)]
    public void What_goes_up_and_down_is_only_compared_on_one_day(string one, string other, bool allowed)
    {
        var pair = new Dossier(Start + one, Start + other).Pair("3.2%", "3.9%");
        Assert.Equal(allowed, Vetoes.AllowOneFact(pair.One.Claim, pair.Other.Claim));
    }

    [Theory]
    [InlineData("40", true)]
    [InlineData("P9D", true)]
    [InlineData("12 metres", false)]
    [InlineData("7", false)]
    [InlineData("2021-05-03", false)]
    public void Counts_and_lengths_of_time_change_with_time(string value, bool changes)
    {
        var dossier = new Dossier(
            "The mill sold 40 lamps. The storm lasted nine days. The wall is 12 metres long. It was the 7th flood. "
                + "The mill opened on 3 May 2021."
        );
        Assert.Equal(changes, Vetoes.ChangesWithTime(dossier.Pair(value, value).One.Claim.Value));
    }
}
