using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Days that are counted from an event against its date, wherever that is told: what was held "on Saturday, three days after the
/// flood" of Monday was not held on that Saturday.
/// </summary>
internal static class EventDays
{
    /// <summary>The most days by which such a day is misdated.</summary>
    private const int Farthest = 10;

    private const int DaysOfWeek = 7;
    private const int HalfWeek = 3;

    public static IEnumerable<Constraint> Of(ImmutableArray<DocumentMentions> documents, CheckRule rule)
    {
        var readers = documents.Select(mentions => new EventDayReader(mentions)).ToList();
        var counted = readers.SelectMany(reader => reader.Counted()).ToList();
        if (counted.Count == 0)
        {
            return [];
        }

        var told = readers.SelectMany(reader => reader.Told()).ToList();
        return counted.SelectMany(day => Derive(day, told, rule));
    }

    private static IEnumerable<Constraint> Derive(CountedDay counted, List<EventDay> told, CheckRule rule)
    {
        var events = told.FindAll(day => day.Time != counted.Day && day.Tells(counted.Event));
        if (events.Count == 0 || events.Exists(day => day.Day != events[0].Day || day.IsMoved))
        {
            return [];
        }

        var due = events[0].Day.PlusDays(counted.IsAfter ? counted.Days : -counted.Days);
        var beside = NearestTo(counted, due);
        var apart = Math.Abs(Period.DaysBetween(due, beside));
        return apart > counted.Slack && apart <= Farthest ? Constraints(counted, events[0], beside, rule) : [];
    }

    // "on Saturday" is that of the week that is counted.
    private static LocalDate NearestTo(CountedDay counted, LocalDate due)
    {
        var expression = counted.Day.Expression;
        var day = ((CalendarTime)expression.Value).Date!.Value;
        if (!expression.IsDeictic || !CalledWeekday.NamesOne(counted.Mentions, counted.Day))
        {
            return day;
        }

        var away = ((int)day.DayOfWeek - (int)due.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return due.PlusDays(away > HalfWeek ? away - DaysOfWeek : away);
    }

    // distance = day - event, or event - day
    private static IEnumerable<Constraint> Constraints(CountedDay counted, EventDay from, LocalDate day, CheckRule rule)
    {
        var mentions = counted.Mentions;
        var distance = counted.Distance.Expression.Value is BoundTime bound
            ? new TimeMention(counted.Distance.Expression with { Value = bound.Distance, Type = TimexType.Duration })
            : counted.Distance;
        var (least, most) = (counted.Days - counted.Slack, counted.Days + counted.Slack);
        var (first, last) = (Moments.OfDay(from.Day), Moments.OfDay(day));
        var (early, late) = counted.IsAfter ? (from.Day, day) : (day, from.Day);
        var sign = counted.IsAfter ? 1 : -1;
        return
        [
            ToldTimes.Told(mentions, distance, Moments.OfDays(least), Moments.OfDays(most), rule),
            ToldTimes.Told(from.Mentions, from.Time, first, first, rule),
            ToldTimes.Told(mentions, counted.Day, last, last, rule),
            new Balance(
                [
                    ToldTimes.Term(mentions, distance),
                    ToldTimes.Term(mentions, counted.Day, -sign),
                    ToldTimes.Term(from.Mentions, from.Time, sign),
                ],
                0,
                0,
                new Reason(
                    MessagePhrase.Reason("stretch", TimeText.OfDay(early), TimeText.OfDay(late)),
                    [ToldTimes.ClaimOf(from.Mentions, from.Time, rule), ToldTimes.ClaimOf(mentions, counted.Day, rule)]
                ),
                rule
            ),
        ];
    }
}
