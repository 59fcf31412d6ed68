using System.Text.Json.Serialization;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Json;

/// <summary>The times of one document.</summary>
internal sealed record TimesJson(string Id, IReadOnlyList<TimeJson> Timex);

/// <summary>One time and its TIMEX3 value; of a length that is a range the lower end, and in <c>UpTo</c> the upper one.</summary>
internal sealed record TimeJson(
    int Start,
    int End,
    string Text,
    string Type,
    string Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? UpTo,
    string? Mod
)
{
    /// <param name="time">The time.</param>
    /// <param name="words">Its words.</param>
    /// <param name="place">Where it stands, counted as the output counts.</param>
    public static TimeJson Of(TimeExpression time, string words, TextSpan place) =>
        new(
            place.Start,
            place.End,
            words,
            Time.Timex.NameOf(time.Type),
            time.Timex,
            time.UpperTimex,
            time.Modifier is { } modifier ? Time.Timex.NameOf(modifier) : null
        );
}
