using WicFactCheck.Documents;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Writers;

/// <summary>Prints the times of one document for people: each in its line, marked, with what it was read as and why.</summary>
internal static class TimexTextWriter
{
    private const int Width = 100;

    public static void Write(Document document, IReadOnlyList<TimeExpression> times, TextWriter output)
    {
        foreach (var time in times)
        {
            var source = document.Source;
            var excerpt = Excerpt.Around(source, time.Span, Width);
            var line = Places.LineOf(source, time.Span.Start);
            var gutter = new string(' ', line.Length);
            output.Write($"{Places.Of(source, time.Span.Start)}: {Reading(time)}\n");
            output.Write($"  {line} | {excerpt.Text}\n");
            output.Write($"  {gutter} | {new string(' ', excerpt.Indent)}{new string('^', excerpt.Length)}\n");
        }
    }

    /// <summary>"DATE 2023-11-08, counted from 2023-11-09 (time/en/relative)".</summary>
    private static string Reading(TimeExpression time)
    {
        var modifier = time.Modifier is { } mod ? " " + Timex.NameOf(mod) : "";
        var anchor = time.Anchor is { } from ? $", counted from {Shown(from)}" : "";
        var upper = time.UpperTimex is { } most ? " to " + most : "";
        return $"{Timex.NameOf(time.Type)} {time.Timex}{upper}{modifier}{anchor} ({time.Rule})";
    }

    private static string Shown(TimeAnchor anchor) =>
        Timex.ValueOf(
            anchor switch
            {
                { Date: { } date } => CalendarTime.OfDay(date),
                { Month: { } month } => CalendarTime.OfMonth(anchor.Year, month),
                _ => CalendarTime.OfYear(anchor.Year),
            }
        );
}
