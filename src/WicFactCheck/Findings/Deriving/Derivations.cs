using WicFactCheck.Findings.Solving;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// The derivations by the names that rule files turn them on with; a new one is a file here and a line in the table.
/// </summary>
internal static class Derivations
{
    /// <summary>Both what rule files may name and what is run come from here, so that neither can be without the other.</summary>
    public static IReadOnlyDictionary<string, Func<DerivationInput, CheckRule, IEnumerable<Constraint>>> All { get; } =
        new Dictionary<string, Func<DerivationInput, CheckRule, IEnumerable<Constraint>>>(StringComparer.Ordinal)
        {
            ["ages"] = Ages.Derive,
            ["anniversaries"] = Anniversaries.Derive,
            ["conversions"] = Conversions.Derive,
            ["differences"] = Differences.Derive,
            ["durations"] = Durations.Derive,
            ["edition-years"] = EditionYears.Derive,
            ["enumerations"] = Enumerations.Derive,
            ["order"] = Order.Derive,
            ["percentages"] = Percentages.Derive,
            ["products"] = Products.Derive,
            ["proportions"] = Proportions.Derive,
            ["streaks"] = Streaks.Derive,
            ["stretches"] = Stretches.Derive,
            ["totals"] = Totals.Derive,
            ["weekday"] = Weekdays.Derive,
        };

    /// <summary>The keys of what findings are about already, so that a contradiction of the same is not told again.</summary>
    public static IReadOnlySet<string> ToldBy(IEnumerable<Finding> findings) =>
        findings
            .SelectMany(finding =>
                new[]
                {
                    new Variable(finding.Subject, finding.Attribute, BoundUnit.Days),
                    new Variable(finding.Subject, finding.Attribute, BoundUnit.Years),
                }.Concat(finding.Subject.Edition is null ? [] : [EditionYears.YearOf(finding.Subject)])
            )
            .Select(variable => variable.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What a derivation makes of the articles and their claims.</summary>
    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) => All[rule.Check](input, rule);
}
