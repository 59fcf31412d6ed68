using System.Collections.Immutable;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The cases of a file: <c>tests</c>.</summary>
internal static class CaseSection
{
    // What each kind of case begins with, and what else may stand in it.
    private static readonly (string Kind, string[] Keys)[] Kinds =
    [
        ("reads", ["claims", "others"]),
        ("ignores", ["others"]),
        ("conflict", ["finds", "others"]),
        ("agree", ["others"]),
        ("times", ["on", "are"]),
    ];

    /// <param name="file">The file.</param>
    /// <param name="known">The ids of all rules, for problems with ids that no rule has.</param>
    public static IEnumerable<RuleCase> Read(RuleFile file, ImmutableArray<RuleId> known) =>
        file.Mappings(file.Root, "tests").Select(mapping => Read(file, mapping, known)).OfType<RuleCase>();

    private static RuleCase? Read(RuleFile file, YamlMappingNode mapping, ImmutableArray<RuleId> known)
    {
        file.CheckKeys(mapping, RuleKeys.Case);
        if (!IsOfOneKind(file, mapping))
        {
            return null;
        }

        var others = Others(file, mapping, known);
        var line = (int)mapping.Start.Line;
        if (file.Text(mapping, "reads") is { } reads)
        {
            return new ReadsCase(file.Id, file.Path, line, reads, Values(file, mapping, "claims")) { Others = others };
        }

        if (file.Text(mapping, "ignores") is { } ignored)
        {
            return new ReadsCase(file.Id, file.Path, line, ignored, []) { Others = others };
        }

        if (file.Text(mapping, "times") is { } times)
        {
            return new TimesCase(file.Id, file.Path, line, times, file.Text(mapping, "on"), Values(file, mapping, "are"));
        }

        if (file.Pairs(mapping, "conflict") is { } conflict)
        {
            var finds = Values(file, mapping, "finds");
            return new DossierCase(file.Id, file.Path, line, [.. conflict], finds) { Others = others };
        }

        return file.Pairs(mapping, "agree") is { } agree
            ? new DossierCase(file.Id, file.Path, line, [.. agree], []) { Others = others }
            : null;
    }

    private static bool IsOfOneKind(RuleFile file, YamlMappingNode mapping)
    {
        var kinds = Array.FindAll(Kinds, kind => mapping.Find(kind.Kind) is not null);
        if (kinds is not [var (kind, keys)])
        {
            var (message, help) =
                kinds.Length == 0
                    ? ("this test shows nothing", "begin it with 'reads', 'ignores', 'conflict', 'agree' or 'times'")
                    : ("this test shows two things at once", "begin each with a dash of its own");
            file.AddProblem(mapping, message, help);
            return false;
        }

        foreach (var key in mapping.Children.Keys.OfType<YamlScalarNode>())
        {
            var owners = Kinds.Where(other => other.Keys.Contains(key.Value)).Select(other => $"'{other.Kind}'").ToList();
            if (owners.Count > 0 && !keys.Contains(key.Value))
            {
                file.AddProblem(
                    key,
                    $"'{key.Value}' says nothing beside '{kind}'",
                    $"take it away; it belongs to {string.Join(", ", owners)}"
                );
            }
        }

        return true;
    }

    private static ImmutableArray<string> Others(RuleFile file, YamlMappingNode mapping, ImmutableArray<RuleId> known)
    {
        foreach (var node in file.Texts(mapping, "others"))
        {
            file.CheckRule(node, known);
        }

        return Values(file, mapping, "others");
    }

    private static ImmutableArray<string> Values(RuleFile file, YamlMappingNode mapping, string key) =>
        [.. file.Texts(mapping, key).Select(node => node.Value ?? "")];
}
