using System.Collections.Immutable;
using WicFactCheck.Findings;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>What packs say about the rules of other packs: <c>switch-off</c> and <c>change-severity</c>.</summary>
internal sealed class PackSection
{
    private readonly List<string> _off = [];
    private readonly List<(string Rule, Severity Severity)> _severities = [];

    /// <param name="files">The files of all packs.</param>
    /// <param name="known">The ids of all rules, for problems with ids that no rule has.</param>
    public PackSection(IEnumerable<RuleFile> files, ImmutableArray<RuleId> known)
    {
        foreach (var file in files)
        {
            foreach (var node in file.Texts(file.Root, "switch-off"))
            {
                file.CheckRule(node, known);
                _off.Add(node.Value ?? "");
            }

            foreach (var (key, value) in (file.Mapping(file.Root, "change-severity") ?? new YamlMappingNode()).Children)
            {
                ReadSeverity(file, key, value, known);
            }
        }
    }

    public bool IsOff(RuleId rule) => _off.Any(prefix => rule.IsAtOrBelow(prefix));

    /// <summary>The severity that the packs give to a rule; the last one that names it wins.</summary>
    public Severity SeverityOf(RuleId rule, Severity own) =>
        _severities.LastOrDefault(change => rule.IsAtOrBelow(change.Rule)) is { Rule: not null } change ? change.Severity : own;

    private void ReadSeverity(RuleFile file, YamlNode key, YamlNode value, ImmutableArray<RuleId> known)
    {
        if (key is not YamlScalarNode { Value: { Length: > 0 } rule } node || value is not YamlScalarNode { Value: { } written })
        {
            file.AddProblem(value, "a change of severity is a rule and a severity", "write 'core/editions/place: error'");
        }
        else if (SeverityNames.Find(written) is { } severity)
        {
            file.CheckRule(node, known);
            _severities.Add((rule, severity));
        }
        else
        {
            var names = Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant());
            file.AddProblem(value, $"'{written}' is no severity", Suggestion.For(written, names, "it is one of "));
        }
    }
}
