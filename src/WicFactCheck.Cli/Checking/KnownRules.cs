using System.Collections.Immutable;
using WicFactCheck.Rules;
using WicFactCheck.Settings;

namespace WicFactCheck.Cli.Checking;

/// <summary>
/// The rules that settings and command lines may name: those of a check, and all shipped ones, which another check may run, and
/// their packs, which need not hold any.
/// </summary>
/// <param name="loaded">The rules of the check.</param>
internal sealed class KnownRules(ImmutableArray<RuleId> loaded)
{
    private ImmutableArray<RuleId> _all;

    /// <summary>A problem for each id that no rule has.</summary>
    public IEnumerable<Problem> ProblemsOf(IEnumerable<NamedRule> named) =>
        named
            .Where(rule =>
                !RuleId.ShippedPacks.Contains(rule.Id)
                && !RuleReference.IsKnown(rule.Id, loaded)
                && !RuleReference.IsKnown(rule.Id, All)
            )
            .Select(rule => RuleReference.ProblemOf(rule, All));

    // Read only where a name is none of the check's own.
    private ImmutableArray<RuleId> All =>
        _all.IsDefault ? _all = [.. loaded.Union(Inputs.ReadRuleFiles([]).Rules.Known).Order()] : _all;
}
