using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What else the articles tell that could be the partner of one of two figures.</summary>
public sealed class RivalTests
{
    private static readonly AlignmentModel ByVerb = Models.By(PairFeature.SamePredicate, 2);

    [Fact]
    public void A_figure_without_rivals_leads_over_none()
    {
        var dossier = new Dossier("The mill sold 40 lamps.", "The mill sold 48 lamps.");
        Assert.Equal(2, Of(dossier, ConflictFeature.Slot));
        Assert.Equal(-6, Of(dossier, ConflictFeature.BestOther));
        Assert.Equal(8, Of(dossier, ConflictFeature.LeadOverOthers));
        Assert.Equal(0, Of(dossier, ConflictFeature.Others));
        Assert.Equal(0, Of(dossier, ConflictFeature.AnyToldElsewhere));
    }

    [Fact]
    public void A_better_partner_is_ahead()
    {
        var dossier = new Dossier("The mill sold 40 lamps.", "Later, the mill sold 90 lamps. The mill bought 48 lamps.");
        Assert.Equal(0, Of(dossier, ConflictFeature.Slot));
        Assert.Equal(2, Of(dossier, ConflictFeature.BestOther));
        Assert.Equal(-6, Of(dossier, ConflictFeature.LesserOther));
        Assert.Equal(-2, Of(dossier, ConflictFeature.LeadOverOthers));
        Assert.Equal(1, Of(dossier, ConflictFeature.BetterOthers));
        Assert.Equal(Math.Log(2), Of(dossier, ConflictFeature.Others), 3);
        Assert.Equal(0, Of(dossier, ConflictFeature.AnyToldElsewhere));
    }

    [Fact]
    public void A_worse_partner_is_behind()
    {
        var dossier = new Dossier("The mill sold 40 lamps.", "Later, the mill bought 90 lamps. The mill sold 48 lamps.");
        Assert.Equal(0, Of(dossier, ConflictFeature.BestOther));
        Assert.Equal(2, Of(dossier, ConflictFeature.LeadOverOthers));
        Assert.Equal(0, Of(dossier, ConflictFeature.BetterOthers));
    }

    [Theory]
    [InlineData("The mill sold 40 lamps.", "Later, the mill sold 40 lamps. The mill bought 48 lamps.", 1, 0)]
    [InlineData("The mill sold 40 lamps. Later, the mill bought 48 lamps.", "The mill bought 48 lamps.", 1, 0)]
    [InlineData(
        "The mill sold 40 lamps. Later, the mill bought 48 lamps.",
        "Later, the mill sold 40 lamps. The mill bought 48 lamps.",
        1,
        1
    )]
    [InlineData("The mill sold 40 lamps.", "Later, the mill sold 90 lamps. The mill bought 48 lamps.", 0, 0)]
    public void Values_may_be_told_elsewhere_in_the_other_article(string one, string other, float any, float both)
    {
        var dossier = new Dossier(one, other);
        Assert.Equal((any, both), (Of(dossier, ConflictFeature.AnyToldElsewhere), Of(dossier, ConflictFeature.BothTold)));
    }

    [Fact]
    public void Where_its_value_is_told_with_its_own_verb_the_lead_is_lost()
    {
        var dossier = new Dossier("The mill sold 40 lamps.", "Later, the mill sold 40 lamps. The mill bought 48 lamps.");
        Assert.Equal(2, Of(dossier, ConflictFeature.BestSameValue));
        Assert.Equal(-6, Of(dossier, ConflictFeature.LesserSameValue));
        Assert.Equal(-2, Of(dossier, ConflictFeature.LeadOverSameValues));
    }

    [Fact]
    public void The_same_value_once_more_is_no_rival()
    {
        var dossier = new Dossier("The mill sold 40 lamps.", "Later, the mill sold 48 lamps. The mill bought 48 lamps.");
        Assert.Equal(0, Of(dossier, ConflictFeature.Others));
    }

    [Fact]
    public void A_rival_that_has_its_partner_is_none_that_is_free()
    {
        var taken = new Dossier(
            "The mill sold 40 lamps. Later, the mill sold 90 lamps.",
            "Later, the mill sold 90 lamps. The mill bought 48 lamps."
        );
        Assert.Equal(2, Of(taken, ConflictFeature.BestOther));
        Assert.Equal(-6, Of(taken, ConflictFeature.BestFreeOther));
        Assert.Equal(6, Of(taken, ConflictFeature.LeadOverFreeOthers));
        Assert.Equal(0, Of(taken, ConflictFeature.BetterFreeOthers));
        Assert.Equal(0, Of(taken, ConflictFeature.FreeOthers));
    }

    [Fact]
    public void A_rival_that_has_none_is_free()
    {
        var free = new Dossier("The mill sold 40 lamps.", "Later, the mill sold 90 lamps. The mill bought 48 lamps.");
        Assert.Equal(2, Of(free, ConflictFeature.BestFreeOther));
        Assert.Equal(-2, Of(free, ConflictFeature.LeadOverFreeOthers));
        Assert.Equal(1, Of(free, ConflictFeature.BetterFreeOthers));
        Assert.Equal(Math.Log(2), Of(free, ConflictFeature.FreeOthers), 3);
        Assert.Equal(Math.Log(4), Of(free, ConflictFeature.FiguresAround), 3);
    }

    private static float Of(Dossier dossier, ConflictFeature feature) => dossier.Of(feature, "40", "48", ByVerb);
}
