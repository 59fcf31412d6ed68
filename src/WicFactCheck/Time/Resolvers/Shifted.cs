using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time.Resolvers;

/// <summary>A time so far from another: "two years ago" from the text's date, "a week later" from the time last told.</summary>
internal static class Shifted
{
    /// <summary>The number of years ago from which on nobody means a year.</summary>
    private const int Geology = 1000;

    /// <summary>"a year earlier".</summary>
    private const int LengthOfOne = 3;

    private const int Farthest = 100_000;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match) =>
        Units.Read(match.Word("unit") ?? match.Setting("unit")) is { } unit && Direction(match) is { } direction
            ? [Read(match, unit, direction)]
            : [];

    private static TimeReading Read(TimeMatch match, TimeUnit unit, int direction)
    {
        var count = match.Setting("unit") is null ? Duration.Count(match) * (match.Int("scale") ?? 1) : 1;
        if (count >= Geology && unit == TimeUnit.Year && direction < 0)
        {
            return new TimeReading(new LongAgo(count.Value));
        }

        // A report compares with the year before its own, unless it has just told of another.
        var isYearBefore = unit == TimeUnit.Year && count == 1 && direction < 0;
        var from = isYearBefore && match.Style == TextStyle.News && match.Near is null ? match.Anchor : From(match);
        // Two days after what has no date, and two hours after anything, are bound to it.
        if (IsFromTold(match) && (from is null || unit < TimeUnit.Day))
        {
            return new TimeReading(new BoundTime(Amount.Of(count, unit)), from);
        }

        if (isYearBefore && YearBefore(match) is { } same)
        {
            return same;
        }

        // "A year earlier" is told as finely as what it is compared with: the same quarter of the year before.
        if (unit == TimeUnit.Year && match.LastNear is { Quarter: not null, Year: { } year } quarter && count == 1)
        {
            return new TimeReading(quarter with { Year = year + direction }, from);
        }

        return
            count is > 0 and < Farthest and var steps
            && steps == decimal.Truncate(steps)
            && from is not null
            && Anchoring.Shift(from, unit, direction * (int)steps) is { } value
            ? new TimeReading(value, from) { Modifier = direction < 0 ? Backwards(Modifiers.Read(match.Word("mod"))) : null }
            : new TimeReading(new TimeReference(direction < 0 ? VagueTime.Past : VagueTime.Future), from);
    }

    // More than two years ago is earlier than the year two years ago, or early in it.
    private static TimeModifier? Backwards(TimeModifier? modifier) =>
        modifier switch
        {
            TimeModifier.MoreThan or TimeModifier.EqualOrMore => TimeModifier.OnOrBefore,
            TimeModifier.LessThan or TimeModifier.EqualOrLess => TimeModifier.OnOrAfter,
            _ => modifier,
        };

    // "Sales rose from 4 million a year earlier, profit from 2 million a year earlier": both are of one year.
    private static TimeReading? YearBefore(TimeMatch match)
    {
        return match.LastExpression is { } last && IsYearBefore(last.Tokens) ? new TimeReading(last.Value, last.Anchor) : null;

        bool IsYearBefore(TokenRange words) =>
            Has(words, match.Text.Language.Times.Before)
            && Has(words, match.Text.Language.Times.Year)
            && (words.Length != LengthOfOne || match.Text.IsOneOf(words.First, match.Text.Language.Times.One));

        bool Has(TokenRange words, WordList any) =>
            Enumerable.Range(words.First, words.Length).Any(i => match.Text.IsOneOf(i, any));
    }

    private static TimeAnchor? From(TimeMatch match)
    {
        if (IsFromTold(match))
        {
            return match.HasTold ? match.Told : null;
        }

        return match.Setting("from") is "day" && match.Anchor?.Date is { } today
            ? TimeAnchor.Of(today.PlusDays(match.Int("shift") ?? 0))
            : match.Anchor;
    }

    private static bool IsFromTold(TimeMatch match) => match.Setting("from") is "told" || match.Has("around-event");

    private static int? Direction(TimeMatch match) =>
        match.Int("direction")
        ?? match.Word("around-event") switch
        {
            "BEFORE" => -1,
            "AFTER" => 1,
            _ => null,
        };
}
