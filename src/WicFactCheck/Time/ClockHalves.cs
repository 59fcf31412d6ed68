using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Time;

/// <summary>
/// Gives bare times of day the half of the day that a time beside them tells: "came at 9:40 p.m. and went at 10:15".
/// </summary>
/// <remarks>
/// What follows a time comes after it, and what stands before one in its sentence comes before it, unless that leads far into
/// another half. Where nothing tells the half it stays open, except in a text that counts 24 hours.
/// </remarks>
internal sealed class ClockHalves(TokenizedText text)
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfHalf = 12 * MinutesOfHour;
    private const int MinutesOfDay = 2 * MinutesOfHalf;

    /// <summary>How far a sentence goes on in time.</summary>
    private const int OfSentence = 9 * MinutesOfHour;

    /// <summary>How far the next one does, which may also tell what came before.</summary>
    private const int OfNext = 6 * MinutesOfHour;

    /// <summary>Puts the halves into the times of a text, which stand in its order.</summary>
    public void Settle(ImmutableArray<TimeExpression>.Builder times)
    {
        if (!times.Any(time => IsOpen(time)))
        {
            return;
        }

        var isOfWholeDay = CountsWholeDay(times);
        for (var i = 0; i < times.Count; i++)
        {
            if (times[i].Value is CalendarTime { Clock: { IsOfEitherHalf: true, Minute: not null } clock } time)
            {
                var told = isOfWholeDay ? clock with { IsOfEitherHalf = false } : After(times, i) ?? Before(times, i) ?? clock;
                times[i] = times[i] with { Value = time with { Clock = told } };
            }
        }
    }

    private static bool IsOpen(TimeExpression time) => time.Value is CalendarTime { Clock.IsOfEitherHalf: true };

    // "14:20", "09:05"
    private bool CountsWholeDay(ImmutableArray<TimeExpression>.Builder times) =>
        times.Any(time => time.Value is CalendarTime { Clock.Minute: not null } && IsOfWholeDay(time));

    private bool IsOfWholeDay(TimeExpression time)
    {
        for (var i = time.Tokens.First; i + 1 < time.Tokens.End; i++)
        {
            if (
                text[i + 1] is ":"
                && text.Tokens[i].Kind == TokenKind.Number
                && (text[i][0] == '0' || text.Tokens[i].Number is > 12 and <= 24)
            )
            {
                return true;
            }
        }

        return false;
    }

    // The half that comes after the time before it, in its sentence or the one before.
    private ClockTime? After(ImmutableArray<TimeExpression>.Builder times, int bare)
    {
        var sentence = text.SentenceOf(times[bare].Tokens.First);
        var earliest = sentence.First > 0 ? text.SentenceOf(sentence.First - 1).First : sentence.First;
        for (var i = bare - 1; i >= 0 && times[i].Tokens.First >= earliest; i--)
        {
            if (times[i].Value is CalendarTime { Clock: { IsOfEitherHalf: false } told })
            {
                var reach = times[i].Tokens.First >= sentence.First ? OfSentence : OfNext;
                return Within(ClockOf(times[bare]), minute => (minute - MinuteOf(told) + MinutesOfDay) % MinutesOfDay, reach);
            }
        }

        return null;
    }

    // The half that comes before the next time in its sentence.
    private ClockTime? Before(ImmutableArray<TimeExpression>.Builder times, int bare)
    {
        var sentence = text.SentenceOf(times[bare].Tokens.First);
        for (var i = bare + 1; i < times.Count && times[i].Tokens.First < sentence.End; i++)
        {
            if (times[i].Value is CalendarTime { Clock: { IsOfEitherHalf: false } told })
            {
                return Within(
                    ClockOf(times[bare]),
                    minute => (MinuteOf(told) - minute + MinutesOfDay) % MinutesOfDay,
                    OfSentence
                );
            }
        }

        return null;
    }

    private static ClockTime? Within(ClockTime bare, Func<int, int> distance, int reach)
    {
        var (morning, afternoon) = (MinuteOf(bare) % MinutesOfHalf, (MinuteOf(bare) % MinutesOfHalf) + MinutesOfHalf);
        var minute = distance(morning) < distance(afternoon) ? morning : afternoon;
        return distance(minute) <= reach ? bare with { Hour = minute / MinutesOfHour, IsOfEitherHalf = false } : null;
    }

    private static ClockTime ClockOf(TimeExpression time) => ((CalendarTime)time.Value).Clock!;

    private static int MinuteOf(ClockTime clock) => (clock.Hour % 24 * MinutesOfHour) + (clock.Minute ?? 0);
}
