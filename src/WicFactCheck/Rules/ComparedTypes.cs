using System.Collections.Immutable;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;

namespace WicFactCheck.Rules;

/// <summary>Which comparers know the values of which types.</summary>
internal static class ComparedTypes
{
    /// <summary>The comparers of a type's values, the usual one first; empty where none knows them.</summary>
    public static ImmutableArray<Comparison> Of(MentionType type) =>
        type switch
        {
            MentionType.Date or MentionType.Year => [Comparison.Date],
            MentionType.Elapsed => [Comparison.Date, Comparison.Duration],
            MentionType.Duration or MentionType.Offset or MentionType.Set or MentionType.Oldness => [Comparison.Duration],
            MentionType.Number
            or MentionType.Frequency
            or MentionType.Ordinal
            or MentionType.Money
            or MentionType.Percent
            or MentionType.Measure
            or MentionType.Stature
            or MentionType.Bodyweight => [Comparison.Quantity],
            MentionType.Name or MentionType.Person or MentionType.Place or MentionType.Organisation =>
            [
                Comparison.Name,
                Comparison.Place,
            ],
            MentionType.Series or MentionType.Event => [Comparison.Name],
            MentionType.Quote => [Comparison.Title],
            MentionType.Score => [Comparison.Score],
            MentionType.Direction => [Comparison.Direction],
            MentionType.Age or MentionType.Role or MentionType.Title or MentionType.Site => [],
            MentionType.Spouse
            or MentionType.Residence
            or MentionType.Birthplace
            or MentionType.Deathplace
            or MentionType.Nationality
            or MentionType.Author
            or MentionType.Director
            or MentionType.Winner
            or MentionType.Host
            or MentionType.Recordholder
            or MentionType.Composer
            or MentionType.Artist
            or MentionType.Creator
            or MentionType.Bearing
            or MentionType.Remoteness
            or MentionType.Seat
            or MentionType.Founder => [],
        };
}
