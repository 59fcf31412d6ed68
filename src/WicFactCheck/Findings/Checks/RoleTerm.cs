using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells whether so much time lies between articles that roles may have changed hands.</summary>
internal static class RoleTerm
{
    /// <summary>Days after which somebody else may rightly have a role.</summary>
    private const int Days = 60;

    /// <summary>
    /// Whether the articles of some side and those of another are that far apart; undated ones are of the same days.
    /// </summary>
    /// <param name="sides">The claims of each side.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    public static bool HasPassed(IEnumerable<IEnumerable<Claim>> sides, IReadOnlyDictionary<Document, LocalDate> published)
    {
        var times = sides
            .Select(claims =>
                claims
                    .Select(claim => published.TryGetValue(claim.Document, out var date) ? date : (LocalDate?)null)
                    .OfType<LocalDate>()
                    .ToList()
            )
            .Where(dates => dates.Count > 0)
            .ToList();
        return times.Exists(one => times.Exists(other => other != one && Period.DaysBetween(one.Max(), other.Min()) > Days));
    }

    /// <summary>Whether two articles are that far apart.</summary>
    /// <param name="one">An article.</param>
    /// <param name="other">Another.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    public static bool HasPassed(Document one, Document other, IReadOnlyDictionary<Document, LocalDate> published) =>
        published.TryGetValue(one, out var first)
        && published.TryGetValue(other, out var second)
        && Math.Abs(Period.DaysBetween(first, second)) > Days;
}
