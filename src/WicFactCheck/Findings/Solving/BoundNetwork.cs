using System.Collections.Immutable;

namespace WicFactCheck.Findings.Solving;

/// <summary>
/// Bounds on days or years and on the distances between them: what follows from them together, and where they contradict each
/// other.
/// </summary>
/// <remarks>
/// A simple temporal network. Each limit is an edge of a graph with its limit as weight; limits contradict each other just
/// where the graph has a cycle of negative weight, and the limits on the cycle with the fewest edges are a smallest set
/// that cannot hold together: without any one of them the cycle is broken.
/// </remarks>
internal sealed class BoundNetwork
{
    private const int LongestCycle = 10;
    private const string Calendar = "";

    private readonly ImmutableArray<string> _nodes;
    private readonly ImmutableArray<Edge> _edges;

    /// <param name="bounds">Bounds in one unit.</param>
    public BoundNetwork(IEnumerable<Bound> bounds)
    {
        // Of several limits between the same two only the tightest can break.
        _edges =
        [
            .. bounds
                .SelectMany(EdgesOf)
                .GroupBy(edge => (edge.From, edge.To))
                .Select(group =>
                    group.OrderBy(edge => edge.Weight).ThenByDescending(edge => edge.Bound.Reason.Claims.Length).First()
                )
                .OrderBy(edge => edge.From, StringComparer.Ordinal)
                .ThenBy(edge => edge.To, StringComparer.Ordinal),
        ];
        _nodes =
        [
            .. _edges
                .SelectMany(edge => new[] { edge.From, edge.To })
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// A smallest set of bounds that cannot hold together, in the order in which each leads to the next; empty where all can.
    /// </summary>
    public ImmutableArray<Bound> SmallestContradiction()
    {
        if (!HasNegativeCycle())
        {
            return [];
        }

        for (var length = 2; length <= LongestCycle; length++)
        {
            foreach (var start in _nodes)
            {
                if (CycleFrom(start, length) is { IsEmpty: false } cycle)
                {
                    return cycle;
                }
            }
        }

        return [];
    }

    /// <summary>The limits of something that follow from all others, and the bounds that they follow from.</summary>
    public (int? Least, int? Most, ImmutableArray<Bound> Because) Range(Variable variable)
    {
        var (most, upper) = Shortest(Calendar, variable.Key);
        var (least, lower) = Shortest(variable.Key, Calendar);
        // Where one chain of exact bounds gives both limits, the other one adds nothing.
        var because = new[] { upper, lower }.FirstOrDefault(chain => LimitsOf(chain, variable) == (-least, most));
        return (-least, most, because.IsDefault ? [.. lower.Concat(upper).Distinct()] : because);
    }

    private static (int? Least, int? Most) LimitsOf(ImmutableArray<Bound> bounds, Variable variable)
    {
        var network = new BoundNetwork(bounds);
        return (-network.Shortest(variable.Key, Calendar).Distance, network.Shortest(Calendar, variable.Key).Distance);
    }

    private static IEnumerable<Edge> EdgesOf(Bound bound)
    {
        var (of, from) = (bound.Of.Key, bound.From?.Key ?? Calendar);
        if (bound.Most is { } most)
        {
            yield return new Edge(from, of, most, bound);
        }

        if (bound.Least is { } least)
        {
            yield return new Edge(of, from, -least, bound);
        }
    }

    // Bellman and Ford: where distances still shrink after as many rounds as there are nodes, a cycle is negative.
    private bool HasNegativeCycle()
    {
        var distances = _nodes.ToDictionary(node => node, _ => 0L, StringComparer.Ordinal);
        for (var round = 0; round <= _nodes.Length; round++)
        {
            var changed = false;
            foreach (var edge in _edges)
            {
                if (distances[edge.From] + edge.Weight < distances[edge.To])
                {
                    distances[edge.To] = distances[edge.From] + edge.Weight;
                    changed = true;
                }
            }

            if (!changed)
            {
                return false;
            }
        }

        return true;
    }

    // The lightest walks of exactly so many edges from a node; one that comes back lighter than nothing is a cycle.
    private ImmutableArray<Bound> CycleFrom(string start, int length)
    {
        var layers = new List<Dictionary<string, Reached>> { new(StringComparer.Ordinal) { [start] = new Reached(0, null) } };
        for (var step = 1; step <= length; step++)
        {
            var next = new Dictionary<string, Reached>(StringComparer.Ordinal);
            foreach (var edge in _edges)
            {
                if (
                    layers[step - 1].TryGetValue(edge.From, out var before)
                    && (!next.TryGetValue(edge.To, out var known) || before.Weight + edge.Weight < known.Weight)
                )
                {
                    next[edge.To] = new Reached(before.Weight + edge.Weight, edge);
                }
            }

            layers.Add(next);
        }

        return layers[length].TryGetValue(start, out var back) && back.Weight < 0 ? Walk(layers, start) : [];
    }

    private static ImmutableArray<Bound> Walk(List<Dictionary<string, Reached>> layers, string end)
    {
        var bounds = new List<Bound>();
        var node = end;
        for (var step = layers.Count - 1; step > 0; step--)
        {
            var edge = layers[step][node].Last!;
            bounds.Insert(0, edge.Bound);
            node = edge.From;
        }

        return [.. bounds.Distinct()];
    }

    private (int? Distance, ImmutableArray<Bound> Because) Shortest(string from, string to)
    {
        var distances = new Dictionary<string, Reached>(StringComparer.Ordinal) { [from] = new Reached(0, null) };
        for (var round = 0; round < _nodes.Length; round++)
        {
            foreach (var edge in _edges)
            {
                if (
                    distances.TryGetValue(edge.From, out var before)
                    && (!distances.TryGetValue(edge.To, out var known) || before.Weight + edge.Weight < known.Weight)
                )
                {
                    distances[edge.To] = new Reached(before.Weight + edge.Weight, edge);
                }
            }
        }

        if (!distances.TryGetValue(to, out var found))
        {
            return (null, []);
        }

        var because = new List<Bound>();
        for (
            var (node, step) = (to, 0);
            node != from && step < _nodes.Length && distances[node].Last is { } edge;
            node = edge.From, step++
        )
        {
            because.Insert(0, edge.Bound);
        }

        return ((int)Math.Clamp(found.Weight, int.MinValue, int.MaxValue), [.. because]);
    }

    private sealed record Edge(string From, string To, int Weight, Bound Bound);

    /// <summary>How light the lightest way to a node is, and its last edge; null where it begins.</summary>
    private sealed record Reached(long Weight, Edge? Last);
}
