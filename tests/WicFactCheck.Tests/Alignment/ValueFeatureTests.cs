using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>How two values differ.</summary>
public sealed class ValueFeatureTests
{
    [Theory]
    [InlineData(40, 48, "AreNear IsOneDigit AreLargeAndNear SameFirstDigit SameDigitCount IsOneRounder")]
    [InlineData(573, 537, "AreNear IsSlip AreLargeAndNear SameFirstDigit SameDigitCount")]
    [InlineData(40, 400, "AreFar IsPowerOfTen SameFirstDigit IsOneRounder")]
    [InlineData(7, 8, "AreNear AreSmall AreSmallAndUnspecific IsOneApart SameDigitCount")]
    [InlineData(3, 9, "AreSmall AreSmallAndUnspecific SameDigitCount")]
    [InlineData(9, 31, "AreFar IsOneSmall")]
    [InlineData(61, 99, "SameDigitCount")]
    public void Two_numbers_differ_in_some_ways(int one, int other, string ways)
    {
        var (dossier, first, second) = Sold(one, other);
        Assert.Equal(ways, Holding(dossier, first, second));
        Assert.Equal(Math.Abs(Math.Log(one / (double)other)), dossier.Of(ConflictFeature.LogRatio, first, second), 3);
        Assert.Equal(Math.Log10(1 + Math.Min(one, other)), dossier.Of(ConflictFeature.Size, first, second), 3);
    }

    [Fact]
    public void A_ratio_speaks_no_louder_beyond_some_size()
    {
        var (dossier, first, second) = Sold(3, 90000);
        Assert.Equal(5, dossier.Of(ConflictFeature.LogRatio, first, second));
    }

    [Theory]
    [InlineData("2024-06-03", 1, 0)]
    [InlineData("2024-05-28", 0, 1)]
    [InlineData("2024-06-01", 0, 0)]
    public void The_later_article_has_more_or_less(string date, float more, float less)
    {
        var dossier = new Dossier("date: 2024-06-01\n\nThe mill sold 40 lamps.", $"date: {date}\n\nThe mill sold 48 lamps.");
        Assert.Equal(
            (more, less),
            (dossier.Of(ConflictFeature.LaterHasMore, "40", "48"), dossier.Of(ConflictFeature.LaterHasLess, "40", "48"))
        );
    }

    [Theory]
    [InlineData("9 May 2024", "2024-05-09", "9 June 2024", "2024-06-09", 31, "SameYear AreBothDays")]
    [InlineData("9 May 2024", "2024-05-09", "10 May 2024", "2024-05-10", 1, "IsOneApart SameYear SameMonth AreBothDays")]
    [InlineData("9 May 2023", "2023-05-09", "9 May 2021", "2021-05-09", 730, "SameDayAndMonth SameMonth AreBothDays")]
    [InlineData("9 May 2024", "2024-05-09", "June 2024", "2024-06", 23, "SameYear OtherGranularity")]
    public void Two_dates_differ_in_some_ways(string one, string first, string other, string second, int days, string ways)
    {
        var dossier = new Dossier($"The mill opened on {one}.", $"The mill opened {(other[0] == 'J' ? "in" : "on")} {other}.");
        Assert.Equal(ways, Holding(dossier, first, second));
        Assert.Equal(Math.Log(1 + days), dossier.Of(ConflictFeature.DaysBetween, first, second), 3);
    }

    private static (Dossier, string, string) Sold(int one, int other) =>
        (new Dossier($"The mill sold {one} lamps.", $"The mill sold {other} lamps."), Shown(one), Shown(other));

    private static string Shown(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    // Those of how two values differ that are 1.
    private static string Holding(Dossier dossier, string one, string other) =>
        string.Join(
            ' ',
            Enum.GetValues<ConflictFeature>()
                .Where(feature => feature < ConflictFeature.Slot)
                .Where(feature =>
                    feature is not (ConflictFeature.LogRatio or ConflictFeature.Size or ConflictFeature.DaysBetween)
                )
                .Where(feature => dossier.Of(feature, one, other) == 1)
        );
}
