using NodaTime;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>A day that an article tells of.</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="Time">The words for the day.</param>
/// <param name="Value">What they mean.</param>
internal sealed record DayTold(DocumentMentions Mentions, TimeMention Time, CalendarTime Value)
{
    /// <summary>The day, where its year is sure.</summary>
    public LocalDate? Date => Value.Date is { } date && DaysTold.IsCertain(Time.Expression, date) ? date : null;

    /// <summary>Whether the words tell the weekday, or let it be counted from the date of the article.</summary>
    public bool TellsWeekday =>
        Value.Weekday is not null ? CalledWeekday.NamesOne(Mentions, Time) : Date is not null && Time.Expression.IsDeictic;

    /// <summary>The day that a time means; null for other times.</summary>
    public static DayTold? Of(DocumentMentions mentions, TimeMention time) =>
        time.Expression.Value is CalendarTime { Month: not null, Day: not null } value
            ? new DayTold(mentions, time, value)
            : null;

    /// <summary>Whether it can be that date, and is called by no other weekday.</summary>
    public bool Is(LocalDate date) =>
        (
            Date
            ?? (Value is { Year: null, Month: var month, Day: var day } && (month, day) == (date.Month, date.Day) ? date : null)
        ) == date
        && (Value.Weekday is null || Value.Weekday == date.DayOfWeek);
}
