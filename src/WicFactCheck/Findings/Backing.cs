using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>
/// Tells what speaks for each side where nothing proves one: how many independent sources, and who wrote nearest to the day.
/// </summary>
/// <remarks>
/// Two that say the same in words of their own have seldom made one mistake; who wrote nearest to the day may have.
/// </remarks>
internal static class Backing
{
    public static ImmutableArray<Side> Of(ImmutableArray<Side> sides, IReadOnlyDictionary<Document, LocalDate> published)
    {
        var sources = sides.Select(side => IndependentSources.Count(side.Claims)).ToList();
        var days = sides.Select(side => Nearest(side, published)).ToList();
        var nearest = days.All(day => day is not null) && days.Distinct().Count() > 1 ? days.Min() : null;
        return
        [
            .. sides.Select(
                (side, i) =>
                    side with
                    {
                        Because =
                        [
                            .. side.Because,
                            .. sources.Distinct().Count() > 1
                                ?
                                [
                                    new Reason(
                                        sources[i] == 1
                                            ? MessagePhrase.Reason("one-source")
                                            : MessagePhrase.Reason("sources", sources[i]),
                                        []
                                    ),
                                ]
                                : Array.Empty<Reason>(),
                            .. nearest is not null && days[i] == nearest
                                ? [new Reason(MessagePhrase.Reason("nearest"), [])]
                                : Array.Empty<Reason>(),
                        ],
                    }
            ),
        ];
    }

    /// <summary>The side that more independent sources tell than any other, two at least; null where there is none.</summary>
    public static Likelihood? Likelier(ImmutableArray<Side> sides)
    {
        const int Enough = 2;
        var ranked = sides
            .Select(side => (Side: side, Sources: IndependentSources.Count(side.Claims)))
            .OrderByDescending(side => side.Sources)
            .ToList();
        return ranked is [var first, var second, ..] && first.Sources >= Enough && first.Sources > second.Sources
            ? new Likelihood(first.Side.Value, ReasonText.Plain(first.Side.Because))
            : null;
    }

    // Days from the time that a claim is about to the article that makes it.
    private static int? Nearest(Side side, IReadOnlyDictionary<Document, LocalDate> published)
    {
        int? nearest = null;
        foreach (var claim in side.Claims)
        {
            var about =
                claim.Value is not TimeClaim && claim.Context?.When is { } when ? Time.Calendars.IntervalOf(when).Start : null;
            if (about is { } day && published.TryGetValue(claim.Document, out var date))
            {
                var days = Math.Abs(Period.DaysBetween(day, date));
                nearest = nearest is { } known ? Math.Min(known, days) : days;
            }
        }

        return nearest;
    }
}
