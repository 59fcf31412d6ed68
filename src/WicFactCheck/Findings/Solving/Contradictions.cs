using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Solving;

/// <summary>
/// Finds the claims that cannot all hold by what derivations make of them, each contradiction with its smallest set of claims.
/// </summary>
internal static class Contradictions
{
    /// <summary>The contradictions, in the order of what they are about.</summary>
    /// <param name="constraints">What the derivations found.</param>
    /// <param name="settled">The keys of what a rule has reported already; what articles tell of it counts no more.</param>
    public static IEnumerable<Finding> Find(IReadOnlyCollection<Constraint> constraints, IReadOnlySet<string> settled)
    {
        var bounds = constraints.OfType<Bound>().Where(bound => !bound.IsTold || !settled.Contains(bound.Of.Key));
        return Times(bounds).SelectMany(Find).Concat(Amounts(constraints).SelectMany(Find));
    }

    /// <summary>The claims of what has to do with each other, for each such network.</summary>
    public static IEnumerable<ImmutableArray<Claim>> Networks(IReadOnlyCollection<Constraint> constraints) =>
        Times(constraints.OfType<Bound>())
            .Select(network => network.SelectMany(bound => bound.Reason.Claims))
            .Concat(Amounts(constraints).Select(network => network.SelectMany(balance => balance.Reason.Claims)))
            .Select(claims => claims.ToImmutableArray());

    private static IEnumerable<ImmutableArray<Bound>> Times(IEnumerable<Bound> bounds) =>
        bounds.GroupBy(bound => bound.Of.Unit).OrderBy(unit => unit.Key).SelectMany(unit => Components.Of<Bound>([.. unit]));

    private static IEnumerable<ImmutableArray<Balance>> Amounts(IEnumerable<Constraint> constraints) =>
        Components.Of<Balance>([.. constraints.OfType<Balance>()]);

    // One contradiction after the other: what one of them is about is left out when the next is looked for.
    private static IEnumerable<Finding> Find(ImmutableArray<Bound> component)
    {
        while (new BoundNetwork(component).SmallestContradiction() is { IsEmpty: false } cycle)
        {
            var told = cycle.Where(bound => bound.IsTold).ToList();
            if (told.Count == 0)
            {
                yield return ReportLinks(cycle);
                component = component.RemoveRange(cycle);
                continue;
            }

            var target = Target(told);
            yield return Report(target, cycle, component);
            component = [.. component.Where(bound => !bound.IsTold || bound.Of.Key != target.Key)];
        }
    }

    private static IEnumerable<Finding> Find(ImmutableArray<Balance> component)
    {
        while (new AmountNetwork(component).SmallestContradiction() is { IsEmpty: false } needed)
        {
            var target = (needed.FirstOrDefault(balance => !balance.IsTold) ?? needed[0]).Terms[0].Of;
            yield return Report(target, needed);
            var left = component.RemoveAll(balance => balance.IsTold && balance.Terms[0].Of.Key == target.Key);

            // Sums can contradict each other about what nobody tells.
            component = left.Length < component.Length ? left : component.RemoveRange(needed);
        }
    }

    // What fewest sources tell, and never what a pack or the calendar knows; where as many do, what comes last in the chain: the
    // first edition is better known than the ninth.
    private static Variable Target(List<Bound> told) =>
        told.OrderBy(bound => bound.Reason.Claims.IsEmpty)
            .ThenBy(bound => IndependentSources.Count(bound.Reason.Claims))
            .ThenByDescending(bound => bound.Of.Subject.Edition?.Number ?? 0)
            .ThenBy(bound => bound.Of.Key, StringComparer.Ordinal)
            .First()
            .Of;

    private static Finding Report(Variable target, ImmutableArray<Bound> cycle, ImmutableArray<Bound> component)
    {
        var told = component.Where(bound => bound.IsTold && bound.Of.Key == target.Key).ToList();
        var others = cycle.Where(bound => !told.Contains(bound)).ToImmutableArray();
        var rule = cycle.First(bound => bound.Of.Key == target.Key || bound.From?.Key == target.Key).Rule;
        var sides = new List<Side>();
        foreach (var group in Grouped(told))
        {
            // What no article tells the calendar knows.
            ImmutableArray<Claim> claims = [.. InOrder(group.SelectMany(bound => bound.Reason.Claims))];
            sides.Add(
                Limits.Side(
                    group.Max(bound => bound.Least),
                    group.Min(bound => bound.Most),
                    target.Unit,
                    claims,
                    Reasons(group.Where(bound => bound.Reason.Claims.IsEmpty))
                )
            );
        }

        if (!others.IsEmpty)
        {
            var (least, most, _) = new BoundNetwork(others).Range(target);
            var because = Reasons(others);
            sides.Add(Limits.Side(least, most, target.Unit, [.. InOrder(because.SelectMany(reason => reason.Claims))], because));
        }

        var ordered =
            target.Unit == BoundUnit.Weekdays
                ? sides.OrderBy(side => !side.Because.IsEmpty)
                : sides.OrderBy(side => side.Value, StringComparer.Ordinal);
        return rule.Report(KeyOf(target, rule), target.Subject, AttributeOf(target, rule), [.. ordered]) with
        {
            Likely = Likelier(sides, target.Unit),
        };
    }

    // Before and after, round in a circle: each step is a side.
    private static Finding ReportLinks(ImmutableArray<Bound> cycle)
    {
        var rule = cycle[0].Rule;
        ImmutableArray<Side> sides =
        [
            .. cycle
                .Select(bound => new Side(bound.Reason.Text, bound.Reason.Claims, []))
                .OrderBy(side => side.Value, StringComparer.Ordinal),
        ];
        return rule.Report(
            cycle.Select(bound => bound.Of.Key).Min(StringComparer.Ordinal)!,
            cycle[0].Of.Subject,
            rule.Check,
            sides
        );
    }

    private static Finding Report(Variable target, ImmutableArray<Balance> needed)
    {
        var told = needed.Where(balance => balance.IsTold && balance.Terms[0].Of.Key == target.Key).ToList();
        var shown = told.Count > 0 ? told[0] : needed[0];
        var others = needed.Remove(shown);
        var (least, most) = new AmountNetwork(others).Range(target);
        var because = Reasons(others.Where(balance => !balance.IsTold).DefaultIfEmpty(others[0]));
        ImmutableArray<Side> sides =
        [
            Limits.Side(shown.Least, shown.Most, target.Unit, shown.Reason.Claims, []),
            Limits.Side(least, most, target.Unit, [.. InOrder(because.SelectMany(reason => reason.Claims))], because),
        ];
        return shown.Rule.Report(KeyOf(target, shown.Rule), target.Subject, AttributeOf(target, shown.Rule), sides);
    }

    // A side that follows is the likelier where the calendar alone bears it, or more independent sources than any that
    // contradicts it.
    private static Likelihood? Likelier(List<Side> sides, BoundUnit unit)
    {
        var derived = sides.Where(side => !side.Because.IsEmpty).ToList();
        return
            derived is [var side]
            && (
                side.Claims.IsEmpty
                || unit == BoundUnit.Weekdays
                || sides.TrueForAll(other =>
                    other == side || IndependentSources.Count(other.Claims) < IndependentSources.Count(side.Claims)
                )
            )
            ? new Likelihood(side.Value, ReasonText.Plain(side.Because))
            : null;
    }

    // A fingerprint has to outlive edits elsewhere, so what is known by its place goes by its subject.
    private static string KeyOf(Variable target, CheckRule rule) =>
        target.Place is null ? target.Key : $"{target.Subject}|{rule.Check}";

    private static string AttributeOf(Variable target, CheckRule rule) => target.Place is null ? target.Attribute : rule.Check;

    private static IEnumerable<Claim> InOrder(IEnumerable<Claim> claims) =>
        claims.Distinct().OrderBy(claim => claim.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start);

    private static ImmutableArray<Reason> Reasons(IEnumerable<Constraint> constraints) =>
        [.. constraints.Select(constraint => constraint.Reason).DistinctBy(reason => reason.Text)];

    // Told bounds that can hold together are one side; one that could stand on several is on that which it fits best: somebody of
    // 61 may just be one of 62, and was surely born when that age says.
    private static List<List<Bound>> Grouped(List<Bound> told)
    {
        var groups = new List<List<Bound>>();
        foreach (
            var bound in told.OrderBy(bound => bound.Reason.Claims.IsEmpty)
                .ThenBy(WidthOf)
                .ThenBy(bound => bound.Least)
                .ThenBy(bound => bound.Most)
                .ThenBy(bound => bound.Reason.Claims.FirstOrDefault()?.Document.Path, StringComparer.Ordinal)
        )
        {
            var group = groups
                .Where(group => group.TrueForAll(other => Overlap(bound, other)))
                .MaxBy(group => group.Min(other => ShareOf(bound, other)));
            if (group is null)
            {
                groups.Add([bound]);
            }
            else
            {
                group.Add(bound);
            }
        }

        return groups;
    }

    // Of the narrower one, what the other one allows as well: 0 to 1.
    private static double ShareOf(Bound one, Bound other)
    {
        var least = Math.Max(one.Least ?? int.MinValue, other.Least ?? int.MinValue);
        var most = Math.Min(one.Most ?? int.MaxValue, other.Most ?? int.MaxValue);
        return ((double)most - least + 1) / Math.Min(WidthOf(one), WidthOf(other));
    }

    private static double WidthOf(Bound bound) => (double)(bound.Most ?? int.MaxValue) - (bound.Least ?? int.MinValue) + 1;

    private static bool Overlap(Bound one, Bound other) => !(one.Least > other.Most) && !(other.Least > one.Most);
}
