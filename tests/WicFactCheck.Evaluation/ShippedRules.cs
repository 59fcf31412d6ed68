using WicFactCheck.Rules;

namespace WicFactCheck.Evaluation;

/// <summary>The rule packs that come with the program, which are what is measured.</summary>
internal static class ShippedRules
{
    private static readonly string[] Packs = ["time", "core", "wic"];

    /// <exception cref="InvalidDataException">A rule file has a fault.</exception>
    public static RuleSet Load()
    {
        var problems = new List<Problem>();
        var rules = RuleSetLoader.Load(
            Packs.Select(pack => RulePack.Read(Path.Combine(AppContext.BaseDirectory, "rules", pack), $"rules/{pack}", problems))
        );
        return problems.Concat(rules.Problems).FirstOrDefault() is { } problem
            ? throw new InvalidDataException($"{problem.Path}:{problem.Line}: {problem.Message}")
            : rules;
    }
}
