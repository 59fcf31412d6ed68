namespace WicFactCheck.Time.Resolvers;

/// <summary>The shapes of time by the names that rule files give them; a new one is a line here.</summary>
internal static class TimeResolvers
{
    public static IReadOnlyDictionary<string, TimeResolver> All { get; } =
        new Dictionary<string, TimeResolver>(StringComparer.Ordinal)
        {
            ["calendar-date"] = CalendarDate.Resolve,
            ["day-of-month"] = DayOfMonth.Resolve,
            ["numeric-date"] = NumericDate.Resolve,
            ["slipped-day"] = SlippedDay.Resolve,
            ["month"] = MonthOfYear.Resolve,
            ["year"] = YearAlone.Resolve,
            ["decade"] = Decade.Resolve,
            ["century"] = Century.Resolve,
            ["weekday"] = Weekday.Resolve,
            ["relative-day"] = RelativeDay.Resolve,
            ["relative-unit"] = RelativeUnit.Resolve,
            ["shifted"] = Shifted.Resolve,
            ["at-the-time"] = AtTheTime.Resolve,
            ["neighbour"] = Neighbour.Resolve,
            ["nth-day"] = NthDay.Resolve,
            ["same-time"] = SameTime.Resolve,
            ["part-of-period"] = PartOfPeriod.Resolve,
            ["holiday"] = Holiday.Resolve,
            ["season"] = SeasonOfYear.Resolve,
            ["quarter"] = QuarterOfYear.Resolve,
            ["ahead"] = Ahead.Resolve,
            ["spoken-clock"] = SpokenClock.Resolve,
            ["hour-range"] = HourRange.Resolve,
            ["clock"] = ClockAlone.Resolve,
            ["clock-range-start"] = ClockRangeStart.Resolve,
            ["part-of-day"] = PartOfDayAlone.Resolve,
            ["duration"] = Duration.Resolve,
            ["bound"] = Bound.Resolve,
            ["race-time"] = RaceTime.Resolve,
            ["vague-length"] = VagueLength.Resolve,
            ["set"] = Repeated.Resolve,
            ["vague"] = Vague.Resolve,
            ["day-range"] = DayRange.Resolve,
            ["month-range"] = MonthRange.Resolve,
            ["year-range"] = YearRange.Resolve,
            ["year-list"] = YearList.Resolve,
            [TimeShape.Exclusion] = static _ => [],
        };
}
