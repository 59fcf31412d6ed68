using System.Collections.Immutable;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The cases of a file: <c>tests</c>.</summary>
internal static class CaseSection
{
    public static IEnumerable<RuleCase> Read(RuleFile file) =>
        file.Mappings(file.Root, "tests").Select(mapping => Read(file, mapping)).OfType<RuleCase>();

    private static RuleCase? Read(RuleFile file, YamlMappingNode mapping)
    {
        file.CheckKeys(mapping, RuleKeys.Case);
        var line = (int)mapping.Start.Line;
        if (file.Text(mapping, "reads") is { } reads)
        {
            return new ReadsCase(file.Id, file.Path, line, reads, Values(file, mapping, "claims"));
        }

        if (file.Text(mapping, "ignores") is { } ignored)
        {
            return new ReadsCase(file.Id, file.Path, line, ignored, []);
        }

        if (file.Text(mapping, "times") is { } times)
        {
            return new TimesCase(file.Id, file.Path, line, times, file.Text(mapping, "on"), Values(file, mapping, "are"));
        }

        if (file.Mapping(mapping, "conflict") is { } conflict)
        {
            return new DossierCase(file.Id, file.Path, line, Articles(conflict), Values(file, mapping, "finds"));
        }

        if (file.Mapping(mapping, "agree") is { } agree)
        {
            return new DossierCase(file.Id, file.Path, line, Articles(agree), []);
        }

        file.AddProblem(mapping, "this test shows nothing", "begin it with 'reads', 'ignores', 'conflict', 'agree' or 'times'");
        return null;
    }

    private static ImmutableArray<string> Values(RuleFile file, YamlMappingNode mapping, string key) =>
        [.. file.Texts(mapping, key).Select(node => node.Value ?? "")];

    private static ImmutableArray<(string Name, string Text)> Articles(YamlMappingNode mapping) =>
        [
            .. mapping
                .Children.Where(pair => pair.Key is YamlScalarNode && pair.Value is YamlScalarNode)
                .Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", ((YamlScalarNode)pair.Value).Value ?? "")),
        ];
}
