using System.Globalization;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Deriving;

/// <summary>The year of the nth edition of a series follows from its first edition and its period.</summary>
public static class EditionYear
{
    /// <summary>The derived side for a group of claims about an edition's year, or null where nothing derives one.</summary>
    public static Side? Derive(ClaimGroup group, SeriesCalendars calendars)
    {
        if (group is not { Attribute: "year", Subject: { Edition.Number: > 1 and var edition, Name: var series } }
            || calendars.Of(series) is not { } calendar)
        {
            return null;
        }

        var first = new Reason($"the first was held in {calendar.FirstYear}", calendar.FirstClaims);
        var period = new Reason(calendar.Period.Text, calendar.Period.Claims);
        var year = calendar.YearOf(edition).ToString(CultureInfo.InvariantCulture);
        return new Side(year, [.. calendar.FirstClaims, .. calendar.Period.Claims], [first, period]);
    }
}
