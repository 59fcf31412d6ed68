using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Claims;

/// <summary>Numbers in all their styles, what they count, and when.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("The Lantern Works lent 1,800 lamps.", "number of lamps | 1,800")]
    [InlineData("The Lantern Works lent 1\u00a0800 lamps.", "number of lamps | 1,800")]
    [InlineData("The Lantern Works lent 1 800 lamps.", "number of lamps | 1,800")]
    [InlineData("The Lantern Works lent 2\u00bd million lamps.", "number of lamps | 2,500,000")]
    [InlineData("The Lantern Works owes Rs 3 crore.", "sum | INR 30,000,000")]
    [InlineData("The Lantern Works lent 90 lamps. Of them, 12 are still at the Lantern Works.", "number of lamps | 12")]
    [InlineData("The Lantern Works lent some two thousand lamps.", "number of lamps | ~2,000")]
    [InlineData("The Lantern Works lent 1.8k lamps.", "number of lamps | 1,800")]
    [InlineData("The Lantern Works lent a dozen lamps.", "number of lamps | 12")]
    [InlineData("The Lantern Works lent half a million lamps.", "number of lamps | 500,000")]
    [InlineData("The Lantern Works lent 3 lakh lamps.", "number of lamps | 300,000")]
    [InlineData("The Lantern Works lent 1,764 registered old street lamps.", "number of lamps | 1,764")]
    [InlineData("The Lantern Works lent seven new lamps.", "number of lamps | 7")]
    [InlineData("The Lantern Works lent three of the 40 lamps.", "number of lamps | 3")]
    [InlineData("The Lantern Works lent at least 40 lamps.", "number of lamps | >=40")]
    [InlineData("The Lantern Works lent more than 40 lamps.", "number of lamps | >40")]
    [InlineData("The Lantern Works lent up to 40 lamps.", "number of lamps | <=40")]
    [InlineData("The Lantern Works lent nearly 40 lamps.", "number of lamps | <~40")]
    [InlineData("The Lantern Works lent 90 lamps, of which 12 are new.", "number of lamps | 12")]
    [InlineData("The Lantern Works owes \u20ac4.2bn.", "sum | EUR 4,200,000,000")]
    [InlineData("The Lantern Works owes US$4.2 billion.", "sum | USD 4,200,000,000")]
    [InlineData("The Lantern Works owes 4.2 billion euros.", "sum | EUR 4,200,000,000")]
    [InlineData("The Lantern Works owes A$4,200.", "sum | AUD 4,200")]
    [InlineData("The Lantern Works owes a $4,200 fee.", "price | USD 4,200")]
    [InlineData("The Lantern Works owes CA$4,200.", "sum | CAD 4,200")]
    [InlineData("The Lantern Works owns 48 per cent of it.", "share | 48%")]
    [InlineData("The Lantern Works moved it by 25 basis points.", "share | 0.25 points")]
    [InlineData("The Lantern Works moved it by half a percentage point.", "share | 0.5 points")]
    [InlineData("The Lantern Works employs a third of the town.", "share | 33.33%")]
    [InlineData("The Lantern Works employs more than two-thirds of the town.", "share | >66.67%")]
    [InlineData("The Lantern Works employs half the town.", "share | 50%")]
    [InlineData("The Lantern Works employs one in five residents.", "share | 20%")]
    [InlineData("The Lantern Works employs three out of every ten residents.", "share | 30%")]
    [InlineData("The Lantern Works lent between 10 and 15 lamps.", "number of lamps | 10\u201315")]
    [InlineData("The Lantern Works lent 200-300 lamps.", "number of lamps | 200\u2013300")]
    [InlineData("The Lantern Works lent two, maybe three lamps.", "number of lamps | 2\u20133")]
    [InlineData("The Lantern Works lent four, perhaps five lamps.", "number of lamps | 4\u20135")]
    [InlineData("The Lantern Works lent two, or possibly three, lamps.", "number of lamps | 2\u20133")]
    [InlineData("The Lantern Works lent nine, if not ten lamps.", "number of lamps | 9\u201310")]
    [InlineData("The Lantern Works lent five, six lamps.", "number of lamps | 5\u20136")]
    [InlineData("The Lantern Works lent 20, maybe 25 lamps.", "number of lamps | 20\u201325")]
    [InlineData("The Lantern Works spent 6.5 crore on it.", "cost | INR 65,000,000")]
    [InlineData("The Lantern Works won a grant of 80 lakh.", "funding | INR 8,000,000")]
    [InlineData("The Lantern Works lent 6.5 crore lamps.", "number of lamps | 65,000,000")]
    [InlineData("The Lantern Works lent five to ten lamps.", "number of lamps | 5\u201310")]
    [InlineData("The Lantern Works owes $5-7 million.", "sum | USD 5,000,000\u20137,000,000")]
    [InlineData("The Lantern Works owes between \u20ac5 and \u20ac7 million.", "sum | EUR 5,000,000\u20137,000,000")]
    [InlineData("The Lantern Works owns 8,4% of it.", "share | 8.4%")]
    [InlineData("The Lantern Works lent 48 lamps, up from 36 last year.", "number of lamps | 36")]
    [InlineData("The Lantern Works lent lamps. At the Lantern Works nine were lanterns.", "number of lanterns | 9")]
    [InlineData("The Lantern Works owns 20 to 25 per cent of it.", "share | 20\u201325%")]
    [InlineData("The Lantern Works laid 10 to 15 km of pipes.", "measure | 10 to 15 km")]
    [InlineData("The Lantern Works got 7.5/10.", "measure | 7.5/10")]
    [InlineData("The Lantern Works laid 48 miles of pipe.", "measure | 48 miles")]
    public void Every_style_of_a_number_is_read(string text, string claim) =>
        Assert.Contains("Lantern Works | " + claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("The lamps stand in hall 3 of the Lantern Works.")]
    [InlineData("The Lantern Works built the Lantern-3 lamps.")]
    [InlineData("The Lantern Works built the L30 lamps.")]
    [InlineData("The Lantern Works built the mp3 lamps.")]
    [InlineData("The Lantern Works built lamps of version 1.4.2.")]
    [InlineData("The Lantern Works built the 3G lamps.")]
    [InlineData("The Lantern Works flies the Lantern 737. The 737 jets are loud.")]
    [InlineData("Every one of them came from the Lantern Works.")]
    [InlineData("A 61-year-old lamp stands in the Lantern Works.")]
    public void What_only_names_or_dates_a_thing_is_no_count(string text) => Assert.Empty(Articles.ClaimsIn(text));

    [Theory]
    [InlineData("date: 2024-06-01\n\nAda Lindqvist, 61, runs the Lantern Works.", "Ada Lindqvist | age | 61")]
    [InlineData(
        "date: 2024-06-01\n\nAda Lindqvist, who turns 60 in November, runs the Lantern Works.",
        "Ada Lindqvist | age | 60 in 2024-11"
    )]
    [InlineData(
        "date: 2024-06-01\n\nAda Lindqvist, who turned 60 in November, runs the Lantern Works.",
        "Ada Lindqvist | age | 60 in 2023-11"
    )]
    [InlineData("Chief engineer Ada Lindqvist spoke.", "Ada Lindqvist | role | Chief engineer")]
    [InlineData("Ada Lindqvist, the town's chief engineer, spoke.", "Ada Lindqvist | role | town's chief engineer")]
    [InlineData("Ada Lindqvist is the mayor of Quillhaven.", "Ada Lindqvist | role | mayor of Quillhaven")]
    [InlineData("Ada Lindqvist, the chief financial officer, spoke.", "Ada Lindqvist | role | chief financial officer")]
    [InlineData("Ada Lindqvist, chair of the Union's Local 48, spoke.", "Ada Lindqvist | role | chair of the Union's Local 48")]
    [InlineData("Ada Lindqvist, head of Harbour Works, said so.", "Ada Lindqvist | role | head of Harbour Works")]
    [InlineData("Ada Lindqvist runs the works. Lindqvist, 61, spoke.", "Ada Lindqvist | age | 61")]
    [InlineData("Mayor Ada Lindqvist spoke.", "Ada Lindqvist | role | Mayor")]
    [InlineData("Their skipper, Ada Lindqvist, spoke.", "Ada Lindqvist | role | skipper")]
    [InlineData("Quillhaven's coach, Ada Lindqvist, was pleased.", "Ada Lindqvist | role | Quillhaven's coach")]
    [InlineData("The harbour manager is Ada Lindqvist.", "Ada Lindqvist | role | harbour manager")]
    [InlineData("Ada Lindqvist, founder and chief executive, spoke.", "Ada Lindqvist | role | founder")]
    [InlineData("Ada Lindqvist, founder and chief executive, spoke.", "Ada Lindqvist | role | chief executive")]
    [InlineData("Ada Lindqvist was elected mayor in May.", "Ada Lindqvist | role | mayor")]
    [InlineData("Harbour minister Ada Lindqvist of Quillhaven spoke.", "Ada Lindqvist | role | Harbour minister")]
    [InlineData("Captain Ada Lindqvist of the Velm Harbour Guard spoke.", "Ada Lindqvist | role | Captain")]
    [InlineData(
        "It burnt, said Velm Harbour Watch Deputy Chief Ada Lindqvist.",
        "Ada Lindqvist | role | Velm Harbour Watch Deputy Chief"
    )]
    [InlineData("On Monday Mayor Ada Lindqvist spoke.", "Ada Lindqvist | role | Mayor")]
    public void People_have_ages_and_roles(string text, string claim) => Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("Ada Lindqvist was the mayor in 2010.")]
    [InlineData("The Cook County office spoke of Ada Lindqvist.")]
    [InlineData("The diver carried the 10-month-old Justice Lindqvist.")]
    [InlineData("Lt. Dean Lindqvist spoke.")]
    [InlineData("The Major Crimes Unit and King Street were quiet.")]
    [InlineData("Ada Lindqvist is not the mayor.")]
    [InlineData("Ada Lindqvist will be the mayor.")]
    [InlineData("Ada Lindqvist met the mayor.")]
    [InlineData("The mayors, Ada Lindqvist and Bo Osei, spoke.")]
    public void What_somebody_is_not_now_is_no_role(string text) =>
        Assert.DoesNotContain(Articles.ClaimsIn(text), claim => claim.Contains("| role |", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Lantern Works grew. In Porto, the Harbour Board lent 48 lamps.", "Harbour Board | number of lamps | 48")]
    [InlineData("The Lantern Works grew. Thieves took 48 lamps.", "Thieves | number of lamps | 48")]
    [InlineData("The Lantern Works grew, but the Harbour Board lost 48 lamps.", "Harbour Board | number of lamps | 48")]
    public void A_figure_belongs_to_the_first_name_of_its_clause_or_to_what_the_article_is_about(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("date: 2024-06-01\n\nIt is 14 months since the lamp of Quillhaven was lit.", "date | ~2023-04")]
    [InlineData("date: 2024-06-01\n\nThe town keeps the 40th anniversary of its lamp in Quillhaven.", "date | 1984")]
    [InlineData("date: 2024-06-01\n\nThe flood was the first in 12 years in Quillhaven.", "date | ~2012")]
    public void What_is_told_by_how_long_ago_it_was_has_a_date(string text, string claim) =>
        Assert.Contains(Articles.ClaimsIn(text), found => found.EndsWith(claim, StringComparison.Ordinal));
}
