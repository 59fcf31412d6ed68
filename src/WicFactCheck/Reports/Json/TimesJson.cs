using WicFactCheck.Time;

namespace WicFactCheck.Reports.Json;

/// <summary>The times of one document.</summary>
internal sealed record TimesJson(string Id, IReadOnlyList<TimeJson> Timex);

/// <summary>One time and its TIMEX3 value.</summary>
internal sealed record TimeJson(int Start, int End, string Text, string Type, string Value, string? Mod)
{
    /// <param name="time">The time.</param>
    /// <param name="text">The text of its document.</param>
    /// <param name="start">Where it begins, counted as the output counts.</param>
    /// <param name="end">Where it ends, counted so too.</param>
    public static TimeJson Of(TimeExpression time, string text, int start, int end) =>
        new(
            start,
            end,
            text.Substring(time.Span.Start, time.Span.Length),
            Time.Timex.NameOf(time.Type),
            time.Timex,
            time.Modifier is { } modifier ? Time.Timex.NameOf(modifier) : null
        );
}
