using NodaTime;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Groups;

/// <summary>Finds the year of an article that does not tell its date, from the edition of the event that it reports.</summary>
internal static class AnchorDeduction
{
    /// <summary>The year that the first edition named in the article took place in, or null where nothing tells it.</summary>
    /// <param name="mentions">What the article mentions.</param>
    /// <param name="calendars">Makes the calendars of the series, where they are asked for.</param>
    public static TimeAnchor? Deduce(DocumentMentions mentions, Func<SeriesCalendars> calendars)
    {
        if (mentions.Events.FirstOrDefault(mention => mention.Edition is not null) is not { Edition: { } edition } lead)
        {
            return null;
        }

        var year = edition.Year ?? calendars().Of(lead.Series)?.Complete(edition).Year;
        return year is > 0 && TimeAnchor.IsYear(year.Value) ? new TimeAnchor(year.Value) : null;
    }

    /// <summary>
    /// The date of an article that tells only its day, from the dates of the articles beside it: in the year that brings it
    /// nearest to them.
    /// </summary>
    /// <param name="day">The month and day.</param>
    /// <param name="others">The dates of the articles of the dossier that may be of its event.</param>
    public static LocalDate? Complete(AnnualDate day, IReadOnlyCollection<LocalDate> others) =>
        others.Count == 0
            ? null
            : others
                .SelectMany(other => new[] { other.Year - 1, other.Year, other.Year + 1 })
                .Distinct()
                .Order()
                .Select(day.InYear)
                .MinBy(date => others.Min(other => Math.Abs(Period.DaysBetween(date, other))));
}
