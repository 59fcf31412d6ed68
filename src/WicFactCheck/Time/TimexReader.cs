using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace WicFactCheck.Time;

/// <summary>Reads TIMEX3 values back: the inverse of <see cref="Timex"/>.</summary>
internal static partial class TimexReader
{
    // The first of these that a value has tells how exact it is.
    private static readonly ImmutableArray<(string Group, Granularity Granularity)> ByGroup =
    [
        ("hour", Granularity.Clock),
        ("part", Granularity.PartOfDay),
        ("quarter", Granularity.Quarter),
        ("half", Granularity.Half),
        ("season", Granularity.Season),
        ("weekend", Granularity.Weekend),
        ("weekday", Granularity.Day),
        ("day", Granularity.Day),
        ("week", Granularity.Week),
        ("month", Granularity.Month),
    ];

    /// <summary>The time that a value stands for, or null where it is none that <see cref="Timex"/> prints.</summary>
    /// <param name="value">The value, such as "2023-11-08", "P3D" or "PAST_REF".</param>
    /// <param name="type">Its type; a set is the recurrence of what the value alone would be.</param>
    public static TimeValue? Read(string value, TimexType type)
    {
        TimeValue? alone = value switch
        {
            "PAST_REF" => new TimeReference(VagueTime.Past),
            "PRESENT_REF" => new TimeReference(VagueTime.Present),
            "FUTURE_REF" => new TimeReference(VagueTime.Future),
            ['P', .. var amount] when Amount(amount) is { } length => type == TimexType.Date ? new BoundTime(length) : length,
            ['K' or 'M' or 'G', 'A', .. var count] => Ago(value[0], count),
            _ => Calendar(value),
        };
        return type == TimexType.Set && alone is not null ? new Recurrence(alone) : alone;
    }

    private static CalendarTime? Calendar(string value)
    {
        if (CalendarValue.Match(value) is not { Success: true } match)
        {
            return null;
        }

        var year = Year(match.Groups["era"].Success, match.Groups["year"].Value);
        var time = new CalendarTime
        {
            Granularity = GranularityOf(match),
            Year = year,
            Month = Number(match.Groups["month"]),
            Day = Number(match.Groups["day"]),
            Week = Number(match.Groups["week"]),
            Weekday = Number(match.Groups["weekday"]) is { } weekday ? (IsoDayOfWeek)weekday : null,
            Quarter = Number(match.Groups["quarter"]),
            Half = Number(match.Groups["half"]),
            Season = SeasonOf(match.Groups["season"].Value),
            Part = DayDetails.Part(match.Groups["part"].Value),
            Clock = Number(match.Groups["hour"]) is { } hour
                ? new ClockTime(hour, Number(match.Groups["minute"]), Number(match.Groups["second"]), Zone(match.Groups["zone"]))
                : null,
        };
        return Timex.ValueOf(time) == value ? time : null;
    }

    private static Granularity GranularityOf(Match match)
    {
        foreach (var (group, granularity) in ByGroup)
        {
            if (match.Groups[group].Success)
            {
                return granularity;
            }
        }

        return match.Groups["year"].Length switch
        {
            1 => Granularity.Millennium,
            2 => Granularity.Century,
            3 => Granularity.Decade,
            _ => Granularity.Year,
        };
    }

    // A decade is told by three digits, a century by two; unknown digits are X.
    private static int? Year(bool beforeChrist, string digits)
    {
        if (digits.Length == 0 || digits.Contains('X', StringComparison.Ordinal))
        {
            return null;
        }

        var year = int.Parse(digits.PadRight(4, '0'), CultureInfo.InvariantCulture);
        return beforeChrist ? -year : year;
    }

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string? Zone(Group group) => group.Success ? group.Value : null;

    private static Season? SeasonOf(string letters) =>
        letters switch
        {
            "SP" => Season.Spring,
            "SU" => Season.Summer,
            "FA" => Season.Autumn,
            "WI" => Season.Winter,
            _ => null,
        };

    private static Amount? Amount(string value)
    {
        if (value == "XX")
        {
            return Time.Amount.Of(count: null, TimeUnit.Unknown);
        }

        var match = AmountValue.Match(value);
        var (first, second, third) = (Part(match, ""), Part(match, "2"), Part(match, "3"));
        return first is { } part ? new Amount(part, second, third) : null;
    }

    private static LongAgo? Ago(char letter, string count) =>
        decimal.TryParse(count, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new LongAgo(
                number
                    * letter switch
                    {
                        'G' => 1_000_000_000m,
                        'M' => 1_000_000m,
                        _ => 1_000m,
                    }
            )
            : null;

    // After the T of an earlier part all units are those of a clock.
    private static AmountPart? Part(Match match, string number) =>
        match.Groups["count" + number] is { Success: true, Value: var count }
            ? Part(
                count,
                match.Groups["unit" + number].Value,
                match.Groups["clock"].Success
                    || (number.Length > 0 && match.Groups["clock2"].Success)
                    || (number == "3" && match.Groups["clock3"].Success)
            )
            : null;

    private static AmountPart Part(string count, string unit, bool isClock) =>
        new(
            count == "X" ? null : decimal.Parse(count, CultureInfo.InvariantCulture),
            (unit, isClock) switch
            {
                ("S", _) => TimeUnit.Second,
                ("M", true) => TimeUnit.Minute,
                ("H", _) => TimeUnit.Hour,
                ("D", _) => TimeUnit.Day,
                ("WE", _) => TimeUnit.Weekend,
                ("W", _) => TimeUnit.Week,
                ("M", _) => TimeUnit.Month,
                ("Q", _) => TimeUnit.Quarter,
                _ => TimeUnit.Year,
            }
        );

    [GeneratedRegex(
        @"^(?=.)(?:(?<era>BC)?(?<year>[0-9X]{1,4})"
            + @"(?:-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<season>SP|SU|FA|WI)"
            + @"|-W(?<week>[0-9]{2}|XX)(?:-(?:(?<weekend>WE)|(?<weekday>[1-7])))?"
            + @"|-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX))?)?)?"
            + @"(?:T(?:(?<part>MO|MI|AF|EV|NI|DT)"
            + @"|(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex CalendarValue { get; }

    [GeneratedRegex(
        @"^(?<clock>T)?(?<count>X|[0-9]+(?:\.[0-9]+)?)(?<unit>S|M|H|D|WE|W|Q|Y)"
            + @"(?:(?<clock2>T)?(?<count2>X|[0-9]+(?:\.[0-9]+)?)(?<unit2>S|M|H|D|WE|W|Q|Y))?"
            + @"(?:(?<clock3>T)?(?<count3>X|[0-9]+(?:\.[0-9]+)?)(?<unit3>S|M|H|D|WE|W|Q|Y))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AmountValue { get; }
}
