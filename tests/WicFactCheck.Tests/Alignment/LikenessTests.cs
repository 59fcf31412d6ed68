using System.Globalization;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Two numbers are alike as if one were a slip of the other.</summary>
public sealed class LikenessTests
{
    [Theory]
    // Of 90 numbers of two digits one has the digits the other way round.
    [InlineData("57", "75", 90)]
    // Of 900 of three digits two have two neighbours swapped, and 27 have one digit that is another.
    [InlineData("573", "537", 450)]
    [InlineData("573", "574", 900 / 27.0)]
    // One digit too many: any of three may be left out, or any of ten stand between them.
    [InlineData("573", "57", 900 / 33.0)]
    // Ten times, a tenth, thousands for millions.
    [InlineData("573", "5730", 300)]
    [InlineData("5.73", "573000", 300)]
    // The zeros of a round number tell nothing.
    [InlineData("5700", "7500", 90)]
    [InlineData("61.4", "64.1", 450)]
    [InlineData("573", "375", 1)]
    [InlineData("573", "168", 1)]
    [InlineData("5", "7", 1)]
    [InlineData("0", "7", 1)]
    public void A_slip_surprises_the_more_the_more_numbers_there_are(string one, string other, double times)
    {
        Assert.Equal(Math.Log(times), Likeness.Of(Told(one), Told(other)).Surprise, 6);
        Assert.Equal(Math.Log(times), Likeness.Of(Told(other), Told(one)).Surprise, 6);
    }

    [Theory]
    [InlineData("35", 1000, "35", 1609, true)]
    [InlineData("35", 1000, "36", 1609, false)]
    [InlineData("35", 1000, "35", 1000, false)]
    public void One_number_may_be_told_in_two_units(
        string one,
        decimal factor,
        string other,
        decimal otherFactor,
        bool isOtherUnit
    ) => Assert.Equal(isOtherUnit, Likeness.Of(Measured(one, factor), Measured(other, otherFactor)).IsOtherUnit);

    [Theory]
    [InlineData("P14M", "P41M", 90, false)]
    [InlineData("PT15M", "PT16M", 5, false)]
    [InlineData("P9Y", "P9M", 9, true)]
    [InlineData("P9D", "PT9H", 9, true)]
    [InlineData("P9D", "P12M", 1, false)]
    public void Lengths_of_time_are_alike_by_their_number_or_their_unit(string one, string other, double times, bool isOtherUnit)
    {
        var likeness = Likeness.Of(Lasting(one), Lasting(other));
        Assert.Equal((Math.Log(times), isOtherUnit), (likeness.Surprise, likeness.IsOtherUnit));
    }

    [Fact]
    public void What_is_no_number_is_like_none() => Assert.Equal(default, Likeness.Of(Told("57"), new ScoreClaim(5, 7)));

    private static QuantityClaim Told(string number) =>
        new(new Quantity(NumberRange.Exactly(decimal.Parse(number, CultureInfo.InvariantCulture)), ""));

    private static QuantityClaim Measured(string number, decimal factor)
    {
        var told = decimal.Parse(number, CultureInfo.InvariantCulture) * factor;
        return new QuantityClaim(new Quantity(NumberRange.Exactly(told), "", "m", QuantityKind.Measure) { Factor = factor });
    }

    private static ClaimValue Lasting(string timex)
    {
        var text = timex switch
        {
            "P14M" => "14 months",
            "P41M" => "41 months",
            "PT15M" => "15 minutes",
            "PT16M" => "16 minutes",
            "P9Y" => "nine years",
            "P9M" => "nine months",
            "P9D" => "nine days",
            "PT9H" => "nine hours",
            _ => "twelve months",
        };
        return new Dossier($"The mill stood still for {text}.")
            .Claims.Select(claim => claim.Value)
            .First(value => value is TimeClaim { Expression.Value: Amount });
    }
}
