using System.Globalization;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Two digits that changed places.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData(573, 537, true)]
    [InlineData(12475, 12745, true)]
    [InlineData(573000000, 537000000, true)]
    [InlineData(573, 375, false)]
    [InlineData(573, 574, false)]
    [InlineData(573, 573, false)]
    [InlineData(57, 75, false)]
    [InlineData(5731, 7513, false)]
    [InlineData(573, 5737, false)]
    public void Two_digits_next_to_each_other_changed_places_in_a_number_of_three_or_more(int one, int other, bool isSlip)
    {
        Assert.Equal(isSlip, Slips.IsSlip(Told(one), Told(other)));
        Assert.Equal(isSlip, Slips.IsSlip(Told(other), Told(one)));
    }

    [Theory]
    [InlineData("61.4", "64.1", true)]
    [InlineData("6.14", "6.41", true)]
    [InlineData("6.1", "1.6", false)]
    [InlineData("61.4", "46.1", false)]
    [InlineData("61.4", "6.41", false)]
    public void A_decimal_point_stands_between_no_two_digits(string one, string other, bool isSlip) =>
        Assert.Equal(
            isSlip,
            Slips.IsSlip(
                Told(decimal.Parse(one, CultureInfo.InvariantCulture)),
                Told(decimal.Parse(other, CultureInfo.InvariantCulture))
            )
        );

    [Fact]
    public void About_so_many_is_no_slip()
    {
        var about = new QuantityClaim(Told(537).Quantity with { Modifier = QuantityModifier.About });
        Assert.False(Slips.IsSlip(Told(573), about));
        Assert.False(Slips.IsSlip(about, Told(573)));
    }

    [Fact]
    public void What_is_no_number_is_no_slip() => Assert.False(Slips.IsSlip(Told(573), new ScoreClaim(5, 37)));

    private static QuantityClaim Told(decimal number) => new(new Quantity(NumberRange.Exactly(number), ""));
}
