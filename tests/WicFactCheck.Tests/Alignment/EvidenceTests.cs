using WicFactCheck.Alignment;
using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What is told to have spoken for and against a finding.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void The_shares_of_a_regression_and_its_bias_are_its_score()
    {
        var model = AlignmentModel.Shipped.Slot;
        var features = model.Means.Select((mean, i) => mean + (i % 3 - 1) * model.Scales[i]).ToArray();
        Assert.Equal(model.Score(features), model.Bias + model.Shares(features).Sum(), 0.001f);
    }

    [Fact]
    public void An_average_pair_has_nothing_for_or_against_it() =>
        Assert.Empty(
            Evidence
                .OfConflict(AlignmentModel.Shipped, AlignmentModel.Shipped.Conflict.Means)
                .Where(share => Math.Abs(share.Weight) > 1)
        );

    [Fact]
    public void What_was_learnt_has_its_grounds_the_strongest_first()
    {
        var grounds = Finding(
            "The fire at the Lantern Works killed 417 people.",
            "The fire at the Lantern Works killed 471 people."
        ).Grounds;
        Assert.Contains(grounds, ground => ground.Weight > 0 && ground.Text == "digits are swapped or slipped");
        Assert.Equal(
            grounds.OrderByDescending(ground => Math.Abs(ground.Weight)).Select(ground => Math.Abs(ground.Weight)),
            grounds.Select(ground => Math.Abs(ground.Weight))
        );
    }

    [Fact]
    public void Features_of_one_thing_speak_together()
    {
        var model = AlignmentModel.Shipped;
        var features = model.Conflict.Means.Select((mean, i) => mean + (i % 3 - 1) * model.Conflict.Scales[i]).ToArray();
        var told = Evidence.OfSlot(model, features);
        var families = told.Select(share => EvidenceFamilies.Of(Enum.Parse<PairFeature>(share.Feature)))
            .Where(family => family != EvidenceFamily.None)
            .ToList();
        Assert.NotEmpty(families);
        Assert.Equal(families.Distinct(), families);
        Assert.Equal(model.Slot.Shares(features).Sum(), told.Sum(share => share.Weight), 0.5f);
    }

    [Fact]
    public void What_a_rule_proves_needs_none() =>
        Assert.Empty(Finding("The fair opened on Monday, 4 May 2021.", "The fair opened in May.").Grounds);

    private static Finding Finding(string one, string other) =>
        Assert.Single(Articles.Check(("a.txt", one), ("b.txt", other)).Findings);
}
