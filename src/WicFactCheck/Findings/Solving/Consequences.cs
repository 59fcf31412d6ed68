using System.Collections.Immutable;

namespace WicFactCheck.Findings.Solving;

/// <summary>
/// What follows for one thing from all that is known of others: what speaks for one of the values that articles give it.
/// </summary>
internal sealed class Consequences(IEnumerable<Constraint> constraints)
{
    private readonly ImmutableArray<ImmutableArray<Bound>> _components = [.. Components.Of([.. constraints.OfType<Bound>()])];

    /// <summary>
    /// The years that something can only lie in, with the reasons and with what of others it is counted from; null where nothing
    /// but what is told of itself bounds it, or the rest contradicts itself.
    /// </summary>
    public (int? First, int? Last, Side Side, ImmutableArray<Variable> Told)? YearsOf(Variable variable)
    {
        foreach (
            var component in _components.Where(component =>
                component.SelectMany(bound => bound.Variables).Any(other => other.Key == variable.Key)
            )
        )
        {
            var network = new BoundNetwork(component.Where(bound => !bound.IsTold || bound.Of.Key != variable.Key));
            var (first, last, because) = network.Range(variable);
            if ((first is null && last is null) || !network.SmallestContradiction().IsEmpty)
            {
                return null;
            }

            ImmutableArray<Reason> reasons = [.. because.Select(bound => bound.Reason).DistinctBy(reason => reason.Text)];
            return (
                first,
                last,
                Limits.Side(first, last, BoundUnit.Years, [.. reasons.SelectMany(reason => reason.Claims).Distinct()], reasons),
                [.. because.Where(bound => bound.IsTold).Select(bound => bound.Of)]
            );
        }

        return null;
    }
}
