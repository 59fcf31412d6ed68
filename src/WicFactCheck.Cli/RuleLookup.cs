using System.Collections.Immutable;
using WicFactCheck.Rules;

namespace WicFactCheck.Cli;

/// <summary>Finds what ids stand for that people have read in findings, lists and rule files.</summary>
internal static class RuleLookup
{
    /// <summary>
    /// The one of that id, be it a rule, a fact sheet or another file of a pack; else the rules and fact sheets whose ids begin
    /// so, else the other files. Empty where there is none.
    /// </summary>
    public static ImmutableArray<RuleId> Meant(string id, RuleSet set)
    {
        ImmutableArray<RuleId> all =
        [
            .. set.Active.Concat(set.Facts.Select(fact => fact.Sheet)).Concat(set.About.Keys.Order()).Distinct(),
        ];
        ImmutableArray<RuleId> below = [.. all.Where(rule => rule.IsAtOrBelow(id))];
        ImmutableArray<RuleId> telling = [.. below.Where(rule => set.Active.Contains(rule) || IsSheet(rule, set)).Order()];
        return below.Any(rule => rule.ToString() == id) ? [new RuleId(id)]
            : telling.IsEmpty ? below
            : telling;
    }

    /// <summary>Whether an id is that of a file that holds facts.</summary>
    public static bool IsSheet(RuleId id, RuleSet set) => set.Facts.Any(fact => fact.Sheet == id);

    /// <summary>What the file of an id is about; tables of facts don't say.</summary>
    public static string About(RuleId id, RuleSet set) =>
        set.About.GetValueOrDefault(id) is { Length: > 0 } about ? about
        : IsSheet(id, set) ? $"A sheet of {set.Facts.Count(fact => fact.Sheet == id)} facts, which outrank all articles."
        : "";
}
