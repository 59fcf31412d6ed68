using System.Globalization;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Html;

/// <summary>When the articles put something, a row a claim, the earliest first.</summary>
/// <param name="Subject">The thing.</param>
/// <param name="First">The first day, in ISO 8601.</param>
/// <param name="Last">The last day.</param>
/// <param name="Rows">The claims.</param>
internal sealed record Timeline(string Subject, string First, string Last, IReadOnlyList<TimelineRow> Rows)
{
    private const int MostTimelines = 12;

    /// <summary>The things with times that differ, those with the most claims first.</summary>
    public static IReadOnlyList<Timeline> Of(Report report, Marks marks) =>
        [
            .. report
                .Documents.SelectMany(document => document.Claims)
                .Select(Dated.Of)
                .OfType<Dated>()
                .GroupBy(dated => dated.Claim.Subject.Name, StringComparer.Ordinal)
                .Where(group => group.DistinctBy(dated => (dated.Start, dated.End)).Count() > 1)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Take(MostTimelines)
                .Select(group => Of(group.Key, [.. group], marks)),
        ];

    private static Timeline Of(string subject, IReadOnlyList<Dated> told, Marks marks)
    {
        var (first, end) = (told.Min(dated => dated.Start), told.Max(dated => dated.End));
        return new(
            subject,
            DayText.Iso(first),
            DayText.Iso(end.PlusDays(-1)),
            [
                .. told.OrderBy(dated => dated.Start)
                    .ThenBy(dated => Places.Of(dated.Claim), StringComparer.Ordinal)
                    .Select(dated => TimelineRow.Of(dated, first, end, marks)),
            ]
        );
    }
}

/// <summary>A claim on a timeline, and its bar on a line of 640 units.</summary>
/// <param name="Value">The time.</param>
/// <param name="Attribute">What happened then.</param>
/// <param name="Place">Where it is told.</param>
/// <param name="From">Where the bar begins.</param>
/// <param name="Width">How long it is.</param>
internal sealed record TimelineRow(string Value, string Attribute, Place Place, string From, string Width)
{
    private const double LineWidth = 640;
    private const double NarrowestBar = 8;

    public static TimelineRow Of(Dated dated, LocalDate first, LocalDate end, Marks marks)
    {
        var days = Period.DaysBetween(first, end);
        var from = Math.Min(LineWidth * Period.DaysBetween(first, dated.Start) / days, LineWidth - NarrowestBar);
        var width = Math.Max(LineWidth * Period.DaysBetween(dated.Start, dated.End) / days, NarrowestBar);
        return new(
            dated.Claim.Value.Shown,
            dated.Claim.Attribute,
            marks.PlaceOf(dated.Claim),
            Number(from),
            Number(Math.Min(width, LineWidth - from))
        );
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A claim that puts something between two days.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The day after the last.</param>
internal sealed record Dated(Claim Claim, LocalDate Start, LocalDate End)
{
    /// <summary>Null where the claim puts nothing there, or has no beginning or no end.</summary>
    public static Dated? Of(Claim claim) =>
        claim is { Value: TimeClaim { Interval: { Start: { } start, End: { } end } }, Stance: not Stance.Denied }
            ? new Dated(claim, start, end)
            : null;
}
