using NodaTime;
using WicFactCheck.Text;

namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// A holiday, by its rule: a day of a month, a weekday in a month or before a day, days from Easter or from another one.
/// </summary>
internal static class Holiday
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Word("holiday") is not { } rule || IsInName(match))
        {
            return [];
        }

        if (match.Int("year") is { } year)
        {
            return [new TimeReading(CalendarTime.OfDay(Moved(DateIn(year, rule), match)))];
        }

        if (match.Anchor is not { } anchor)
        {
            return [new TimeReading(Floating(rule))];
        }

        return
        [
            new TimeReading(CalendarTime.OfDay(Moved(DateIn(anchor.Year + Shift(match, anchor, rule), rule), match)), anchor),
        ];
    }

    // "Easter Point": one word for a holiday before another word of a name.
    private static bool IsInName(TimeMatch match)
    {
        var sentence = match.Text.SentenceOf(match.Tokens.First);
        return match.Tokens.Length == 1
            && Capitals.IsMarked(match.Text, match.Tokens.End, sentence)
            && !Capitals.IsTitle(match.Text, TitleOf(match, sentence));
    }

    // "Five Christmas Cakes: what to bake …": up to a colon behind words with capitals, else the sentence.
    private static Sentence TitleOf(TimeMatch match, Sentence sentence)
    {
        var end = match.Tokens.End;
        while (
            end < sentence.End
            && match.Text[end] is not ":"
            && match.Text.Tokens[end] is not { Kind: TokenKind.Word, Case: TokenCase.Lower }
        )
        {
            end++;
        }

        return end < sentence.End && match.Text[end] is ":" ? sentence with { End = end } : sentence;
    }

    // "two weeks before Christmas"
    private static LocalDate Moved(LocalDate holiday, TimeMatch match)
    {
        if (match.Int("count") is not (> 0 and < 1000 and var count) || match.Int("direction") is not { } direction)
        {
            return holiday;
        }

        return Units.Read(match.Word("unit")) switch
        {
            TimeUnit.Day => holiday.PlusDays(direction * count),
            TimeUnit.Week => holiday.PlusWeeks(direction * count),
            TimeUnit.Month => holiday.PlusMonths(direction * count),
            TimeUnit.Year => holiday.PlusYears(direction * count),
            _ => holiday,
        };
    }

    private static int Shift(TimeMatch match, TimeAnchor anchor, string rule)
    {
        if (match.Int("shift") is { } years)
        {
            return years;
        }

        if (anchor.Date is not { } today)
        {
            return match.Int("which") ?? 0;
        }

        var days = Period.DaysBetween(today, DateIn(anchor.Year, rule));
        return match.Int("which") switch
        {
            < 0 => days >= 0 ? -1 : 0,
            > 0 => days <= 0 ? 1 : 0,
            _ => days > 200 ? -1
            : days < -200 ? 1
            : 0,
        };
    }

    private static LocalDate DateIn(int year, string rule) =>
        rule.Split(' ') switch
        {
            ["easter", var days] => Easter(year).PlusDays(Number(days)),
            ["orthodox", var days] => OrthodoxEaster(year).PlusDays(Number(days)),
            ["plus", var days, .. var other] => DateIn(year, string.Join(' ', other)).PlusDays(Number(days)),
            ["hebrew", var month, var day] => InHebrew(year, Number(month), Number(day)),
            ["weekday", var month, var weekday, var which] => Anchoring.NthWeekday(
                year,
                Number(month),
                (IsoDayOfWeek)Number(weekday),
                Number(which)
            ),
            ["before", var date, var weekday] => DateIn(year, date).Previous((IsoDayOfWeek)Number(weekday)),
            [var date] => new LocalDate(year, Number(date[..2]), Number(date[3..])),
            _ => throw new InvalidOperationException($"the holiday rule '{rule}' is none"),
        };

    // Without a year only a fixed day keeps its month and day.
    private static CalendarTime Floating(string rule) =>
        rule.Contains(' ', StringComparison.Ordinal)
            ? new CalendarTime { Granularity = Granularity.Day }
            : new CalendarTime
            {
                Granularity = Granularity.Day,
                Month = Number(rule[..2]),
                Day = Number(rule[3..]),
            };

    // The anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8).
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var correction = (golden + (11 * moon) + (22 * sunday)) / 451;
        var days = moon + sunday - (7 * correction) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    // The Julian computus (Meeus, ch. 8).
    private static LocalDate OrthodoxEaster(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var sunday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var days = moon + sunday + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    // The Hebrew year begins in its seventh month, in the autumn.
    private static LocalDate InHebrew(int year, int month, int day)
    {
        const int AutumnBefore = 3760;
        const int NewYear = 7;
        return new LocalDate(
            year + AutumnBefore + (month >= NewYear ? 1 : 0),
            month,
            day,
            CalendarSystem.HebrewScriptural
        ).WithCalendar(CalendarSystem.Iso);
    }

    private static int Number(string digits) =>
        int.Parse(digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
}
