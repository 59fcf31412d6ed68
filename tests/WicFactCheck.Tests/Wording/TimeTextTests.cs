using NodaTime;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Tests.Wording;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2023-11-08", nameof(TimexType.Date), "8 November 2023")]
    [InlineData("XXXX-11-08", nameof(TimexType.Date), "8 November")]
    [InlineData("XXXX-WXX-3", nameof(TimexType.Date), "a Wednesday")]
    [InlineData("2022-WXX-3", nameof(TimexType.Date), "a Wednesday in 2022")]
    [InlineData("1998-W12-5", nameof(TimexType.Date), "Friday, 20 March 1998")]
    [InlineData("1998-W12", nameof(TimexType.Date), "the week of 16 March 1998")]
    [InlineData("1998-W12-WE", nameof(TimexType.Date), "the weekend of 21 March 1998")]
    [InlineData("2022-11", nameof(TimexType.Date), "November 2022")]
    [InlineData("XXXX-05", nameof(TimexType.Date), "May")]
    [InlineData("1998-SU", nameof(TimexType.Date), "summer 1998")]
    [InlineData("1998-Q3", nameof(TimexType.Date), "the 3rd quarter of 1998")]
    [InlineData("XXXX-H1", nameof(TimexType.Date), "the 1st half")]
    [InlineData("2014", nameof(TimexType.Date), "2014")]
    [InlineData("XXXX", nameof(TimexType.Date), "a year")]
    [InlineData("199", nameof(TimexType.Date), "the 1990s")]
    [InlineData("19", nameof(TimexType.Date), "the 20th century")]
    [InlineData("BC0044", nameof(TimexType.Date), "44 BC")]
    [InlineData("BC0480-08", nameof(TimexType.Date), "August 480 BC")]
    [InlineData("PAST_REF", nameof(TimexType.Date), "some time ago")]
    [InlineData("1998-01-08TNI", nameof(TimexType.Time), "8 January 1998, night")]
    [InlineData("1998-01-08T08:30", nameof(TimexType.Time), "8 January 1998, 08:30")]
    [InlineData("PT2H8M41S", nameof(TimexType.Duration), "2 hours 8 minutes 41 seconds")]
    [InlineData("P3W", nameof(TimexType.Date), "3 weeks from an event")]
    [InlineData("MA92", nameof(TimexType.Date), "92 million years ago")]
    [InlineData("KA32", nameof(TimexType.Date), "32,000 years ago")]
    [InlineData("T20:15:30", nameof(TimexType.Time), "20:15:30")]
    [InlineData("P3D", nameof(TimexType.Duration), "3 days")]
    [InlineData("P1W", nameof(TimexType.Duration), "1 week")]
    [InlineData("PXY", nameof(TimexType.Duration), "some years")]
    [InlineData("PT2H14M", nameof(TimexType.Duration), "2 hours 14 minutes")]
    [InlineData("P1Y", nameof(TimexType.Set), "every year")]
    [InlineData("P2Y", nameof(TimexType.Set), "every 2 years")]
    [InlineData("XXXX-WXX-5", nameof(TimexType.Set), "every Friday")]
    public void A_value_is_told_in_plain_words(string value, string type, string shown) =>
        Assert.Equal(shown, TimexReader.Read(value, Enum.Parse<TimexType>(type)) is { } time ? TimeText.Of(time) : "nothing");

    [Fact]
    public void A_range_of_lengths_is_told_with_both_ends() =>
        Assert.Equal("10 to 12 weeks", TimeText.Of(Amount.Of(10, TimeUnit.Week) with { To = 12 }));

    [Theory]
    [InlineData("2023-05-03", nameof(TimexType.Date), null, "on 3 May 2023")]
    [InlineData("2023-05", nameof(TimexType.Date), null, "in May 2023")]
    [InlineData("2014", nameof(TimexType.Date), null, "in 2014")]
    [InlineData("T20:15", nameof(TimexType.Time), null, "at 20:15")]
    [InlineData("2023-05", nameof(TimexType.Date), nameof(TimeModifier.Start), "at the start of May 2023")]
    [InlineData("2023-05", nameof(TimexType.Date), nameof(TimeModifier.Before), "before May 2023")]
    [InlineData("2023-05", nameof(TimexType.Date), nameof(TimeModifier.Approx), "about May 2023")]
    [InlineData("P3D", nameof(TimexType.Duration), nameof(TimeModifier.MoreThan), "more than 3 days")]
    public void After_was_it_has_its_preposition(string value, string type, string? modifier, string when) =>
        Assert.Equal(
            when,
            TimeText.When(
                new TimeExpression
                {
                    Tokens = default,
                    Span = default,
                    Value = TimexReader.Read(value, Enum.Parse<TimexType>(type))!,
                    Type = Enum.Parse<TimexType>(type),
                    Modifier = modifier is null ? null : Enum.Parse<TimeModifier>(modifier),
                    Rule = new RuleId("a/b"),
                }
            )
        );

    [Theory]
    [InlineData("2023-05-03", "2023-05-03", "3 May 2023", "on 3 May 2023")]
    [InlineData("2023-05-03", "2023-05-09", "3 to 9 May 2023", "between 3 and 9 May 2023")]
    [InlineData("2023-05-01", "2023-05-31", "May 2023", "in May 2023")]
    [InlineData("2024-01-01", "2024-12-31", "2024", "in 2024")]
    [InlineData("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024", "between 30 December 2023 and 2 January 2024")]
    public void A_stretch_of_days_is_told_by_its_ends(string first, string last, string shown, string when)
    {
        var (from, to) = (Day(first), Day(last));
        Assert.Equal((shown, when), (TimeText.OfDays(from, to), TimeText.WhenOfDays(from, to)));
    }

    [Theory]
    [InlineData(2014, 2014, "2014", "in 2014")]
    [InlineData(2014, 2015, "2014 or 2015", "in 2014 or 2015")]
    [InlineData(2014, 2020, "2014 to 2020", "between 2014 and 2020")]
    public void A_stretch_of_years_is_told_by_its_ends(int first, int last, string shown, string when) =>
        Assert.Equal((shown, when), (TimeText.OfYears(first, last), TimeText.WhenOfYears(first, last)));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
