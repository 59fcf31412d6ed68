using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Groups;

/// <summary>What most sources say.</summary>
internal static class Agreement
{
    /// <summary>
    /// The value that more independent sources give than any other, with their claims; null where as many say something else.
    /// </summary>
    public static (int? Value, ImmutableArray<Claim> Claims) Of(IEnumerable<Claim> claims, Func<Claim, int?> read)
    {
        var camps = claims
            .GroupBy(read)
            .Where(group => group.Key is not null)
            .Select(group => new Camp(group.Key, [.. group], IndependentSources.Count(group)))
            .OrderByDescending(camp => camp.Sources)
            .ThenBy(camp => camp.Value)
            .ToList();
        return camps switch
        {
            [] => (null, []),
            [var only] => (only.Value, only.Claims),
            [var most, var next, ..] => most.Sources > next.Sources ? (most.Value, most.Claims) : (null, []),
        };
    }

    /// <summary>Those who give the same value.</summary>
    private sealed record Camp(int? Value, ImmutableArray<Claim> Claims, int Sources);
}
