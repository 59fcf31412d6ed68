using NodaTime;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Where times lie, and how long lengths are, in minutes, as far as their words tell.</summary>
internal static class Moments
{
    /// <summary>Longer than any length.</summary>
    public const decimal Forever = 10_000_000 * Year;

    private const decimal Hour = 60;
    private const decimal Day = 24 * Hour;
    private const decimal Month = 30.4375m * Day;
    private const decimal Year = 12 * Month;
    private const decimal HalfDay = 12 * Hour;
    private const int Noon = 12;

    /// <summary>Numbers of years that it divides are round ones.</summary>
    private const int Round = 5;

    /// <summary>The longest stretch whose ends two times of day tell without their days.</summary>
    private const decimal LongestOfDay = 20 * Hour;

    /// <summary>By how much a time of day may be missed that is told as a rough one.</summary>
    private const decimal Rough = 30;

    /// <summary>The share of itself by which a length may be missed that is told as a rough one.</summary>
    private const decimal RoughShare = 0.2m;

    /// <summary>The share of itself that a length lacks at most when it is nearly reached.</summary>
    private const decimal Lacking = 0.1m;

    /// <summary>The share of itself by which a month may be longer than another counts as.</summary>
    private const decimal Uneven = 0.01m;

    /// <summary>How long a length is, at least and at most; null where it isn't counted.</summary>
    public static (decimal Least, decimal? Most)? OfLength(TokenizedText text, TimeExpression length)
    {
        if (Lengths.Of(length.Value) is not { } amount || Lengths.RangeOf(amount, modifier: null) is not { } range)
        {
            return null;
        }

        var unit = range.In switch
        {
            TimeUnit.Minute => 1,
            TimeUnit.Day => Day,
            _ => Month,
        };
        var (total, grain) = ((range.Min + range.Max) / 2 * unit, (range.Max - range.Min) * unit);
        var terms = text.Language.Stretches;
        return length.Modifier switch
        {
            _ when text.IsOneOf(length.Tokens.First, terms.Nearly) => (total * (1 - Lacking), total),
            _ when text.IsOneOf(length.Tokens.First - 1, terms.Below) => (0, total),
            TimeModifier.LessThan or TimeModifier.EqualOrLess => (0, total),
            // "over five years" are also the five years during which something is done; years and months differ in length.
            TimeModifier.MoreThan when IsDuring(text, length) => (total - (grain / 2), null),
            TimeModifier.MoreThan or TimeModifier.EqualOrMore => (total * (1 - Uneven), null),
            not null => Around(total, Math.Max(total * RoughShare, grain)),
            // Years and months are also counted when they are over.
            null when range.In == TimeUnit.Month => (total - (grain / 2), total + grain),
            null when grain == Hour => (total - (grain / 2), total + grain),
            null => Around(total, grain / 2),
        };
    }

    private static bool IsDuring(TokenizedText text, TimeExpression length) =>
        text.IsOneOf(length.Tokens.First, text.Language.Stretches.Over)
        || text.IsOneOf(length.Tokens.First - 1, text.Language.Stretches.Over);

    /// <summary>Where two ends lie, the later one after the earlier, as near to a length as their words allow.</summary>
    public static ((decimal Least, decimal Most) From, (decimal Least, decimal Most) To)? OfEnds(
        TokenizedText text,
        Stretch stretch
    )
    {
        var (from, to) = ((CalendarTime)stretch.From.Expression.Value, (CalendarTime)stretch.To.Expression.Value);
        if (from.Clock is not null && to.Clock is not null)
        {
            return OfClocks(text, stretch, from, to);
        }

        // Where one of two tells no year it is put in the other's, and both in any one where neither does.
        (from, to) = (Calendars.InYearOf(from, to), Calendars.InYearOf(to, from));
        return OfDays(text, stretch.From, from) is { } first && OfDays(text, stretch.To, to) is { } last
            ? After(first, last, stretch)
            : null;
    }

    /// <summary>
    /// How long some years are that somebody counts up to now, at least and at most: a round number of them is a rough one.
    /// </summary>
    public static (decimal Least, decimal? Most)? OfYears(TimeExpression length) =>
        length.Value is Amount { First: { Count: { } count, Unit: TimeUnit.Year } }
            ? Around(count * Year, (count % Round == 0 ? count * RoughShare : 1.5m) * Year)
            : null;

    /// <summary>When a day, month or year lies.</summary>
    public static (decimal Least, decimal Most)? OfDate(TokenizedText text, TimeMention time) =>
        OfDays(text, time, (CalendarTime)time.Expression.Value);

    /// <summary>When the date lies that an article's times are counted from.</summary>
    public static (decimal Least, decimal Most)? OfAnchor(TimeAnchor anchor) =>
        anchor.Interval is { Start: { } start, End: { } end } ? (Start(start), Start(end)) : null;

    /// <summary>When a day begins.</summary>
    public static decimal OfDay(LocalDate day) => Start(day);

    /// <summary>How long some days are.</summary>
    public static decimal OfDays(int days) => days * Day;

    private static (decimal, decimal?) Around(decimal middle, decimal slack) => (middle - slack, middle + slack);

    // A year that isn't told is that of the end before, and a weekday the next one.
    private static ((decimal, decimal) From, (decimal, decimal) To)? After(
        (decimal Least, decimal Most) from,
        (decimal Least, decimal Most) to,
        Stretch stretch
    )
    {
        if (to.Most > from.Least)
        {
            return (from, to);
        }

        if (stretch.To.Expression is { IsDeictic: true, Anchor: not null })
        {
            return Later(from, to, 7 * Day);
        }

        return IsWithoutYear(stretch.To) || IsWithoutYear(stretch.From) ? Later(from, to, Year) : null;
    }

    private static ((decimal, decimal) From, (decimal, decimal) To)? Later(
        (decimal Least, decimal Most) from,
        (decimal Least, decimal Most) to,
        decimal by
    ) => to.Most + by > from.Least ? (from, (to.Least + by, to.Most + by)) : null;

    private static bool IsWithoutYear(TimeMention time) =>
        time.Expression is { Anchor: not null } or { Value: CalendarTime { Year: null } };

    private static (decimal Least, decimal Most)? OfDays(TokenizedText text, TimeMention time, CalendarTime value) =>
        value is { Clock: { IsOfEitherHalf: false } clock, Date: { } date } ? OfClock(text, time, clock, Start(date))
        : Calendars.Narrow(Calendars.IntervalOf(value), time.Expression.Modifier) is { Start: { } start, End: { } end }
            ? (Start(start), Start(end))
        : null;

    private static decimal Start(LocalDate day) => Limits.DayOf(day) * Day;

    private static (decimal Least, decimal Most) OfClock(TokenizedText text, TimeMention time, ClockTime clock, decimal day)
    {
        var minutes = day + (clock.Hour * Hour) + (clock.Minute ?? 0);
        var terms = text.Language.Stretches;
        var isRough = time.Expression.Modifier is not null || Is(text, time, terms.Roughly);
        return (
            isRough && !Is(text, time, terms.After) ? minutes - Rough : minutes,
            isRough && !Is(text, time, terms.Nearly) ? minutes + Rough : minutes
        );
    }

    private static bool Is(TokenizedText text, TimeMention time, WordList words) =>
        text.IsOneOf(time.Tokens.First, words) || text.IsOneOf(time.Tokens.First - 1, words);

    // Times of day. What lasts less than a day ends at the next such time, whatever day the text has come to in between.
    private static ((decimal, decimal) From, (decimal, decimal) To)? OfClocks(
        TokenizedText text,
        Stretch stretch,
        CalendarTime from,
        CalendarTime to
    )
    {
        if (OfLength(text, stretch.Length.Expression) is not { Least: var least })
        {
            return null;
        }

        if (least > LongestOfDay)
        {
            return from.Date is { } first && to.Date is { } last
                ? After(
                    OfClock(text, stretch.From, from.Clock!, Start(first)),
                    OfClock(text, stretch.To, to.Clock!, Start(last)),
                    stretch
                )
                : null;
        }

        var start = OfClock(text, stretch.From, from.Clock!, 0);
        var end = OfClock(text, stretch.To, to.Clock!, 0);
        end = end.Most < start.Least ? (end.Least + Day, end.Most + Day) : end;
        var isOfEither = IsOfEitherHalf(text, stretch.From) || IsOfEitherHalf(text, stretch.To);
        return isOfEither && end.Most - HalfDay >= start.Least && end.Least - HalfDay - start.Most < least * 2
            ? (start, (end.Least - HalfDay, end.Most - HalfDay))
            : (start, end);
    }

    // "half past one" may be in the afternoon or at night.
    private static bool IsOfEitherHalf(TokenizedText text, TimeMention time) =>
        time.Expression.Value is CalendarTime { Clock.Hour: var hour }
        && !Enumerable
            .Range(time.Tokens.First, time.Tokens.Length)
            .Any(i =>
                text.IsOneOf(i, text.Language.Stretches.Halves)
                || text[i][0] == '0'
                || (hour > Noon && text.Tokens[i] is { IsPlainNumber: true, Number: var told } && told == hour)
            );
}
