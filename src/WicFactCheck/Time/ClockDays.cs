using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Time;

/// <summary>
/// Gives times of day that tell no day the one that their text sets: in the same sentence, else in the one before.
/// </summary>
/// <remarks>
/// In a history the day that the story has reached does as well. A day on which something was said ("police said Monday"), or
/// done about what had happened ("was charged Monday"), sets none. Where nothing sets a day it stays open.
/// </remarks>
internal sealed class ClockDays(TokenizedText text, TimeGrammar grammar, TextStyle style, Func<Sentence, bool> isFrame)
{
    private readonly ReportDays _sequels = new(text, grammar, grammar.SequelWords);

    /// <summary>The hour before which a night is that of the day before.</summary>
    private const int EndOfNight = 6;

    /// <summary>The hour from which a clock time is one of the evening.</summary>
    private const int StartOfEvening = 18;

    /// <summary>Puts the days into the times of a text, which stand in its order.</summary>
    public void Settle(ImmutableArray<TimeExpression>.Builder times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (times[i].Value is CalendarTime { Clock: { } clock, HasDay: false } && Setter(times, i) is { } day)
            {
                times[i] = times[i] with
                {
                    Value = OnDay((CalendarTime)day.Value, clock),
                    Anchor = day.Anchor,
                    IsDeictic = day.IsDeictic,
                };
            }
        }
    }

    private TimeExpression? Setter(ImmutableArray<TimeExpression>.Builder times, int clock)
    {
        var sentence = text.SentenceOf(times[clock].Tokens.First);
        var (before, after) = (Before(times, clock, sentence.First), After(times, clock, sentence.End));
        return (before, after) switch
        {
            ({ } one, { } other) => times[clock].Tokens.First - one.Tokens.End <= other.Tokens.First - times[clock].Tokens.End
                ? one
                : other,
            ({ } one, null) => one,
            (null, { } other) => other,
            _ => Earlier(times, clock, sentence.First),
        };
    }

    private TimeExpression? Before(ImmutableArray<TimeExpression>.Builder times, int clock, int first)
    {
        for (var i = clock - 1; i >= 0 && times[i].Tokens.First >= first; i--)
        {
            if (SetsDay(times[i]))
            {
                return times[i];
            }
        }

        return null;
    }

    private TimeExpression? After(ImmutableArray<TimeExpression>.Builder times, int clock, int end)
    {
        for (var i = clock + 1; i < times.Count && times[i].Tokens.First < end; i++)
        {
            if (SetsDay(times[i]))
            {
                return times[i];
            }
        }

        return null;
    }

    // The last day that the sentence before tells; in a history any that was told since, as long as nothing coarser came after
    // it.
    private TimeExpression? Earlier(ImmutableArray<TimeExpression>.Builder times, int clock, int first)
    {
        if (first == 0)
        {
            return null;
        }

        var day = Before(times, clock, text.SentenceOf(first - 1).First);
        if (day is not null || style != TextStyle.Narrative)
        {
            return day;
        }

        for (var i = clock - 1; i >= 0; i--)
        {
            if (times[i].Value is CalendarTime { Year: not null })
            {
                return SetsDay(times[i]) ? times[i] : null;
            }
        }

        return null;
    }

    private bool SetsDay(TimeExpression time) =>
        time.Value
            is CalendarTime { Granularity: Granularity.Day or Granularity.PartOfDay or Granularity.Clock, HasDay: true } day
        && (day is not { Year: { } year, Month: { } month, Day: { } number } || CalendarTime.Exists(year, month, number))
        && !time.IsOfReport
        && !isFrame(text.SentenceOf(time.Tokens.First))
        && !_sequels.Tells(time.Tokens);

    // Past midnight, the night of a Friday is Saturday.
    private static CalendarTime OnDay(CalendarTime setter, ClockTime clock)
    {
        var isNextDay =
            clock.Hour < EndOfNight
            && setter is { Part: PartOfDay.Evening or PartOfDay.Night } or { Clock.Hour: >= StartOfEvening and < 24 };
        var day = setter.Date is { } date ? CalendarTime.OfDay(isNextDay ? date.PlusDays(1) : date) : setter;
        return day with { Granularity = Granularity.Clock, Clock = clock, Part = null };
    }
}
