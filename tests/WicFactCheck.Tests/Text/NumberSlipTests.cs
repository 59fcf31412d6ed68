using WicFactCheck.Text.Numerals;

namespace WicFactCheck.Tests.Text;

/// <summary>One number that was taken down wrong.</summary>
public sealed class NumberSlipTests
{
    [Theory]
    [InlineData(27, 37, true)]
    [InlineData(134, 124, true)]
    [InlineData(36, 63, true)]
    [InlineData(30, 40, false)]
    [InlineData(8, 18, false)]
    [InlineData(27, 28, false)]
    [InlineData(27, 47, false)]
    [InlineData(33, 33, false)]
    [InlineData(136, 163, false)]
    public void A_number_is_ten_more_or_has_its_digits_swapped(int one, int other, bool isSlip)
    {
        Assert.Equal(isSlip, NumberSlip.IsSlip(one, other));
        Assert.Equal(isSlip, NumberSlip.IsSlip(other, one));
    }

    [Fact]
    public void Parts_of_a_number_are_swapped_with_none() => Assert.False(NumberSlip.IsSlip(12.5m, 21));

    [Theory]
    [InlineData(1924, 1934, true)]
    [InlineData(1789, 1798, true)]
    [InlineData(1990, 1980, true)]
    [InlineData(1924, 1925, false)]
    [InlineData(1924, 1824, false)]
    [InlineData(1995, 2005, false)]
    [InlineData(1944, 1944, false)]
    public void A_year_does_so_within_its_century(int one, int other, bool isSlip)
    {
        Assert.Equal(isSlip, NumberSlip.IsSlipOfYears(one, other));
        Assert.Equal(isSlip, NumberSlip.IsSlipOfYears(other, one));
    }
}
