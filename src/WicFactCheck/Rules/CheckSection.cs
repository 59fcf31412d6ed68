using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The checks that a file turns on: <c>checks</c>.</summary>
internal static class CheckSection
{
    public static IEnumerable<CheckRule> Read(RuleFile file) =>
        file.Mappings(file.Root, "checks").Select(mapping => Read(file, mapping)).OfType<CheckRule>();

    private static CheckRule? Read(RuleFile file, YamlMappingNode mapping)
    {
        file.CheckKeys(mapping, RuleKeys.Check);
        var run = file.Text(mapping, "run") ?? "";
        if (!CheckNames.All.Contains(run, StringComparer.Ordinal))
        {
            file.AddProblem(mapping.Find("run") ?? mapping, $"no check '{run}' is known", Suggestion.For(run, CheckNames.All, "the checks are "));
            return null;
        }

        return new CheckRule(
            file.Id,
            run,
            file.OneOf(mapping, "severity", Severity.Error),
            file.Text(mapping, "message") ?? "{subject}: {value} here, but it is {other}");
    }
}
