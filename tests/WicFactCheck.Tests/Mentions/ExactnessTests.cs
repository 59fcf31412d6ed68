using WicFactCheck.Mentions;

namespace WicFactCheck.Tests.Mentions;

/// <summary>How far off a number may be by the way in which it is written.</summary>
public sealed class ExactnessTests
{
    [Theory]
    [InlineData(3200, 1, 3150, 3250)] // at its zeros
    [InlineData(34400, 1, 34350, 34450)]
    [InlineData(3217, 1, 3216.5, 3217.5)] // at its last digit
    [InlineData(12.5, 0.1, 12.45, 12.55)]
    [InlineData(0.8, 0.1, 0.75, 0.85)] // a last digit is never known more closely, however small the number
    [InlineData(0, 1, -0.5, 0.5)]
    [InlineData(-40, 1, -42, -38)] // by a twentieth at most
    [InlineData(20, 1, 19, 21)]
    public void What_was_converted_is_as_coarse_as_its_last_digit_or_its_zeros(
        double number,
        double lastDigit,
        double least,
        double most
    )
    {
        var range = Exactness.Coarse((decimal)number, (decimal)lastDigit);
        Assert.Equal(((decimal?)(decimal)least, (decimal?)(decimal)most), (range.Min, range.Max));
    }

    [Theory]
    [InlineData(40, 36, 44)] // by a tenth
    [InlineData(41, 36.9, 45.1)]
    [InlineData(90_000, 81_000, 99_000)]
    [InlineData(12.5, 11.25, 13.75)]
    [InlineData(100, 90, 110)]
    [InlineData(1_250, 1_125, 1_375)] // in quarters of a thousand
    [InlineData(1_640, 1_620, 1_660)] // by two tens, in which it is told
    [InlineData(3_150, 3_050, 3_250)] // by two fifties
    [InlineData(2_340_000, 2_320_000, 2_360_000)]
    [InlineData(-1_640, -1_660, -1_620)]
    public void What_is_about_a_number_is_as_far_off_as_its_digits_allow(double number, double least, double most)
    {
        var range = Exactness.RangeOf((decimal)number, QuantityModifier.About);
        Assert.Equal(((decimal?)(decimal)least, (decimal?)(decimal)most), (range.Min, range.Max));
    }

    [Theory]
    [InlineData(1_640, 1_620)]
    [InlineData(40, 36)]
    public void What_is_nearly_a_number_is_below_it(double number, double least)
    {
        var range = Exactness.RangeOf((decimal)number, QuantityModifier.Nearly);
        Assert.Equal(((decimal?)(decimal)least, (decimal?)(decimal)number), (range.Min, range.Max));
    }

    [Theory]
    [InlineData(450, false)]
    [InlineData(99, false)]
    [InlineData(101, true)]
    [InlineData(11642, true)]
    [InlineData(101.5, false)]
    public void A_number_with_many_digits_is_counted(double number, bool isCounted) =>
        Assert.Equal(isCounted, Exactness.IsCounted((decimal)number));
}
