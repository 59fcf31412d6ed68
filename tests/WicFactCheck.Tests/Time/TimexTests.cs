using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Tests.Time;

public sealed class TimexTests
{
    [Theory]
    [InlineData("2023-11-08", nameof(TimexType.Date))]
    [InlineData("XXXX-WXX-3", nameof(TimexType.Date))]
    [InlineData("XXXX-05", nameof(TimexType.Date))]
    [InlineData("XXXX-12-25", nameof(TimexType.Date))]
    [InlineData("1998-W12-WE", nameof(TimexType.Date))]
    [InlineData("1998-W12-5", nameof(TimexType.Date))]
    [InlineData("1998-SP", nameof(TimexType.Date))]
    [InlineData("1998-SU", nameof(TimexType.Date))]
    [InlineData("1998-FA", nameof(TimexType.Date))]
    [InlineData("1998-WI", nameof(TimexType.Date))]
    [InlineData("1998-Q3", nameof(TimexType.Date))]
    [InlineData("1998-H1", nameof(TimexType.Date))]
    [InlineData("199", nameof(TimexType.Date))]
    [InlineData("19", nameof(TimexType.Date))]
    [InlineData("BC0044", nameof(TimexType.Date))]
    [InlineData("BC0480-08", nameof(TimexType.Date))]
    [InlineData("PAST_REF", nameof(TimexType.Date))]
    [InlineData("PRESENT_REF", nameof(TimexType.Date))]
    [InlineData("FUTURE_REF", nameof(TimexType.Date))]
    [InlineData("1998-01-08TNI", nameof(TimexType.Time))]
    [InlineData("1998-01-08T08:30", nameof(TimexType.Time))]
    [InlineData("T20:15:30", nameof(TimexType.Time))]
    [InlineData("P3D", nameof(TimexType.Duration))]
    [InlineData("PXY", nameof(TimexType.Duration))]
    [InlineData("PT1H30M", nameof(TimexType.Duration))]
    [InlineData("P2Y6M", nameof(TimexType.Duration))]
    [InlineData("P1DT12H", nameof(TimexType.Duration))]
    [InlineData("PT2H8M41S", nameof(TimexType.Duration))]
    [InlineData("PT13M2.74S", nameof(TimexType.Duration))]
    [InlineData("P1M2DT3H", nameof(TimexType.Duration))]
    [InlineData("PXX", nameof(TimexType.Duration))]
    [InlineData("P3W", nameof(TimexType.Date))]
    [InlineData("MA92", nameof(TimexType.Date))]
    [InlineData("GA1.4", nameof(TimexType.Date))]
    [InlineData("KA32", nameof(TimexType.Date))]
    [InlineData("P1Y", nameof(TimexType.Set))]
    [InlineData("XXXX-10", nameof(TimexType.Set))]
    public void A_value_is_read_back_as_it_was_printed(string value, string type) =>
        Assert.Equal(value, TimexReader.Read(value, Enum.Parse<TimexType>(type)) is { } time ? Timex.ValueOf(time) : "nothing");

    [Theory]
    [InlineData("KA32", 32_000)]
    [InlineData("MA2.5", 2_500_000)]
    [InlineData("GA1", 1_000_000_000)]
    public void Years_of_long_ago_are_counted_in_thousands_millions_and_billions(string value, int years) =>
        Assert.Equal(new LongAgo(years), TimexReader.Read(value, TimexType.Date));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2023-1-8")]
    [InlineData("P")]
    [InlineData("")]
    [InlineData("1998-Q9")]
    public void What_is_no_value_is_read_as_none(string value) => Assert.Null(TimexReader.Read(value, TimexType.Date));

    [Fact]
    public void Every_day_is_read_back() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                Days.ToArbitrary(),
                day => TimexReader.Read(Timex.ValueOf(CalendarTime.OfDay(day)), TimexType.Date) == CalendarTime.OfDay(day)
            )
        );

    [Fact]
    public void Every_amount_is_read_back() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                (
                    from count in Gen.Choose(1, 5000)
                    from unit in Gen.Elements(
                        TimeUnit.Second,
                        TimeUnit.Minute,
                        TimeUnit.Hour,
                        TimeUnit.Day,
                        TimeUnit.Week,
                        TimeUnit.Month,
                        TimeUnit.Quarter,
                        TimeUnit.Year
                    )
                    select Amount.Of(count, unit)
                ).ToArbitrary(),
                amount => TimexReader.Read(Timex.ValueOf(amount), TimexType.Duration) == amount
            )
        );

    [Fact]
    public void A_partial_date_allows_every_day_that_completes_it() =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(
                Days.ToArbitrary(),
                day =>
                {
                    var exact = Calendars.IntervalOf(CalendarTime.OfDay(day));
                    return Calendars.IntervalOf(CalendarTime.OfMonth(day.Year, day.Month)).Contains(exact)
                        && Calendars.IntervalOf(CalendarTime.OfYear(day.Year)).Contains(exact)
                        && Calendars.IntervalOf(CalendarTime.OfWeek(day)).Contains(exact);
                }
            )
        );

    [Theory]
    [InlineData("2012-SP", "2012-03-01", "2012-07-01")]
    [InlineData("2012-SU", "2012-06-01", "2012-10-01")]
    [InlineData("2012-FA", "2012-09-01", "2013-01-01")]
    [InlineData("2012-WI", "2012-01-01", "2013-04-01")]
    [InlineData("2012-Q2", "2012-04-01", "2012-07-01")]
    [InlineData("2012-H2", "2012-07-01", "2013-01-01")]
    public void A_part_of_a_year_allows_its_months(string value, string first, string end) =>
        Assert.Equal((first, end), BoundsOf(TimexReader.Read(value, TimexType.Date)));

    [Theory]
    [InlineData("201", "2010-01-01", "2020-01-01")]
    [InlineData("20", "2000-01-01", "2100-01-01")]
    [InlineData("2", "2000-01-01", "3000-01-01")]
    public void A_decade_a_century_or_a_millennium_allows_its_years(string value, string first, string end) =>
        Assert.Equal((first, end), BoundsOf(TimexReader.Read(value, TimexType.Date)));

    [Theory]
    [InlineData(TimeModifier.Start, "2024-04-01", "2024-04-16")]
    [InlineData(TimeModifier.Mid, "2024-04-06", "2024-04-26")]
    [InlineData(TimeModifier.End, "2024-04-16", "2024-05-01")]
    internal void The_beginning_the_middle_and_the_end_of_a_month_overlap(TimeModifier modifier, string first, string end) =>
        Assert.Equal((first, end), Bounds(Calendars.Narrow(TimeInterval.Month(2024, 4), modifier)));

    [Theory]
    [InlineData(TimeModifier.Start)]
    [InlineData(TimeModifier.Mid)]
    [InlineData(TimeModifier.End)]
    internal void Two_days_have_no_beginning_middle_and_end(TimeModifier modifier)
    {
        var day = new LocalDate(2024, 4, 3);
        var days = new TimeInterval(day, day.PlusDays(2));
        Assert.Equal(days, Calendars.Narrow(days, modifier));
    }

    [Theory]
    [InlineData(TimeModifier.Start, "2024-04-03", "2024-04-04")]
    [InlineData(TimeModifier.End, "2024-04-05", "2024-04-06")]
    internal void Three_days_have_a_first_and_a_last(TimeModifier modifier, string first, string end)
    {
        var day = new LocalDate(2024, 4, 3);
        Assert.Equal((first, end), Bounds(Calendars.Narrow(new TimeInterval(day, day.PlusDays(3)), modifier)));
    }

    [Theory]
    [InlineData(-9999)]
    [InlineData(9999)]
    public void A_year_that_calendars_do_not_reach_allows_all_days(int year) =>
        Assert.Equal(TimeInterval.Always, Calendars.IntervalOf(CalendarTime.OfYear(year)));

    private static (string First, string End) BoundsOf(TimeValue? value) =>
        Bounds(Calendars.IntervalOf(Assert.IsType<CalendarTime>(value)));

    private static (string First, string End) Bounds(TimeInterval interval) =>
        (LocalDatePattern.Iso.Format(interval.Start!.Value), LocalDatePattern.Iso.Format(interval.End!.Value));

    private static Gen<LocalDate> Days => from days in Gen.Choose(0, 3_000_000) select new LocalDate(1, 1, 1).PlusDays(days);
}
