using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>The checks and derivations that a file turns on: <c>checks</c> and <c>derivations</c>.</summary>
internal static class CheckSection
{
    public static IEnumerable<CheckRule> Checks(RuleFile file) =>
        file.Mappings(file.Root, "checks")
            .Select(mapping => Read(file, mapping, RuleKeys.Check, "check", [.. PackChecks.All.Keys]))
            .OfType<CheckRule>();

    public static IEnumerable<CheckRule> DerivationsOf(RuleFile file) =>
        file.Mappings(file.Root, "derivations")
            .Select(mapping => Read(file, mapping, RuleKeys.Derivation, "derivation", [.. Derivations.All.Keys]))
            .OfType<CheckRule>();

    private static CheckRule? Read(
        RuleFile file,
        YamlMappingNode mapping,
        IReadOnlyList<YamlKey> keys,
        string kind,
        IReadOnlyCollection<string> known
    )
    {
        file.CheckKeys(mapping, keys);
        var run = file.Text(mapping, "run") ?? "";
        if (!known.Contains(run, StringComparer.Ordinal))
        {
            file.AddProblem(
                mapping.Find("run") ?? mapping,
                $"no {kind} '{run}' is known",
                Suggestion.For(run, known, $"the {kind}s are ")
            );
            return null;
        }

        return new CheckRule(
            file.Id,
            run,
            file.OneOf(mapping, "severity", Severity.Error),
            MessageSection.Read(file, mapping, "{subject}: {value} here, but it is {other}")
        );
    }
}
