using WicFactCheck.Claims;
using WicFactCheck.Yaml;

namespace WicFactCheck.Rules;

/// <summary>
/// Finds rules and patterns that can never be reached, because what stands before them takes all that they could.
/// </summary>
internal static class Reachability
{
    public static void Check(IReadOnlyList<ClaimRule> rules, IEnumerable<RuleFile> files)
    {
        var byId = files.GroupBy(file => file.Id).ToDictionary(group => group.Key, group => group.First());
        CheckPatterns(byId.Values);
        var figures = rules.Where(rule => rule.TakesFigures).ToList();
        for (var later = 1; later < figures.Count; later++)
        {
            var rule = figures[later];
            if (
                figures.Take(later).FirstOrDefault(earlier => Takes(earlier, rule)) is { } earlier
                && byId.TryGetValue(rule.Id, out var file)
            )
            {
                file.AddProblem(
                    file.Root.Find("claim") ?? file.Root,
                    $"this rule is never reached: {earlier.Id} takes every value that it could",
                    "give it words in 'near' or 'counted' that the other one doesn't have, or switch the other one off"
                );
            }
        }
    }

    private static bool Takes(ClaimRule earlier, ClaimRule later) =>
        !later.Value.Types.IsEmpty
        && later.Value.Types.All(earlier.Value.Types.Contains)
        && (earlier.Near.Count > 0) == (later.Near.Count > 0)
        && later.Near.IsSubsetOf(earlier.Near)
        && (later.IsGoverned || !earlier.IsGoverned)
        && (earlier.Counted.Count > 0) == (later.Counted.Count > 0)
        && later.Counted.IsSubsetOf(earlier.Counted)
        && (earlier.Units.IsEmpty || (later.Units.Length > 0 && later.Units.All(earlier.Units.Contains)))
        && (earlier.CountsAnything || !later.CountsAnything);

    // A pattern that stands twice, or whose every match is an exception.
    private static void CheckPatterns(IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            var says = file.Texts(file.Root, "say");
            var unless = file.Texts(file.Root, "unless").Select(node => node.Value).ToHashSet(StringComparer.Ordinal);
            var seen = new HashSet<string?>(StringComparer.Ordinal);
            foreach (var say in says)
            {
                if (!seen.Add(say.Value))
                {
                    file.AddProblem(say, "this pattern stands here twice", "take one of the two away");
                }
                else if (unless.Contains(say.Value))
                {
                    file.AddProblem(say, "this pattern is never reached: 'unless' has it too", "take one of the two away");
                }
            }
        }
    }
}
