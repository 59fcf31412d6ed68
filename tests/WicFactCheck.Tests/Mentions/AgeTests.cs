using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Mentions;

public sealed class AgeTests
{
    [Theory]
    [InlineData("The potter Ada Lindqvist has died at [85] in Quillhaven.")]
    [InlineData("He was [27] when the kiln burned and [31] when it was built again.")]
    [InlineData("The potter, who was [56], had been ill, and her sister was [seventy-four].")]
    [InlineData("Ms Lindqvist turned [80] in May; her brother turns [78] today.")]
    [InlineData("She turns [65] next week, and he turned [66] last year.")]
    [InlineData("A boy aged [two] and twins aged [6] and [9] were found.")]
    [InlineData("A boy aged [two] fell on cheese aged 12 months and wine aged 12 barrels deep.")]
    [InlineData("The [34-year-old] told the court that the [six-month-old] girl was asleep.")]
    [InlineData("A man in his [80s] and two women in their late [twenties] were hurt.")]
    [InlineData("Girl, [7], saves potter, [66]")]
    [InlineData("The climbers, [29] and [33], met a man of [52] and a woman of [48].")]
    [InlineData("Ada Lindqvist ([61]) and her son Arvid ([5]) came by boat.")]
    [InlineData("At [101], Ada Lindqvist still rows; at the age of [36] she built a kiln.")]
    [InlineData("Children under [12] get in free, those aged [13 to 16] pay half.")]
    [InlineData("The kiln takes [18- to 24-year-olds]; the youngest is [two weeks old].")]
    [InlineData("A [9-year-old] shot in town was hurt by his [14-year-old] friend; the [two-year-old] remains in hospital.")]
    [InlineData("He was described as 6 feet tall and about [40].")]
    [InlineData("They seek a man thought to be about [30].")]
    [InlineData("The brothers, Arvid, [nine], and Leo, [six], were found; her sons, Tom, [8], and Jan, [5], were not.")]
    [InlineData("The siblings, Eva, [eleven], and Leo, [eight], were with Ada Lindqvist, [forty], then.")]
    [InlineData("Dr Lindqvist, [58], has a son who will be [18] on Monday.")]
    [InlineData("Ada Lindqvist ([41]) and Tom Quill ([39]) won; a mother-of-two, [38], was third.")]
    [InlineData("Two of them, ages [13], [17] and [18], are well.")]
    [InlineData("The trainee had turned [18] six days before; her sister turned [30] just a week later.")]
    [InlineData("The skaters, both [15], and the twins, [9], met a man of about [52].")]
    [InlineData("The rower, who the guides said was [17], and the diver, described as [40], are safe.")]
    [InlineData("Ada Lindqvist (left), [37], and Tom Quill, [17] of 22 Kiln Street, won.")]
    [InlineData("The kiln is new. On Monday Ada Lindqvist \u2013 [66] \u2013 opened it.")]
    [InlineData("Their [6-] and [10-year-old] sons know a [14-], a [15-] and a [17-year-old].")]
    [InlineData("Children under the age of [eight] fell; skaters younger than [10] did not.")]
    [InlineData("Quill, [54], and his son, [12], died; Tarn ([29]) and Halse ([31]) were hurt.")]
    [InlineData("Killed were Sander, [50]; Tolliver, [47]; and Wick, [3].")]
    [InlineData("In Halvik, 54, or half of them, died. Quill, 9, led the table.")]
    [InlineData("Ada Lindqvist passed away at [83], and Tom Quill died on Friday at [61].")]
    [InlineData("Ada Lindqvist, at [73], still rows; the pair, both [34], row with her.")]
    [InlineData("A girl aged [nine months] ate of a cheese aged nine months; her son, [15 months], did not.")]
    [InlineData("The brothers are [7] and [11 years of age], and the potters [19], [23] and [27 years old].")]
    [InlineData("It takes potters between [16 and 19 years old].")]
    [InlineData("The younger potter of the two, [36 years old], has left.")]
    [InlineData("[7-Year-Old] Boy Falls Into Kiln")]
    [InlineData("He left school at [11], and a lamp near the school at 11 Kiln Street broke.")]
    public void An_age_is_a_mention_of_its_own(string marked)
    {
        Assert.Equal(marked, Marked.By(marked, mention => mention is AgeMention));
        var ages = string.Concat(marked.Split('[', ']'));
        Assert.DoesNotContain(
            Shipped.Checker.Mentions(new SourceText("a.txt", ages)).Mentions.All.OfType<QuantityMention>(),
            number => marked.Contains($"[{number.Quantity.Text}]", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("The [nine-year-old] company felled a [300-year-old] oak.")]
    [InlineData("The bakery, now [85 years old], and its [12-year-old] oven were sold.")]
    [InlineData("Nobody mended the [44-year-old] boat of the [two-day-old] truce.")]
    public void What_things_are_old_is_nobodys_age(string marked)
    {
        Assert.Equal(marked, Marked.By(marked, mention => mention is ThingAgeMention));
        Assert.DoesNotContain('[', Marked.By(marked, mention => mention is AgeMention or QuantityMention));
    }

    [Theory]
    [InlineData("The share closed at 91, and he was 12 of 14 from the line.")]
    [InlineData("She is 12-0 this year and was 3 under par.")]
    [InlineData("Nine workers, 12 of them women, met a team of 14.")]
    [InlineData("A bus hit the driver, 14 hurt")]
    [InlineData("The firm is 30 percent owned by a family of five.")]
    [InlineData("The kiln was 27 metres away, and turned 80 pots out.")]
    [InlineData("Goals came from Lindqvist, two, and Quill, one.")]
    [InlineData("The fare will be 40 on Monday, and she will be 30 minutes late.")]
    [InlineData("In the 80s and in 1990 they built kilns.")]
    [InlineData("The potter was pronounced dead at 5 at the mill.")]
    [InlineData("She is around 6' and wears a red coat.")]
    [InlineData("Twnety-one-year-old Ada Lindqvist rows.")]
    [InlineData("The kiln turned 80 pots in six days, all 40 of them blue.")]
    [InlineData("Ada Lindqvist, 5 of 12 in the draw, lost; the shops, 40, are shut.")]
    [InlineData("The 6- and 10-metre boats are older than those 10.")]
    [InlineData("The Quill Times put the number of dead at 17, and Ada Lindqvist counted the dead at 18.")]
    [InlineData("Ada Lindqvist opened the bidding at 45, finished at 13 in the draw and stayed at 32 in the polls.")]
    [InlineData("Of the dead at 30 mills, none was named; one death, four days.")]
    public void Other_numbers_are_none(string text) => Assert.Equal(text, Marked.By(text, mention => mention is AgeMention));

    [Fact]
    public void An_age_is_no_toll_and_no_length() =>
        Assert.Equal(
            ["girl | age | 7", "man | age | 66"],
            Articles
                .Check(("a.txt", "A fire at Quillhaven kills girl, 7, and man aged 66; their dog is 12 years old."))
                .Documents[0]
                .Claims.Select(claim => claim.ToString())
        );

    [Theory]
    [InlineData("A 7-month-old baby was found at Quillhaven.", "baby | age | P7M")]
    [InlineData("The infant, three weeks old, was found.", "infant | age | P3W")]
    [InlineData("A woman in her 70s was found.", "woman | age | 70\u201379")]
    [InlineData("Ada Lindqvist, who is in her late thirties, was found.", "Ada Lindqvist | age | 30\u201339")]
    [InlineData("7-Year-Old Girl Found In Kiln", "Girl | age | 7")]
    [InlineData("A couple in their sixties were found.", "couple | age | 60\u201369")]
    [InlineData("The couple, both 43, ran a kiln.", "couple | age | 43")]
    [InlineData("The men are 19, 23 and 27 years old.", "men | age | 19")]
    [InlineData("The men are 19, 23 and 27 years old.", "men | age | 23")]
    [InlineData("The men are 19, 23 and 27 years old.", "men | age | 27")]
    public void An_age_of_no_whole_years_is_listed_as_it_is(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("The tablets of Quillhaven are 3,700 years old.", "tablets of Quillhaven | how old | P3700Y")]
    [InlineData("The report of Quillhaven was 40 minutes old.", "report of Quillhaven | how old | PT40M")]
    public void How_old_a_thing_is_is_no_length(string text, string claim) => Assert.Contains(claim, Articles.ClaimsIn(text));
}
