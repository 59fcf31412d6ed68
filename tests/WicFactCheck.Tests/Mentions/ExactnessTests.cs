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
    [InlineData(450, false)]
    [InlineData(99, false)]
    [InlineData(101, true)]
    [InlineData(11642, true)]
    [InlineData(101.5, false)]
    public void A_number_with_many_digits_is_counted(double number, bool isCounted) =>
        Assert.Equal(isCounted, Exactness.IsCounted((decimal)number));
}
