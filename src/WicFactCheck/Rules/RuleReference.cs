using System.Collections.Immutable;
using WicFactCheck.Settings;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>Ids of rules, or beginnings of them, where rule files, settings and command lines name rules.</summary>
internal static class RuleReference
{
    /// <summary>Adds a problem where no rule has that id.</summary>
    public static void CheckRule(this RuleFile file, YamlScalarNode node, ImmutableArray<RuleId> known)
    {
        if (!IsKnown(node.Value ?? "", known))
        {
            file.AddProblem(node, Message(node.Value ?? ""), Help(node.Value ?? "", known));
        }
    }

    /// <summary>Whether a rule has that id, or an id that begins so.</summary>
    public static bool IsKnown(string id, IEnumerable<RuleId> known) => known.Any(rule => rule.IsAtOrBelow(id));

    /// <summary>That no rule has the id that settings or a command line name.</summary>
    public static Problem ProblemOf(NamedRule named, ImmutableArray<RuleId> known) =>
        new(named.Path, named.Line, named.Column, Message(named.Id), Help(named.Id, known));

    private static string Message(string id) => $"no rule has the id '{id}'";

    private static string Help(string id, ImmutableArray<RuleId> known) =>
        Suggestion.For(id, known.SelectMany(Names).Distinct(StringComparer.Ordinal), "the rules are ");

    // "core/editions/place", "core/editions" and "core".
    private static IEnumerable<string> Names(RuleId rule)
    {
        var id = rule.ToString();
        yield return id;
        for (var end = id.LastIndexOf('/'); end > 0; end = id.LastIndexOf('/', end - 1))
        {
            yield return id[..end];
        }
    }
}
