using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Groups;

/// <summary>What most sources say.</summary>
internal static class Agreement
{
    /// <summary>The value that more independent sources give than any other, with their claims; null where as many say something else.</summary>
    public static (int? Value, ImmutableArray<Claim> Claims) Of(IEnumerable<Claim> claims, Func<Claim, int?> read)
    {
        var groups = claims.GroupBy(read)
            .Where(group => group.Key is not null)
            .Select(group => (group.Key, Claims: group.ToImmutableArray(), Sources: IndependentSources.Count(group)))
            .OrderByDescending(group => group.Sources).ThenBy(group => group.Key)
            .ToList();
        return groups switch
        {
            [] => (null, []),
            [var only] => (only.Key, only.Claims),
            [var most, var next, ..] => most.Sources > next.Sources ? (most.Key, most.Claims) : (null, []),
        };
    }
}
