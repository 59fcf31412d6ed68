using WicFactCheck.Alignment;
using WicFactCheck.Groups;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Times, lengths and places in an order that one of two articles took down wrong, whatever a model holds.</summary>
public sealed class SlipPairTests
{
    private const string Today = "date: 2024-06-01\n\n";

    [Theory]
    [InlineData("The weir of Selm was built in 1924.", "Built in 1934, the weir is the pride of Selm.", "1924 | b.md 1934")]
    [InlineData("The weir of Selm was built in 1789.", "Built in 1798, the weir is the pride of Selm.", "1789 | b.md 1798")]
    [InlineData("The weir of Selm broke in May 1987.", "In May 1989 the weir broke in Selm.", "1987-05 | b.md 1989-05")]
    [InlineData(
        "The weir of Selm broke on 12 May 2021.",
        "On 21 May 2021 the weir of Selm broke.",
        "2021-05-12 | b.md 2021-05-21"
    )]
    [InlineData(
        "The weir of Selm broke on 4 May 2021.",
        "On 4 June 2021 the weir of Selm broke.",
        "2021-05-04 | b.md 2021-06-04"
    )]
    [InlineData("The repair of the weir took 22 months.", "The weir was under repair for 32 months.", "P22M | b.md P32M")]
    [InlineData("The voyage of the ship took 14 hours.", "The ship was on her voyage for 24 hours.", "PT14H | b.md PT24H")]
    [InlineData(
        "The song of Bo Renner lasts 96 minutes.",
        "The song by Renner goes on for 1 hour 26 minutes.",
        "PT96M | b.md PT1H26M"
    )]
    [InlineData("The job at the weir took 4 years 7 months.", "The weir was a job of 5 years 7 months.", "P4Y7M | b.md P5Y7M")]
    [InlineData("Bo Renner saw the card in the 52nd minute.", "Renner got the card in the 25th minute.", "52 | b.md 25")]
    public void Values_that_differ_by_a_slip_are_one(string one, string other, string aligned) =>
        Assert.Contains($"Conflict a.md {aligned}", Aligned(one, other));

    [Theory]
    [InlineData("The weir of Selm was built in 1924.", "Built in 1925, the weir is the pride of Selm.")]
    [InlineData("The weir of Selm was built in 1924.", "Built in 1934, the hall is the pride of Selm.")]
    [InlineData("The weir of Selm was built in 1924.", "Begun in 1924, the weir of Selm was built in 1934.")]
    [InlineData("The weir of Selm was built in 1924.", "Of 1924 he spoke little. The weir of Selm was built in 1934.")]
    [InlineData("The weir of Selm was built about 1924.", "Built in 1934, the weir is the pride of Selm.")]
    [InlineData("The weir of Selm broke on 4 May 2021.", "On 4 June 2022 the weir of Selm broke.")]
    [InlineData("The weir of Selm broke on Friday.", "On 21 May 2024 the weir of Selm broke.")]
    [InlineData("The repair of the weir took 20 months.", "The weir was under repair for 30 months.")]
    [InlineData("The repair of the weir took about 22 months.", "The weir was under repair for 32 months.")]
    [InlineData("The repair of the weir took 26 months.", "The weir was under repair for three years.")]
    [InlineData("The repair of the weir took 21 days.", "The weir was under repair for 31 weeks.")]
    [InlineData("The repair of the weir took 22 months.", "The weir rats were on the slip for 32 months.")]
    [InlineData("Bo Renner saw the card in the third minute.", "The card for Renner came in the 13th minute.")]
    public void Others_are_not(string one, string other) => Assert.Empty(Aligned(one, other));

    [Fact]
    public void Nor_are_those_of_one_article() =>
        Assert.Empty(
            new Dossier($"{Today}The weir of Selm was built in 1924. The weir is of 1934, say some in Selm.").Aligned(
                AlignmentModel.None
            )
        );

    [Theory]
    [InlineData(0.625f, 0.625)]
    [InlineData(0.25f, 0.5)]
    public void A_slip_is_as_sure_as_the_least_that_is_told(float sure, double confidence) =>
        Assert.Equal(
            [confidence],
            new Dossier(
                $"{Today}The weir of Selm was built in 1924.",
                $"{Today}Built in 1934, the weir is the pride of Selm."
            ).ConfidencesOf(Standing.Conflict, AlignmentModel.None with { Sure = sure })
        );

    private static IEnumerable<string> Aligned(string one, string other) =>
        new Dossier(Today + one, Today + other)
            .Aligned(AlignmentModel.None)
            .Where(pair => pair.StartsWith("Conflict", StringComparison.Ordinal));
}
