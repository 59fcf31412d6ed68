using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds values that articles give for one fact that has no name of its own: the visitors, the cost, the day.</summary>
internal sealed class FigureDisagreement(IReadOnlyDictionary<RuleId, FindingRule> rules)
{
    /// <summary>Days within which articles tell of the same news.</summary>
    private const int SameNewsDays = 45;

    private const string UpdateMessage = "{attribute}: {value} here and {other} in {source}, which may be an update";

    /// <summary>From which score on two values that agree count as said of one fact.</summary>
    private const float Told = 0.45f;

    /// <summary>From which score on two values that don't agree are a discrepancy.</summary>
    private const float Sure = 0.62f;

    /// <summary>Whether two claims could be about one fact, by what each tells; not whether they are.</summary>
    public static bool AreComparable(Claim one, Claim other) =>
        one.Document == other.Document ? SelfAlignment.AreComparable(one, other) : Alignment.AreComparable(one, other);

    /// <summary>The discrepancies, what was compared and agrees, and all pairs that are sure enough to be told of.</summary>
    public (ImmutableArray<Finding> Findings, ImmutableArray<Concord> Concords, ImmutableArray<AlignedPair> Pairs) Check(
        IReadOnlyCollection<Claim> claims,
        DocumentRelations relations,
        IReadOnlyDictionary<Document, LocalDate> published
    )
    {
        var pairs = Alignment
            .Of(claims, relations, published, (one, other) => Compare(one, other) != Verdict.Conflict, Told)
            .ToList();
        var conflicts = pairs
            .Where(pair =>
                !pair.Agrees
                && pair.Score >= Sure
                && StanceOf(pair.One) == StanceOf(pair.Other)
                && Compare(pair.One, pair.Other) == Verdict.Conflict
                && !IsUpdate(pair, published)
            )
            .ToList();
        conflicts.AddRange(SelfAlignment.Conflicts(claims, (one, other) => Compare(one, other) == Verdict.Conflict));
        conflicts.AddRange(LastTimes.Conflicts(claims));
        var agreements = pairs
            .Where(pair => pair.Agrees && Compare(pair.One, pair.Other) is Verdict.Same or Verdict.Compatible)
            .ToList();
        var updates = pairs
            .Where(pair =>
                !pair.Agrees && pair.Score >= Sure && StanceOf(pair.One) == StanceOf(pair.Other) && IsGrowth(pair, published)
            )
            .ToList();
        return (
            [
                .. Components(conflicts, agreements).Select(claims => Report(claims, published)),
                .. Components(updates, []).Select(claims => Report(claims, published, isUpdate: true)),
            ],
            [.. agreements.Where(pair => pair.Score >= Sure).Select(Concord).OfType<Concord>()],
            [.. pairs.Where(pair => pair.Score >= Sure), .. conflicts]
        );
    }

    // What is told of a time that is still to come is a forecast, however it is worded.
    private static Stance StanceOf(Claim claim) =>
        claim is { Stance: Stance.Asserted, Context: { When: { } when, Anchor.Interval.End: { } now } }
        && Time.Calendars.IntervalOf(when).Start >= now
            ? Stance.Planned
            : claim.Stance;

    private Verdict Compare(Claim one, Claim other) =>
        rules.TryGetValue(one.Rule, out var rule) ? Comparer.Compare(rule.Compare, one.Value, other.Value) : Verdict.Unknown;

    // What grows may be more in the later article, and what varies may be anything.
    private static bool IsUpdate(AlignedPair pair, IReadOnlyDictionary<Document, LocalDate> published)
    {
        var varies = pair.One.Context!.Change == Change.Varies || pair.Other.Context!.Change == Change.Varies;
        var isOfOneTime = IsOfSetTime(pair.One.Context) && IsOfSetTime(pair.Other.Context);
        return IsGrowth(pair, published)
            || IsNext(pair, published)
            || (
                varies
                && !isOfOneTime
                && published.TryGetValue(pair.One.Document, out var first)
                && published.TryGetValue(pair.Other.Document, out var second)
                && first != second
            );
    }

    // The ninth in a row of last summer is the tenth this summer, unless both tell of one time.
    private static bool IsNext(AlignedPair pair, IReadOnlyDictionary<Document, LocalDate> published) =>
        pair.One
            is {
                Value: QuantityClaim { Quantity: { Kind: Mentions.QuantityKind.Ordinal, Told: var one } },
                Context.When: var when
            }
        && pair.Other is { Value: QuantityClaim { Quantity.Told: var other }, Context.When: var otherWhen }
        && published.TryGetValue(pair.One.Document, out var first)
        && published.TryGetValue(pair.Other.Document, out var second)
        && Math.Abs(Period.DaysBetween(first, second)) > SameNewsDays
        && first < second == one < other
        && !(
            when is not null
            && otherWhen is not null
            && Time.Calendars.IntervalOf(when).Overlaps(Time.Calendars.IntervalOf(otherWhen))
        );

    // "since 1997" and "over nine days" give what goes up and down no time of its own.
    private static bool IsOfSetTime(ClaimContext? context) =>
        context is { When.Granularity: <= Time.Granularity.Year, WhenBound: TimeBound.At };

    // The later article has the higher count of something that grows: worth a note, because the earlier one is out of date.
    private static bool IsGrowth(AlignedPair pair, IReadOnlyDictionary<Document, LocalDate> published)
    {
        var change = (Change)Math.Max((int)pair.One.Context!.Change, (int)pair.Other.Context!.Change);
        if (
            change != Change.Grows
            || pair.One.Value is not QuantityClaim { Quantity.Told: var one }
            || pair.Other.Value is not QuantityClaim { Quantity.Told: var other }
        )
        {
            return false;
        }

        return
            published.TryGetValue(pair.One.Document, out var first)
            && published.TryGetValue(pair.Other.Document, out var second)
            && first != second
            ? first < second == one < other
            : (one < other ? pair.One : pair.Other).Context is { IsInterim: true };
    }

    // Claims that are linked by conflicts belong to one finding, with those that agree with one of them.
    private static IEnumerable<ImmutableArray<Claim>> Components(List<AlignedPair> conflicts, List<AlignedPair> agreements)
    {
        var parents = new Dictionary<Claim, Claim>();
        foreach (var pair in conflicts)
        {
            Join(pair.One, pair.Other);
        }

        foreach (var pair in agreements.Where(pair => parents.ContainsKey(pair.One) != parents.ContainsKey(pair.Other)))
        {
            Join(pair.One, pair.Other);
        }

        return parents
            .Keys.GroupBy(Root)
            .Select(group =>
                group
                    .OrderBy(claim => claim.Document.Path, StringComparer.Ordinal)
                    .ThenBy(claim => claim.Span.Start)
                    .ToImmutableArray()
            );

        Claim Root(Claim claim)
        {
            while (parents[claim] != claim)
            {
                claim = parents[claim];
            }

            return claim;
        }

        void Join(Claim one, Claim other)
        {
            parents.TryAdd(one, one);
            parents.TryAdd(other, other);
            parents[Root(one)] = Root(other);
        }
    }

    private Concord? Concord(AlignedPair pair) =>
        rules.TryGetValue(pair.One.Rule, out var rule)
        && Explanation.OfAgreement(rule.Compare, pair.One.Value, pair.Other.Value) is { } because
            ? new Concord(rule.Id, pair.One, pair.Other, because)
            : null;

    private Finding Report(
        ImmutableArray<Claim> claims,
        IReadOnlyDictionary<Document, LocalDate> published,
        bool isUpdate = false
    )
    {
        var sides = new List<List<Claim>>();
        foreach (
            var claim in claims
                .OrderBy(claim => claim.Value.Label.Length)
                .ThenBy(claim => claim.Value.Label, StringComparer.Ordinal)
        )
        {
            var side = sides.Find(side => side.TrueForAll(other => Compare(claim, other) != Verdict.Conflict));
            if (side is null)
            {
                sides.Add([claim]);
            }
            else
            {
                side.Add(claim);
            }
        }

        var first = claims[0];
        var rule = rules[first.Rule];
        var told = sides
            .Select(side =>
                Side.Of(
                    side[0].Value,
                    [.. side.OrderBy(claim => claim.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start)],
                    []
                )
            )
            .OrderBy(side => side.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        told = isUpdate ? told : Backing.Of(told, published);
        return new Finding
        {
            Id = Fingerprint.Of(rule.Id, first.Attribute, told),
            Rule = rule.Id,
            Severity = isUpdate ? Severity.Note : rule.Severity,
            Subject = first.Subject,
            Attribute = first.Attribute,
            Message = MessageText.Fill(isUpdate ? UpdateMessage : rule.Message, first.Subject, first.Attribute, told),
            Sides = told,
        };
    }
}
