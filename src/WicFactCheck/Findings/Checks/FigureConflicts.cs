using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Alignment;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Findings.Naming;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds values that articles give for one fact, by what was learnt about when two figures are of one.</summary>
/// <param name="rules">What becomes of claims of each rule.</param>
/// <param name="model">What was learnt.</param>
internal sealed class FigureConflicts(IReadOnlyDictionary<RuleId, FindingRule> rules, AlignmentModel model)
{
    private const string UpdateMessage = "{fact}: {sides}, which may be an update";

    /// <summary>From which confidence on a discrepancy may be an error.</summary>
    private const double Certain = 0.95;

    private readonly Aligner _aligner = new(model, (one, other) => CanBothHold(rules, one, other));

    /// <summary>The discrepancies, what was compared and agrees, and all pairs that are sure enough to be told of.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="relations">How much the articles have in common.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    /// <param name="known">What other checks have found; it is not told twice.</param>
    public (ImmutableArray<Finding> Findings, ImmutableArray<Concord> Concords, ImmutableArray<AlignedPair> Pairs) Check(
        IReadOnlyCollection<Claim> claims,
        DocumentRelations relations,
        IReadOnlyDictionary<Document, LocalDate> published,
        IReadOnlyCollection<Finding> known
    )
    {
        var pairs = _aligner.Align(claims, relations, published).ToList();
        var conflicts = pairs
            .Where(pair => pair.Standing == Standing.Conflict && !known.Any(finding => IsToldBy(finding, pair)))
            .Concat(LastTimes.Conflicts(claims))
            .ToList();
        var updates = pairs
            .Where(pair => pair.Standing == Standing.Update && !known.Any(finding => IsToldBy(finding, pair)))
            .ToList();
        var agreements = pairs.Where(pair => pair.Standing == Standing.Agree).ToList();
        return (
            [.. PairGroups.Of(conflicts, updates, agreements).Select(claims => Report(claims, conflicts, updates, published))],
            [.. agreements.Select(Concord).OfType<Concord>()],
            [.. pairs, .. conflicts]
        );
    }

    /// <summary>
    /// Whether two values can both hold; null where they are not held against each other. Ages are, though not as those of one
    /// name: years may lie between two articles.
    /// </summary>
    internal static bool? CanBothHold(IReadOnlyDictionary<RuleId, FindingRule> rules, Claim one, Claim other) =>
        !rules.TryGetValue(one.Rule, out var rule)
        || (rule.Compare == Comparison.None && one.Value is not (AgeClaim or AgeSpanClaim))
            ? null
            : ValueComparer.Compare(one.Value, other.Value) switch
            {
                Verdict.Unknown => null,
                var verdict => verdict != Verdict.Conflict,
            };

    // Without certainty nothing is an error, and what is only likely no warning.
    private Severity SeverityOf(FindingRule rule, double confidence) =>
        confidence < model.Sure ? Severity.Note
        : confidence < Certain && rule.Severity == Severity.Error ? Severity.Warning
        : rule.Severity;

    private static bool IsToldBy(Finding finding, AlignedPair pair) => IsAmong(finding, pair.One) && IsAmong(finding, pair.Other);

    private static bool IsAmong(Finding finding, Claim claim) =>
        finding.Sides.Any(side => side.Claims.Any(other => other.Document == claim.Document && other.Span.Overlaps(claim.Span)));

    private Concord? Concord(AlignedPair pair) =>
        rules.TryGetValue(pair.One.Rule, out var rule)
        && Explanation.OfAgreement(rule.Compare, pair.One.Value, pair.Other.Value) is { } because
            ? new Concord(rule.Id, pair.One, pair.Other, because)
            : null;

    // Without conflicts among them, one claim may be an update of the other.
    private Finding Report(
        ImmutableArray<Claim> claims,
        IReadOnlyCollection<AlignedPair> conflicts,
        IReadOnlyCollection<AlignedPair> updates,
        IReadOnlyDictionary<Document, LocalDate> published
    )
    {
        var among = conflicts.Where(pair => claims.Contains(pair.One) && claims.Contains(pair.Other)).ToList();
        var isUpdate = among.Count == 0;
        var surest = (isUpdate ? updates.Where(pair => claims.Contains(pair.One) && claims.Contains(pair.Other)) : among).MaxBy(
            pair => pair.Confidence
        )!;
        var confidence = surest.Confidence;
        var told = FigureSides.Of(claims, among);
        told = isUpdate ? told : Backing.Of(told, published);
        ImmutableArray<Claim> sides = [.. told.SelectMany(side => side.Claims)];
        var first = sides.MinBy(claims.IndexOf)!;
        var rule = rules[first.Rule];
        var name = FigureName.Of(sides);
        return new Finding
        {
            Id = Fingerprint.Of(rule.Id, first.Attribute, told),
            Rule = rule.Id,
            Severity = isUpdate ? Severity.Note : SeverityOf(rule, confidence),
            Confidence = isUpdate || confidence == AlignedPair.Certainty ? null : confidence,
            Grounds = Ground.Of(surest),
            Subject = first.Subject,
            Attribute = name,
            Fact = FactName.Of(name, sides),
            Template = isUpdate ? UpdateMessage : rule.Message,
            Message = "",
            Sides = told,
            Likely = isUpdate ? null : Backing.Likelier(told),
        }.Filled();
    }
}
