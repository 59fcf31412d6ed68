using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Tells until when people grew older: the day of the first article that tells of their death. Whoever was 17 then is not 18 in
/// an article of the next day.
/// </summary>
/// <param name="input">What the articles mention.</param>
internal sealed class Deaths(DerivationInput input)
{
    private readonly Dictionary<Document, IReadOnlySet<string>> _dead = [];

    /// <summary>The day after it; null where nobody tells the death, or all tell one age.</summary>
    /// <param name="person">Claims of the person.</param>
    /// <param name="isPerson">Whether a name means the person.</param>
    public LocalDate? Of(IEnumerable<NamedClaim> person, Func<string, bool> isPerson)
    {
        var ages = person.Select(named => named.Claim).Where(claim => claim.Value is AgeClaim).ToList();
        return ages.DistinctBy(claim => claim.Value.Label).Skip(1).Any()
            ? ages.Where(claim => DeadIn(claim.Document).Any(isPerson)).Select(claim => claim.Context?.Anchor?.Interval.End).Min()
            : null;
    }

    private IReadOnlySet<string> DeadIn(Document document) =>
        _dead.TryGetValue(document, out var dead) ? dead : _dead[document] = new DeathReader(input.MentionsOf(document)).Names();
}
