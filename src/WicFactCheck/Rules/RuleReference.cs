using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>Ids of rules, or beginnings of them, where a rule file names other rules.</summary>
internal static class RuleReference
{
    /// <summary>Adds a problem where no rule has that id.</summary>
    public static void CheckRule(this RuleFile file, YamlScalarNode node, ImmutableArray<RuleId> known)
    {
        if (!known.Any(rule => rule.IsAtOrBelow(node.Value ?? "")))
        {
            file.AddProblem(
                node,
                $"no rule has the id '{node.Value}'",
                Suggestion.For(node.Value ?? "", Names(known), "the rules are ")
            );
        }
    }

    private static IEnumerable<string> Names(IEnumerable<RuleId> known) =>
        known
            .Select(rule => rule.ToString())
            .SelectMany(id => new[] { id, id[..id.LastIndexOf('/')] })
            .Distinct(StringComparer.Ordinal);
}
