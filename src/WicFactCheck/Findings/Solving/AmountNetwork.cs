using System.Collections.Immutable;

namespace WicFactCheck.Findings.Solving;

/// <summary>
/// Amounts and the sums that they have to make: what follows for each from all others, and where they contradict each other.
/// </summary>
/// <remarks>
/// Bounds propagation over linear constraints: each constraint narrows the interval of each of its amounts by those of the
/// others, until nothing gets narrower; an interval without any number in it is a contradiction. What contradicts is cut down
/// by leaving out one constraint after the other as long as the rest still does, so that none is left that isn't needed.
/// </remarks>
internal sealed class AmountNetwork(IEnumerable<Balance> balances)
{
    private const int MostRounds = 64;

    /// <summary>Less than this is nothing: what divisions leave over.</summary>
    private const decimal Grain = 0.000001m;

    private readonly ImmutableArray<Balance> _balances = [.. balances];

    /// <summary>
    /// A set of constraints that cannot all hold, while any of them left out lets the others; empty where all can.
    /// </summary>
    public ImmutableArray<Balance> SmallestContradiction()
    {
        if (Propagate(_balances) is not null)
        {
            return [];
        }

        var needed = _balances;
        for (var i = needed.Length - 1; i >= 0; i--)
        {
            var without = needed.RemoveAt(i);
            needed = Propagate(without) is null ? without : needed;
        }

        return needed;
    }

    /// <summary>The limits of an amount that follow from all constraints; null where it has none on that side.</summary>
    public (decimal? Least, decimal? Most) Range(Variable variable) =>
        Propagate(_balances) is { } ranges && ranges.TryGetValue(variable.Key, out var range)
            ? (range.Least, range.Most)
            : (null, null);

    // The interval of each amount; null where one of them is empty.
    private static Dictionary<string, (decimal? Least, decimal? Most)>? Propagate(ImmutableArray<Balance> balances)
    {
        var ranges = new Dictionary<string, (decimal? Least, decimal? Most)>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = false;
            foreach (var balance in balances)
            {
                foreach (var term in balance.Terms)
                {
                    var known = ranges.GetValueOrDefault(term.Of.Key);
                    var narrowed = Narrow(known, Left(balance, term, ranges), term.Times);
                    if (narrowed.Least > narrowed.Most + Grain)
                    {
                        return null;
                    }

                    if (narrowed != known)
                    {
                        ranges[term.Of.Key] = narrowed;
                        changed = true;
                    }
                }
            }

            if (!changed)
            {
                break;
            }
        }

        return ranges;
    }

    // What the other terms leave for one.
    private static (decimal? Least, decimal? Most) Left(
        Balance balance,
        Term term,
        Dictionary<string, (decimal? Least, decimal? Most)> ranges
    )
    {
        (decimal? least, decimal? most) = (balance.Least, balance.Most);
        foreach (var other in balance.Terms)
        {
            if (other != term)
            {
                var (low, high) = ranges.GetValueOrDefault(other.Of.Key);
                (low, high) = other.Times > 0 ? (low * other.Times, high * other.Times) : (high * other.Times, low * other.Times);
                (least, most) = (least - high, most - low);
            }
        }

        return (least, most);
    }

    private static (decimal? Least, decimal? Most) Narrow(
        (decimal? Least, decimal? Most) known,
        (decimal? Least, decimal? Most) left,
        decimal times
    )
    {
        var (low, high) = times > 0 ? (left.Least / times, left.Most / times) : (left.Most / times, left.Least / times);
        return (
            known.Least >= low - Grain || low is null ? known.Least : low,
            known.Most <= high + Grain || high is null ? known.Most : high
        );
    }
}
