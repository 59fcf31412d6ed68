using WicFactCheck.Tests.Alignment;
using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>Pairs of which their values tell, without any label, whether they are of one slot.</summary>
public sealed class SureSlotTests
{
    [Theory]
    [InlineData("573", "The mill in Quillhaven sold 573 lamps.", "Buyers took 573 lamps from the mill at the fair.", true)]
    [InlineData("573", "The mill in Quillhaven sold 573 lamps.", "The mill in Quillhaven sold 573 lamps.", false)]
    [InlineData("573", "The mill in Quillhaven sold 573 lamps.", "Sailors counted 573 whales off Porto.", false)]
    [InlineData("7", "The mill in Quillhaven sold 7 lamps.", "Buyers took 7 lamps from the mill at the fair.", true)]
    [InlineData("7", "The mill in Quillhaven sold 7 lamps.", "Buyers took 7 boats from the mill at the fair.", false)]
    public void One_rare_value_told_in_other_words_is_of_one_slot(string value, string one, string other, bool areOne) =>
        Assert.Equal(areOne, SureSlots.AreOne(LabelledPairs.Of(new Dossier(one, other), value, value)));

    [Fact]
    public void Two_values_are_never_surely_of_one_slot()
    {
        var dossier = new Dossier("The mill in Quillhaven sold 573 lamps.", "Buyers took 580 lamps from the mill at the fair.");
        Assert.False(SureSlots.AreOne(LabelledPairs.Of(dossier, "573", "580")));
    }

    [Fact]
    public void One_article_is_no_witness_for_itself()
    {
        var dossier = new Dossier("The mill in Quillhaven sold 573 lamps. Buyers took 573 lamps from the mill at the fair.");
        Assert.False(SureSlots.AreOne(LabelledPairs.Of(dossier, "573", "573")));
    }

    [Fact]
    public void Values_that_each_article_tells_elsewhere_are_of_two_slots()
    {
        var found = SureSlots.Of(
            LabelledPairs.All(
                new Dossier(
                    "The mill in Quillhaven sold 573 lamps. The bakery in Quillhaven baked 61 loaves.",
                    "Buyers took 573 lamps from the mill at the fair. Guests ate 61 loaves from the bakery of Quillhaven."
                )
            ),
            new Random(1)
        );
        Assert.Equal(["573 | 573", "61 | 61"], Shown(found.Ones));
        Assert.Equal(["573 | 61", "61 | 573"], Shown(found.Apart));
    }

    [Theory]
    [InlineData("Buyers took 573 lamps from the mill at the fair. Guests ate 64 loaves from the bakery of Quillhaven.")]
    [InlineData("Buyers took 573 lamps from the mill at the fair.")]
    public void A_value_whose_partner_is_not_told_may_be_a_conflict(string other)
    {
        var found = SureSlots.Of(
            LabelledPairs.All(
                new Dossier("The mill in Quillhaven sold 573 lamps. The bakery in Quillhaven baked 61 loaves.", other)
            ),
            new Random(1)
        );
        Assert.Equal(["573 | 573"], Shown(found.Ones));
        Assert.Empty(found.Apart);
    }

    [Fact]
    public void A_value_that_an_article_tells_often_is_not_sure()
    {
        var found = SureSlots.Of(
            LabelledPairs.All(
                new Dossier(
                    "The mill in Quillhaven sold 573 lamps. Porto has 573 boats. Braga has 573 goats.",
                    "Buyers took 573 lamps from the mill at the fair."
                )
            ),
            new Random(1)
        );
        Assert.Empty(found.Ones);
    }

    private static IEnumerable<string> Shown(IEnumerable<LabelledPair> pairs) =>
        pairs
            .Select(pair => $"{pair.Figures.One.Claim.Value.Label} | {pair.Figures.Other.Claim.Value.Label}")
            .Order(StringComparer.Ordinal);
}
