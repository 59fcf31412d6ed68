using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Solving;

/// <summary>Finds the claims that cannot all hold by what derivations make of them, each contradiction with its smallest set of claims.</summary>
public static class Contradictions
{
    private static readonly LocalDate DayZero = new(1, 1, 1);

    /// <summary>The day as the network counts it.</summary>
    public static int DayOf(LocalDate date) => Period.DaysBetween(DayZero, date);

    public static IEnumerable<Finding> Find(IEnumerable<Bound> bounds) =>
        bounds.GroupBy(bound => bound.Of.Unit).OrderBy(unit => unit.Key).SelectMany(unit => Components([.. unit]).SelectMany(Find));

    // One contradiction after the other: what one of them is about is left out when the next is looked for.
    private static IEnumerable<Finding> Find(ImmutableArray<Bound> component)
    {
        while (new BoundNetwork(component).SmallestContradiction() is { IsEmpty: false } cycle && cycle.Where(bound => bound.IsTold).ToList() is { Count: > 0 } told)
        {
            var target = Target(told);
            yield return Report(target, cycle, component);
            component = [.. component.Where(bound => !bound.IsTold || bound.Of.Key != target.Key)];
        }
    }

    // What fewest sources tell; where as many do, what comes last in the chain: the first edition is better known than the ninth.
    private static Variable Target(List<Bound> told) => told
        .OrderBy(bound => IndependentSources.Count(bound.Reason.Claims))
        .ThenByDescending(bound => bound.Of.Subject.Edition?.Number ?? 0)
        .ThenBy(bound => bound.Of.Key, StringComparer.Ordinal)
        .First().Of;

    private static Finding Report(Variable target, ImmutableArray<Bound> cycle, ImmutableArray<Bound> component)
    {
        var told = component.Where(bound => bound.IsTold && bound.Of.Key == target.Key).ToList();
        var others = cycle.Where(bound => !told.Contains(bound)).ToImmutableArray();
        var rule = cycle.First(bound => bound.Of.Key == target.Key || bound.From?.Key == target.Key).Rule;
        var sides = new List<Side>();
        foreach (var group in Grouped(told))
        {
            ImmutableArray<Claim> claims = [.. group.SelectMany(bound => bound.Reason.Claims).Distinct().OrderBy(claim => claim.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start)];
            sides.Add(new Side(Shown(group.Max(bound => bound.Least), group.Min(bound => bound.Most), target.Unit), claims, []));
        }

        Likelihood? likely = null;
        if (!others.IsEmpty)
        {
            var (least, most, _) = new BoundNetwork(others).Range(target);
            var because = Reasons(others);
            var value = Shown(least, most, target.Unit);
            sides.Add(new Side(value, [.. because.SelectMany(reason => reason.Claims).Distinct()], because));
            likely = new Likelihood(value, ReasonText.Plain(because));
        }

        ImmutableArray<Side> ordered = [.. sides.OrderBy(side => side.Value, StringComparer.Ordinal)];
        return rule.Report($"{target.Key}", target.Subject, target.Attribute, ordered) with { Likely = likely };
    }

    private static ImmutableArray<Reason> Reasons(ImmutableArray<Bound> bounds) =>
        [.. bounds.Select(bound => bound.Reason).DistinctBy(reason => reason.Text)];

    // Told bounds that can hold together are one side.
    private static List<List<Bound>> Grouped(List<Bound> told)
    {
        var groups = new List<List<Bound>>();
        foreach (var bound in told.OrderBy(bound => bound.Least).ThenBy(bound => bound.Most).ThenBy(bound => bound.Reason.Claims[0].Document.Path, StringComparer.Ordinal))
        {
            var group = groups.Find(group => group.TrueForAll(other => Overlap(bound, other)));
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

    private static bool Overlap(Bound one, Bound other) => !(one.Least > other.Most) && !(other.Least > one.Most);

    // What has to do with each other, by the distances between them.
    private static IEnumerable<ImmutableArray<Bound>> Components(ImmutableArray<Bound> bounds)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var bound in bounds)
        {
            parents.TryAdd(bound.Of.Key, bound.Of.Key);
            if (bound.From is { } from)
            {
                parents.TryAdd(from.Key, from.Key);
                parents[Root(from.Key)] = Root(bound.Of.Key);
            }
        }

        return bounds.GroupBy(bound => Root(bound.Of.Key), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToImmutableArray());

        string Root(string key)
        {
            while (parents[key] != key)
            {
                key = parents[key];
            }

            return key;
        }
    }

    private static string Shown(int? least, int? most, BoundUnit unit) => (unit, least, most) switch
    {
        (_, null, null) => "any time",
        (BoundUnit.Years, { } first, { } last) => first == last ? Number(first) : $"{Number(first)}/{Number(last)}",
        (BoundUnit.Years, { } first, null) => $"{Number(first)} or later",
        (BoundUnit.Years, null, { } last) => $"{Number(last)} or earlier",
        (_, { } first, { } last) => Days(DayZero.PlusDays(first), DayZero.PlusDays(last)),
        (_, { } first, null) => $"{Day(DayZero.PlusDays(first))} or later",
        (_, null, { } last) => $"{Day(DayZero.PlusDays(last))} or earlier",
    };

    private const int DaysOfMonth = 31;

    private static string Days(LocalDate first, LocalDate last) =>
        first == last ? Day(first)
        : first.Day == 1 && first.PlusMonths(1) == last.PlusDays(1) ? first.ToString("uuuu-MM", CultureInfo.InvariantCulture)
        : Period.DaysBetween(first, last) < DaysOfMonth ? $"{Day(first)}/{Day(last)}"
        : first.Year == last.Year ? Number(first.Year)
        : $"{Number(first.Year)}/{Number(last.Year)}";

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
