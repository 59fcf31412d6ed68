using System.CommandLine;
using WicFactCheck.Findings;
using WicFactCheck.Rules;
using WicFactCheck.Settings;
using WicFactCheck.Testing;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>rules</c>: tools for those who write rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Streams streams) =>
        new("rules", "Tools for those who write rules.")
        {
            CreateList(streams),
            CreateShow(streams),
            CreateTest(streams),
            CreateSchema(streams),
        };

    private static Command CreateList(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var list = new Command("list", "List the claim rules: id, severity and what each is about.") { rules };
        list.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRuleFiles(parsed.GetValue(rules) ?? []);
            var width = set.Claims.Select(rule => rule.Id.ToString().Length).DefaultIfEmpty().Max();
            foreach (var rule in set.Claims.OrderBy(rule => rule.Id))
            {
                streams.Out.WriteLine($"{rule.Id.ToString().PadRight(width)}  {SeverityOf(set, rule.Id), -7}  {rule.About}");
            }

            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return list;
    }

    private static Command CreateShow(Streams streams)
    {
        var id = new Argument<string>("ID") { Description = "The id of a rule, as 'rules list' shows it." };
        var rules = SharedOptions.Rules();
        var show = new Command("show", "Show a rule: its claim, its severity and its cases.") { id, rules };
        show.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRuleFiles(parsed.GetValue(rules) ?? []);
            var name = parsed.GetValue(id) ?? "";
            if (set.Claims.FirstOrDefault(rule => rule.Id.ToString() == name) is not { } rule)
            {
                streams.Error.WriteLine(
                    $"wicfactcheck: no rule has the id '{name}'\n"
                        + $"  {Suggestion.For(name, set.Claims.Select(known => known.Id.ToString()), "the rules are ")}"
                );
                return ExitCode.Problems;
            }

            RulePrinter.Print(rule, set, streams.Out);
            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return show;
    }

    private static Command CreateTest(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var test = new Command("test", "Run the cases that the rule files hold.") { rules };
        test.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRuleFiles(parsed.GetValue(rules) ?? []);
            var failures = new RuleTester(set).Run();
            foreach (var failure in failures)
            {
                streams.Out.WriteLine(failure.ToString());
            }

            streams.Out.WriteLine($"{set.Cases.Length - failures.Length} passed, {failures.Length} failed");
            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Length > 0 ? ExitCode.Problems
                : failures.Length > 0 ? ExitCode.Findings
                : ExitCode.Clean;
        });
        return test;
    }

    private static Command CreateSchema(Streams streams)
    {
        var settings = new Option<bool>("--settings") { Description = $"The schema of {ProjectFile.Name} instead." };
        var schema = new Command("schema", "Print the JSON schema of rule files, for editors that complete and check them.")
        {
            settings,
        };
        schema.SetAction(parsed =>
        {
            streams.Out.Write(parsed.GetValue(settings) ? SettingKeys.Schema() : RuleKeys.Schema());
            return ExitCode.Clean;
        });
        return schema;
    }

    private static string SeverityOf(RuleSet set, RuleId rule) =>
        set.Findings.TryGetValue(rule, out var finding) && finding.Compare != Comparison.None
            ? SeverityNames.Of(finding.Severity)
            : "-";
}
