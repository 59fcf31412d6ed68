using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Groups;

/// <summary>The series of a dossier: one name for each, and its calendar where one is known.</summary>
internal sealed class SeriesCalendars
{
    private readonly SeriesNames _names;
    private readonly Dictionary<string, SeriesCalendar> _calendars = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeriesPeriod> _periods = new(StringComparer.Ordinal);

    public SeriesCalendars(ImmutableArray<Series> known, IReadOnlyCollection<Claim> claims)
    {
        _names = new SeriesNames(known, claims);
        foreach (
            var group in claims
                .Where(claim => claim.Subject.IsSeries)
                .GroupBy(claim => _names.Of(claim.Subject.Name), StringComparer.Ordinal)
        )
        {
            var series = known.FirstOrDefault(series => series.Name == group.Key);
            if (SeriesPeriod.From(series, group) is { } period)
            {
                _periods.Add(group.Key, period);
            }

            if (SeriesCalendar.From(series, [.. group]) is { } calendar)
            {
                _calendars.Add(group.Key, calendar);
            }
        }
    }

    public SeriesCalendar? Of(string series) => _calendars.GetValueOrDefault(_names.Of(series));

    /// <summary>How often a series is held, which may be known where no first edition is.</summary>
    public SeriesPeriod? PeriodOf(string series) => _periods.GetValueOrDefault(_names.Of(series));

    /// <summary>The subject under its one name, its edition completed by the calendar.</summary>
    public ClaimSubject Complete(ClaimSubject subject)
    {
        if (!subject.IsSeries)
        {
            return subject;
        }

        var edition = subject.Edition is { } told && Of(subject.Name) is { } calendar ? calendar.Complete(told) : subject.Edition;
        return subject with { Name = _names.Of(subject.Name), Edition = edition };
    }
}
