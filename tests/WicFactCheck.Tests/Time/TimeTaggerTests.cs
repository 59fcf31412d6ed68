using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Tests.Time;

/// <summary>What holds for times in any text. What single shapes mean is told by the cases in <c>rules/time</c>.</summary>
public sealed class TimeTaggerTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Theory]
    [InlineData("last year")]
    [InlineData("two years ago")]
    [InlineData("next year")]
    [InlineData("this summer")]
    [InlineData("in May")]
    [InlineData("on 8 November")]
    [InlineData("last October")]
    [InlineData("in the first half of this year")]
    [InlineData("at Christmas")]
    public void A_date_that_is_k_years_later_moves_relative_times_by_k_years(string words) =>
        Check.One(
            Quietly,
            Prop.ForAll(
                (
                    from month in Gen.Choose(1, 12)
                    from day in Gen.Choose(1, 28)
                    from years in Gen.Choose(1, 90)
                    select (month, day, years)
                ).ToArbitrary(),
                drawn =>
                {
                    var date = new LocalDate(1950, drawn.month, drawn.day);
                    return YearOf(words, date.PlusYears(drawn.years)) == YearOf(words, date) + drawn.years;
                }
            )
        );

    [Fact]
    public void Words_that_have_nothing_to_do_with_time_are_no_times() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Gen.Elements(
                        "the",
                        "house",
                        "of",
                        "an",
                        "old",
                        "baker",
                        "sings",
                        "and",
                        "may",
                        "march",
                        "to",
                        "sun",
                        "while",
                        "Sat",
                        "Paris",
                        "they",
                        ",",
                        "—",
                        "(",
                        "present"
                    )
                    .ArrayOf(25)
                    .ToArbitrary(),
                words => Tag("So " + string.Join(' ', words) + ".", null).Count == 0
            )
        );

    [Fact]
    public void Times_stand_in_the_text_one_after_the_other() =>
        Check.One(
            Quietly,
            Prop.ForAll(
                Hostile.ToArbitrary(),
                text =>
                {
                    var end = 0;
                    foreach (var time in Tag(text, new LocalDate(2024, 2, 29)))
                    {
                        if (
                            time.Span.Start < end
                            || time.Span.End > text.Length
                            || time.Span.Length == 0
                            || Timex.ValueOf(time.Value).Length == 0
                        )
                        {
                            return false;
                        }

                        end = time.Span.End;
                    }

                    return true;
                }
            )
        );

    [Fact]
    public void A_day_before_all_calendars_is_read_as_text() =>
        Assert.NotEmpty(Tag("On 28 February 9999 BC, at noon, nobody wrote.", new LocalDate(2024, 2, 29)));

    [Theory]
    [InlineData('9')]
    [InlineData('-')]
    [InlineData('a')]
    [InlineData('\u202e')]
    [InlineData('\ud83d')]
    public void A_long_line_of_one_character_is_read_like_any_other(char c) => Assert.NotNull(Tag(new string(c, 300_000), null));

    [Fact]
    public void A_long_line_of_dates_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("from 3 to 5 May 2024-2025 ", 10_000));
        Assert.Equal(30_000, Tag(text, null).Count);
    }

    [Fact]
    public void A_history_counts_from_the_date_that_it_has_reached()
    {
        var years = string.Concat(Enumerable.Range(1801, 12).Select(year => $"In {year} it rained. "));
        var times = Tag(
            years
                + "On 3 May 1815 they met. In June they met again, and two years later they parted. In February 1820 nobody "
                + "came.",
            new LocalDate(2009, 1, 1)
        );
        Assert.Equal(["1815-05-03", "1815-06", "1817", "1820-02"], times.TakeLast(4).Select(time => time.Timex));
    }

    [Fact]
    public void A_stray_year_is_no_step_of_a_history()
    {
        var years = string.Concat(Enumerable.Range(1801, 12).Select(year => $"In {year} it rained. "));
        var times = Tag(
            years
                + "In May 1813 they met. Letters found in 1990 tell of it. In June they met again. "
                + "In 1890 it snowed. In 1891 they met in July.",
            new LocalDate(2009, 1, 1)
        );
        Assert.Equal(["1813-05", "1990", "1813-06", "1890", "1891", "1891-07"], times.TakeLast(6).Select(time => time.Timex));
    }

    [Fact]
    public void What_a_history_counts_from_its_own_date_leads_nowhere()
    {
        var years = string.Concat(Enumerable.Range(1801, 12).Select(year => $"In {year} it rained. "));
        var times = Tag(
            years + "On 3 May 1815 they met. Today a stone stands there. In June they met again.",
            new LocalDate(2009, 1, 1)
        );
        Assert.Equal(["1815-05-03", "2009-01-01", "1815-06"], times.TakeLast(3).Select(time => time.Timex));
    }

    [Fact]
    public void A_clock_in_a_history_is_of_the_day_that_the_story_has_reached()
    {
        var years = string.Concat(Enumerable.Range(1801, 12).Select(year => $"In {year} it rained. "));
        var times = Tag(years + "On 3 May 1815 they met. It rained. They parted at 9:30 p.m. in the rain.", null);
        Assert.Equal("1815-05-03T21:30", times[^1].Timex);
    }

    [Theory]
    [InlineData(10, 0, TextStyle.Narrative)]
    [InlineData(9, 0, TextStyle.News)]
    [InlineData(10, 5, TextStyle.Narrative)]
    [InlineData(10, 6, TextStyle.News)]
    [InlineData(0, 30, TextStyle.Narrative)]
    internal void A_history_names_many_years_and_few_of_its_own_time(int far, int near, TextStyle style)
    {
        var years = Enumerable.Repeat("In 1815 it rained.", far).Concat(Enumerable.Repeat("In 2008 it rained.", near));
        Assert.Equal(style, StyleOf(string.Join(' ', years)));
    }

    [Theory]
    [InlineData(3, TextStyle.Narrative)]
    [InlineData(4, TextStyle.News)]
    internal void A_text_that_names_weekdays_again_and_again_is_no_history(int weekdays, TextStyle style)
    {
        var days = Enumerable.Repeat("In 1815 it rained.", 10).Concat(Enumerable.Repeat("It rained on Monday.", weekdays));
        Assert.Equal(style, StyleOf(string.Join(' ', days)));
    }

    [Theory]
    [InlineData("Lamps are out #fog", TextStyle.Message)]
    [InlineData("Ask @quill why it is dark in the old harbour.", TextStyle.Message)]
    [InlineData("Lamps are out!!", TextStyle.Message)]
    [InlineData("Lamp # 4 is out.", TextStyle.News)]
    [InlineData("The lamp is out #", TextStyle.News)]
    internal void Marks_on_words_make_a_short_text_a_message(string text, TextStyle style) => Assert.Equal(style, StyleOf(text));

    [Theory]
    [InlineData(-2, 1, -1)]
    [InlineData(-1, 1, 1)]
    [InlineData(-1, 3, 3)]
    [InlineData(1, -1, -1)]
    [InlineData(2012, -3, 2009)]
    public void There_is_no_year_0(int year, int count, int shifted) =>
        Assert.Equal(shifted, Anchoring.Shift(new TimeAnchor(year, null, null), TimeUnit.Year, count)?.Year);

    [Theory]
    [InlineData(TimeUnit.Hour, 2, TimeUnit.Minute, 90, 150)]
    [InlineData(TimeUnit.Week, 2, TimeUnit.Day, 10.5, 17.5)]
    [InlineData(TimeUnit.Quarter, 2, TimeUnit.Month, 4.5, 7.5)]
    [InlineData(TimeUnit.Year, 2, TimeUnit.Month, 18, 30)]
    [InlineData(TimeUnit.Decade, 2, TimeUnit.Month, 180, 300)]
    [InlineData(TimeUnit.Century, 2, TimeUnit.Month, 1800, 3000)]
    internal void A_length_is_as_exact_as_its_unit(TimeUnit unit, int count, TimeUnit counted, double least, double most) =>
        Assert.Equal(((decimal)least, (decimal)most, counted), Lengths.RangeOf(Amount.Of(count, unit), modifier: null));

    [Theory]
    [InlineData("10 to 12 weeks", 66.5, 87.5)]
    [InlineData("between 10 and 12 weeks", 66.5, 87.5)]
    [InlineData("about 10 to 12 weeks", 61.6, 92.4)]
    [InlineData("12 weeks", 80.5, 87.5)]
    public void A_range_of_lengths_allows_what_lies_between_its_ends(string words, double least, double most)
    {
        var time = Assert.Single(Tag($"It took {words}.", null));
        Assert.Equal(
            ((decimal)least, (decimal)most, TimeUnit.Day),
            Lengths.RangeOf(Assert.IsType<Amount>(time.Value), time.Modifier)
        );
    }

    [Theory]
    [InlineData("Filed 8/11/2023.", "2023-XX-XX")]
    [InlineData("Filed 8/11/2023 at 2:30 PM EST.", "2023-08-11T14:30")]
    [InlineData("Paid 25-12-2022. Filed 8/11/2023.", "2023-11-08")]
    [InlineData("Paid 25/12/2022. Filed 8/11/2023.", "2023-11-08")]
    [InlineData("Lot 45/12/22. Filed 8/11/2023.", "2023-XX-XX")]
    [InlineData("Lot 0/25/22. Filed 8/11/2023.", "2023-XX-XX")]
    [InlineData("Paid 12/25/2022. Filed 8/11/2023.", "2023-08-11")]
    [InlineData("Paid on 25 December 2022. Filed 8/11/2023.", "2023-11-08")]
    [InlineData("Paid on 1 December 2022. Filed 8/11/2023.", "2023-11-08")]
    [InlineData("Paid on 31 December 2022. Filed 8/11/2023.", "2023-11-08")]
    [InlineData("Paid on December 25, 2022. Filed 8/11/2023.", "2023-08-11")]
    public void The_order_of_day_and_month_is_the_one_that_the_text_has_elsewhere(string text, string value) =>
        Assert.Equal(value, Tag(text, null)[^1].Timex);

    [Theory]
    [InlineData("It opened in May.", "XXXX-05")]
    [InlineData("It opened on Wednesday.", "XXXX-WXX-3")]
    [InlineData("It opened at Easter.", "XXXX-XX-XX")]
    [InlineData("It opened at Christmas.", "XXXX-12-25")]
    [InlineData("It opened the same day.", "XXXX-XX-XX")]
    [InlineData("It opened the same week.", "XXXX-WXX")]
    [InlineData("It opened the same month.", "XXXX-XX")]
    [InlineData("It opened that day.", "XXXX-XX-XX")]
    [InlineData("It opened that week.", "XXXX-WXX")]
    [InlineData("It opened that month.", "XXXX-XX")]
    [InlineData("It opened that year.", "XXXX")]
    public void Without_a_date_to_count_from_a_time_stays_open(string text, string value) =>
        Assert.Equal(value, Assert.Single(Tag(text, null)).Timex);

    [Fact]
    public void A_time_tells_what_it_was_counted_from_and_by_which_rule()
    {
        var time = Assert.Single(Tag("It opened last year.", new LocalDate(2024, 2, 29)));
        Assert.Equal(
            (new TimeAnchor(2024, 2, 29), new RuleId("time/en/relative"), TimeInterval.Year(2023)),
            (time.Anchor, time.Rule, time.Interval)
        );
    }

    private static Gen<string> Hostile =>
        from parts in Gen.Elements(
                "2024",
                "-",
                "/",
                "31",
                "from",
                "to",
                "May",
                "of",
                "the",
                "last",
                "99999999999999999999",
                "1,800",
                "0.5",
                "\u200f",
                "\u202e",
                "'",
                "’80s",
                "\n",
                ".",
                "p.m.",
                "year",
                "ago",
                "years",
                "half",
                "a",
                "and",
                "st",
                "second",
                "BC",
                "T",
                ":",
                "00",
                "12",
                "(",
                "week",
                "next",
                "every",
                "Friday",
                "quarter",
                "dozen",
                "million",
                "0",
                "February",
                "30",
                "noon",
                "\ud83d\ude00",
                "é",
                " ",
                "Easter",
                "9999",
                "century",
                "1st",
                "early",
                "mid",
                "s"
            )
            .ArrayOf(60)
        from gap in Gen.Elements(" ", "", "  ")
        select string.Join(gap, parts);

    private static int? YearOf(string words, LocalDate date) =>
        Assert.Single(Tag($"They met {words}.", date)).Value is CalendarTime time ? time.Year : null;

    private static TextStyle StyleOf(string text) =>
        TextStyles.Of(
            DocumentReaders.Read(new SourceText("a.txt", text)).ToDocument(Shipped.Tokenizer, Shipped.ForTimes).Text,
            new TimeAnchor(2009, 1, 1),
            Shipped.Rules.Time
        );

    private static IReadOnlyList<TimeExpression> Tag(string text, LocalDate? date) =>
        Shipped.Checker.Dates(new SourceText("a.txt", text), date).Times;
}
