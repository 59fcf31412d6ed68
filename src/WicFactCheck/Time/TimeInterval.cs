using NodaTime;

namespace WicFactCheck.Time;

/// <summary>A half-open stretch of days in the ISO calendar; a bound that is null is open.</summary>
internal readonly record struct TimeInterval
{
    /// <exception cref="ArgumentException">The end does not lie after the start.</exception>
    public TimeInterval(LocalDate? start, LocalDate? end)
    {
        if (start is { } from && end is { } to && to <= from)
        {
            throw new ArgumentException($"the interval {DayText.Iso(from)}/{DayText.Iso(to)} is empty", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>All days there are.</summary>
    public static TimeInterval Always => default;

    /// <summary>The first day, or null where there is none.</summary>
    public LocalDate? Start { get; }

    /// <summary>The day after the last one, or null where there is no last one.</summary>
    public LocalDate? End { get; }

    public static TimeInterval Day(LocalDate day) => new(day, day.PlusDays(1));

    public static TimeInterval Month(int year, int month) => Months(year, month, 1);

    public static TimeInterval Months(int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1);
        return new TimeInterval(start, start.PlusMonths(count));
    }

    public static TimeInterval Year(int year) => Years(year, 1);

    public static TimeInterval Years(int year, int count) => new(new LocalDate(year, 1, 1), new LocalDate(year + count, 1, 1));

    public bool Overlaps(TimeInterval other) => IsBefore(Start, other.End) && IsBefore(other.Start, End);

    public bool Contains(TimeInterval other) =>
        (Start is not { } start || other.Start >= start) && (End is not { } end || other.End <= end);

    /// <summary>The same with so many days more at each end.</summary>
    public TimeInterval Wider(int days) => new(Start?.PlusDays(-days), End?.PlusDays(days));

    /// <summary>The days in both, or null where there are none.</summary>
    public TimeInterval? Intersect(TimeInterval other) =>
        Overlaps(other) ? new TimeInterval(Later(Start, other.Start), Earlier(End, other.End)) : null;

    /// <summary>The shortest stretch that holds both.</summary>
    public TimeInterval Span(TimeInterval other) =>
        new(
            Start is { } a && other.Start is { } b ? LocalDate.Min(a, b) : null,
            End is { } c && other.End is { } d ? LocalDate.Max(c, d) : null
        );

    public override string ToString() => $"{Bound(Start)}/{Bound(End)}";

    private static bool IsBefore(LocalDate? start, LocalDate? end) => start is not { } from || end is not { } to || from < to;

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : a ?? b;

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Min(x, y) : a ?? b;

    private static string Bound(LocalDate? date) => date is { } day ? DayText.Iso(day) : "..";
}
