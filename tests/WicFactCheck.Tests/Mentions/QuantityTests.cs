using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Mentions;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("The kiln cost R8,3 million and weighs 12,5 t.", "R8,3 million: 8,300,000 ZAR", "12,5 t: 12,500 kg")]
    [InlineData("It rose from R14,50 to R16,75 a litre.", "R14,50: 14.5 ZAR", "R16,75: 16.75 ZAR")]
    [InlineData("Some 1,5 million came, by 2,4 km of road.", "Some 1,5 million: 1,500,000", "2,4 km: 2,400 m")]
    [InlineData("It cost $1,250 and took 2,5 and 11 off.", "$1,250: 1,250 USD", "2: 2", "5: 5", "11: 11")]
    [InlineData("It has 1.5 km of road and took 2,5 and 11 off.", "1.5 km: 1,500 m", "2: 2", "5: 5", "11: 11")]
    [InlineData("A quake had a magnitude of 5,6 and broke 2,5 and 11 pots.", "5,6: 5.6", "2: 2", "5: 5", "11: 11")]
    [InlineData("The quake, which registered 5,6, and a 4,7-magnitude aftershock were felt.", "5,6: 5.6", "4,7: 4.7")]
    [InlineData("Magnitude: 3,9.", "3,9: 3.9")]
    public void A_comma_is_a_decimal_point_where_the_text_has_the_habit(string text, params string[] amounts) =>
        Assert.Equal(amounts, Amounts(text));

    [Theory]
    [InlineData("The potter lost 14 pounds, and now weighs 130 pounds.", "14 pounds: 6.3503 kg", "130 pounds: 58.967 kg")]
    [InlineData("A 40-pound pot broke, and the potter paid a 40-pound fine.", "40-pound: 18.1437 kg", "40-pound: 40 GBP")]
    [InlineData("They bought 12 pounds of clay for 9 pounds.", "12 pounds: 5.4431 kg", "9 pounds: 9 GBP")]
    [InlineData("In Cairo a pot costs 90 pounds.", "90 pounds: 90 EGP")]
    [InlineData("In Cairo clay costs 9 pounds a kilo.", "9 pounds: 9 EGP")]
    [InlineData("A bag of 130 pounds fell on a pot of $40.", "130 pounds: 58.967 kg", "$40: 40 USD")]
    [InlineData("A bag of 130 pounds fell off a cart.", "130 pounds: 58.967 kg")]
    [InlineData(
        "Each sack holds 40 pounds, and the boat landed a catch of 90 pounds.",
        "40 pounds: 18.1437 kg",
        "90 pounds: 40.8233 kg"
    )]
    [InlineData(
        "The halibut tipped the scales at 212 pounds; he lifts 200 pounds.",
        "212 pounds: 96.1616 kg",
        "200 pounds: 90.7185 kg"
    )]
    [InlineData("The marrow grew to 61 pounds.", "61 pounds: 27.6691 kg")]
    [InlineData("She carried 60 pounds of it, then 50 pounds, up a hill.", "60 pounds: 27.2155 kg", "50 pounds: 50 GBP")]
    [InlineData("He lost 30 pounds on the horses.", "30 pounds: 30 GBP")]
    [InlineData("He lost 30 pounds, and £5 on the way home.", "30 pounds: 30 GBP", "£5: 5 GBP")]
    [InlineData(
        "Thieves took a bag with 700 pounds, and a bag of 70 pounds in cash.",
        "700 pounds: 700 GBP",
        "70 pounds: 70 GBP"
    )]
    [InlineData("He is 5 feet 9 inches and about 160 pounds.", "5 feet 9 inches: 1.7526 m", "about 160 pounds: 72.5748 kg")]
    [InlineData("The potter is 5-foot-7 and 150 pounds.", "5-foot-7: 1.7018 m", "150 pounds: 68.0389 kg")]
    [InlineData("The potter is 6'1\" and 200 pounds.", "6'1\": 1.8542 m", "200 pounds: 90.7185 kg")]
    [InlineData("The potter is 5'11\" and 200 pounds.", "5'11\": 1.8034 m", "200 pounds: 90.7185 kg")]
    [InlineData("He is 6 feet tall, about 220 pounds.", "6 feet: 1.8288 m", "about 220 pounds: 99.7903 kg")]
    [InlineData("The truck was 8,000 pounds over the limit.", "8,000 pounds: 3,628.739 kg")]
    [InlineData("The truck cost 8,000 pounds over the budget.", "8,000 pounds: 8,000 GBP")]
    [InlineData("The bill for a 6-foot fence came to 160 pounds.", "6-foot: 1.8288 m", "160 pounds: 160 GBP")]
    [InlineData("The club dropped 20 pounds from the price.", "20 pounds: 20 GBP")]
    [InlineData("The plate held eleven pounds, forty pence and a button.", "eleven pounds, forty pence: 11.4 GBP")]
    [InlineData("The firm carried losses of 250 pounds.", "250 pounds: 250 GBP")]
    [InlineData("A gift of 130 pounds was made, and £40 lent.", "130 pounds: 130 GBP", "£40: 40 GBP")]
    [InlineData(
        "In Manila a pot costs 90 pesos; the potter had 40 Mexican pesos.",
        "90 pesos: 90 PHP",
        "40 Mexican pesos: 40 MXN"
    )]
    [InlineData("She came back nine pounds lighter.", "nine pounds: 4.0823 kg")]
    [InlineData("A pot in Wellington costs five dollars, 40 cents.", "five dollars, 40 cents: 5.4 NZD")]
    [InlineData("The Toronto potter paid three dollars; her sister paid $3.", "three dollars: 3 CAD", "$3: 3 USD")]
    [InlineData("The council in Gaborone paid P22m, that in Manila P40,000.", "P22m: 22,000,000 BWP", "P40,000: 40,000 PHP")]
    public void Pounds_are_a_weight_or_the_money_of_a_country(string text, params string[] amounts) =>
        Assert.Equal(amounts, Amounts(text));

    [Theory]
    [InlineData("$143-billion", "143,000,000,000 USD")]
    [InlineData("$160MM", "160,000,000 USD")]
    [InlineData("$3.2 mln", "3,200,000 USD")]
    [InlineData("4 bln euros", "4,000,000,000 EUR")]
    [InlineData("VND4,927 billion", "4,927,000,000,000 VND")]
    [InlineData("Rs 115.18 crore", "1,151,800,000 INR")]
    [InlineData("Rs. 7 lakh crore", "7,000,000,000,000 INR")]
    [InlineData("KSh2.5bn", "2,500,000,000 KES")]
    [InlineData("R75 000", "75,000 ZAR")]
    [InlineData("R6bn", "6,000,000,000 ZAR")]
    [InlineData("R3.20", "3.2 ZAR")]
    [InlineData("K45m", "45,000,000 ZMW")]
    [InlineData("€3,9 Mrd", "3,900,000,000 EUR")]
    [InlineData("NT$40m", "40,000,000 TWD")]
    [InlineData("GH\u20b528m", "28,000,000 GHS")]
    [InlineData("12 Hong Kong dollars", "12 HKD")]
    [InlineData("3 million guaraníes", "3,000,000 PYG")]
    [InlineData("900 vatu", "900 VUV")]
    [InlineData("3 dollars 50 cents", "3.5 USD")]
    [InlineData("three dollars and fifty cents", "3.5 USD")]
    [InlineData("8 pounds, 20 pence", "8.2 GBP")]
    [InlineData("6 francs 40", "6.4 CHF")]
    [InlineData("45 euro cents", "0.45 EUR")]
    [InlineData("60 pence", "0.6 GBP")]
    [InlineData("£2 and 40 pence", "2.4 GBP")]
    [InlineData("40p", "0.4 GBP")]
    [InlineData("1.5m rand", "1,500,000 ZAR")]
    public void Money_is_read_with_signs_codes_words_and_scales(string words, string amount) =>
        Assert.Equal([$"{words}: {amount}"], Amounts($"The kiln cost {words}."));

    [Theory]
    [InlineData("816 000 t", "816,000,000 kg")]
    [InlineData("25 light-years", "236,518,261,814,520,000 m")]
    [InlineData("25 light years", "236,518,261,814,520,000 m")]
    [InlineData("40 megawatt-hours", "40,000,000 Wh")]
    [InlineData("40 kWh", "40,000 Wh")]
    [InlineData("31C", "31 °C")]
    [InlineData("six foot two", "1.8796 m")]
    [InlineData("12st 4lb", "78.0179 kg")]
    [InlineData("86F", "30 °C")]
    [InlineData("3 km\u00b2", "3,000,000 m2")]
    [InlineData("3 sq. km", "3,000,000 m2")]
    [InlineData("12 cubic metres", "12,000 l")]
    [InlineData("one and one-half miles", "2,414.016 m")]
    [InlineData("6 1/2 feet", "1.9812 m")]
    [InlineData("5 feet 10 inches", "1.778 m")]
    [InlineData("6ft 2in", "1.8796 m")]
    [InlineData("5-foot-9-inch", "1.7526 m")]
    [InlineData("10 to 15 cm", "0.1 m")]
    [InlineData("6-foot-3", "1.905 m")]
    [InlineData("three-quarters of a mile", "1,207.008 m")]
    [InlineData("half an acre", "2,023.4282 m2")]
    [InlineData("a mile and a half", "2,414.016 m")]
    [InlineData("two miles and a half", "4,023.36 m")]
    [InlineData("7 pounds 4 ounces", "3.2885 kg")]
    [InlineData("120 man-days", "120 man-day")]
    [InlineData("0 kg", "0 kg")]
    [InlineData("77 degrees Fahrenheit", "25 \u00b0C")]
    public void Measures_are_told_in_base_units(string words, string amount) =>
        Assert.Equal([$"{words}: {amount}"], Amounts($"It was {words} of all."));

    [Theory]
    [InlineData("It was minus 31 Celsius.", -31)]
    [InlineData("It was \u221231 Celsius.", -31)]
    [InlineData("It was -31 Celsius.", -31)]
    [InlineData("It was cold (\u221231 Celsius).", -31)]
    [InlineData("It was test-31 Celsius.", 31)]
    public void Degrees_below_zero_are_told_by_a_word_or_a_sign(string text, int degrees) =>
        Assert.Equal(degrees, Assert.Single(Read(text)).Quantity.Told);

    [Theory]
    [InlineData("one-hundred and five", 105)]
    [InlineData("two thousand, three hundred and eleven", 2311)]
    [InlineData("a quarter of a million", 250_000)]
    [InlineData("forty-two thousand six hundred", 42_600)]
    [InlineData("one hundred-and-five", 105)]
    [InlineData("three and a half thousand", 3500)]
    [InlineData("two and a quarter million", 2_250_000)]
    [InlineData("6,42,118", 642_118)]
    [InlineData("2.5 lakh", 250_000)]
    [InlineData("12\u2009400", 12_400)]
    [InlineData("1 250 000", 1_250_000)]
    [InlineData("4 725", 4725)]
    public void Numbers_are_read_in_words_and_digits_of_all_sorts(string words, int number)
    {
        var mention = Assert.Single(Read($"The fair drew {words} potters."));
        Assert.Equal(number, mention.Quantity.Told);
        Assert.NotNull(mention.Noun);
    }

    [Theory]
    [InlineData("They lent 10 100 Ada Lindqvist made.", "10: 10", "100: 100")]
    [InlineData("A quarter of 12 kilns is old.", "12: 12")]
    [InlineData("They waited for four-five potters.", "four-five: 4")]
    [InlineData("They bought two and a kiln.", "two: 2")]
    public void Numbers_side_by_side_are_not_one(string text, params string[] numbers) => Assert.Equal(numbers, Amounts(text));

    [Theory]
    [InlineData("3 million", 2_500_000, 3_500_000)]
    [InlineData("3.0 million", 2_950_000, 3_050_000)]
    [InlineData("3.25 million", 3_245_000, 3_255_000)]
    [InlineData("3,000,000", 2_925_000, 3_075_000)]
    [InlineData("three million", 2_925_000, 3_075_000)]
    public void A_scaled_number_is_told_to_its_last_digit(string words, int least, int most)
    {
        var range = Assert.Single(Read($"The fair drew {words} potters.")).Quantity.Range;
        Assert.Equal((least, most), (range.Min, range.Max));
    }

    [Theory]
    [InlineData("Sales rose by a third.", "a third", 33.33)]
    [InlineData("Sales fell by nearly a fifth.", "nearly a fifth", 20)]
    [InlineData("Sales fell by a 15%, it said.", "15%", 15)]
    [InlineData("One in five pots broke.", "One in five", 20)]
    [InlineData("A 13th fewer potters came.", "A 13th", 7.69)]
    [InlineData("Sales were a fifth higher.", "a fifth", 20)]
    [InlineData("It needs a two-thirds majority.", "two-thirds", 66.67)]
    [InlineData("Three-quarters voted.", "Three-quarters", 75)]
    [InlineData("Half of the pots and a tenth for the fair broke.", "a tenth", 10)]
    [InlineData("They lost eleven-twelfths of the stock.", "eleven-twelfths", 91.67)]
    public void Parts_are_shares(string text, string words, double share) =>
        Assert.Contains(
            Read(text),
            mention => mention.Quantity is { Kind: QuantityKind.Percent } part && part.Text == words && (double)part.Told == share
        );

    [Theory]
    [InlineData("A third was hurt, and a fourth bus came.")]
    [InlineData("It is a third of a mile, and a third man saw it by a second.")]
    [InlineData("They ate a third of a cake, and left the half")]
    [InlineData("They painted a fifth")]
    [InlineData("Of the pots 0 in 5 broke.")]
    [InlineData("One in every 3500 pots broke.")]
    [InlineData("The pots were tried by a third-party kiln.")]
    public void Ordinals_and_what_is_part_of_no_whole_are_no_shares(string text) =>
        Assert.DoesNotContain(Read(text), mention => mention.Quantity.Kind == QuantityKind.Percent);

    [Theory]
    [InlineData("10 to 20 potters", 10, 20)]
    [InlineData("two to three dozen potters", 24, 36)]
    [InlineData("a 10-to-20-boat fleet", 10, 20)]
    [InlineData("five to ten thousand potters", 5000, 10_000)]
    [InlineData("a crowd of 2,000 to 3,000", 2000, 3000)]
    [InlineData("a rise by 10 to 15 percent", 10, 15)]
    [InlineData("between 30 and 40 potters", 30, 40)]
    [InlineData("prices raised 8-10%", 8, 10)]
    public void Ranges_have_two_ends(string words, int low, int high)
    {
        var range = Assert.Single(Read($"They saw {words}.")).Quantity;
        Assert.Equal((low, high), (range.Told, range.ToldTo));
    }

    [Theory]
    [InlineData("some 11,642 potters", true)]
    [InlineData("about 463 potters", true)]
    [InlineData("some 450 potters", false)]
    [InlineData("around 20,000 potters", false)]
    [InlineData("about 12 potters", false)]
    [InlineData("40-odd potters", false)]
    [InlineData("40 or so potters", false)]
    public void A_number_with_many_digits_is_no_guess(string words, bool isExact)
    {
        var range = Assert.Single(Read($"They saw {words}.")).Quantity.Range;
        Assert.Equal(isExact, range.Min == range.Max);
    }

    [Theory]
    [InlineData("20 or more potters", QuantityModifier.AtLeast)]
    [InlineData("200-plus potters", QuantityModifier.AtLeast)]
    [InlineData("200+ potters", QuantityModifier.AtLeast)]
    [InlineData("20 or fewer potters", QuantityModifier.AtMost)]
    [InlineData("20 kilns or more", null)]
    internal void Words_behind_a_number_tell_how_it_is_meant(string words, QuantityModifier? modifier)
    {
        var mention = Assert.Single(Read($"They saw {words}."));
        Assert.Equal(modifier, mention.Quantity.Modifier);
        Assert.NotNull(mention.Noun);
    }

    [Theory]
    [InlineData("3,200 square metres", "34,400 square feet", true)]
    [InlineData("9,800 feet", "2,990 metres", true)]
    [InlineData("220 kilograms", "485 lbs", true)]
    [InlineData("4.3 m", "14 ft", true)]
    [InlineData("minus 31 Celsius", "minus 24 Fahrenheit", true)]
    [InlineData("80 kilometres", "75 miles", false)]
    [InlineData("3 metres", "4 feet", false)]
    [InlineData("3,200 square metres", "3,240 square metres", false)]
    public void A_measure_in_another_unit_is_as_exact_as_the_coarser_number(string one, string other, bool canBe)
    {
        var (first, second) = (Read($"It is {one} of all.")[0].Quantity, Read($"It is {other} of all.")[0].Quantity);
        Assert.Equal(canBe, first.CanBe(second));
        Assert.Equal(canBe, second.CanBe(first));
    }

    [Theory]
    [InlineData("They built a 90-potter, 12-kiln works.", "potter", "kiln")]
    [InlineData("The number of boats was 90.", "boats")]
    [InlineData("The number of Quill's boats rose to 90.", "boats")]
    [InlineData("They saw 85 of Portugal's towns.", "towns")]
    [InlineData("They saw 85 of Portugal", "")]
    [InlineData("They saw 80 boats, up from 72 last year.", "boats", "boats")]
    [InlineData("They saw 80 boats, of which 12 are new.", "boats", "boats")]
    [InlineData("They saw 80 boats. Of them, 12 are new.", "boats", "boats")]
    [InlineData("Of them, 12 are new.", "")]
    [InlineData("They saw 80 boats, and drew 12.", "boats", "")]
    [InlineData("They bought a 90-\"pot\" kiln.", "")]
    [InlineData("They listed 12/pots and 9/bowls.", "", "")]
    [InlineData("One of the boats is new.")]
    [InlineData("One potter suffered burns, and one potter lost pots.", "potter", "potter")]
    [InlineData("Two 23-year-old potters and three 16-year-olds rowed.", "potters", "")]
    [InlineData("All seven of the stranded rowed home, and three of the sleeping stayed.", "stranded", "sleeping")]
    [InlineData("Of the 80 boats, 12 sank.", "boats", "boats")]
    [InlineData("In Quillhaven, 12 sank.", "")]
    public void A_number_counts_the_noun_after_it_or_that_of_the_number_it_is_held_against(string text, params string[] nouns) =>
        Assert.Equal(nouns, Nouns(text));

    [Theory]
    [InlineData(
        "| Town | Lamps lent | Note |\n|--|--|--|\n| Quill | 48 | 12 kilns |\n| Vale | 36 | new |",
        "lamps",
        "kilns",
        "lamps"
    )]
    [InlineData("| Town | Number of boats | Rank |\n|--|--|--|\n| Quill | 48 | 3 |", "boats", "")]
    [InlineData(
        "<table><tr><th colspan=2>Place</th><th>Dead</th></tr><tr><td>Quill</td><td>Vale</td><td>48</td></tr></table>",
        "dead"
    )]
    public void A_lone_number_in_a_table_counts_what_the_head_of_its_column_names(string text, params string[] nouns) =>
        Assert.Equal(nouns, Nouns(text));

    private static IEnumerable<string> Nouns(string text)
    {
        var (mentions, _) = Shipped.Checker.Mentions(new SourceText("a.md", text));
        return mentions.Quantities.Select(number =>
            number.Noun is { } noun ? mentions.Document.Text[noun].ToString().ToLowerInvariant() : ""
        );
    }

    private static IReadOnlyList<QuantityMention> Read(string text) =>
        Shipped.Checker.Mentions(new SourceText("a.txt", text)).Mentions.Quantities;

    private static IEnumerable<string> Amounts(string text) =>
        Read(text)
            .Select(mention =>
                FormattableString
                    .Invariant($"{mention.Quantity.Text}: {mention.Quantity.Told:#,0.####} {mention.Quantity.Unit}")
                    .TrimEnd()
            );
}
