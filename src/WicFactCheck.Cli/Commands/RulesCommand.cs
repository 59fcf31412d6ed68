using System.CommandLine;
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
        var list = new Command("list", "List the rules, checks and derivations: id, severity and what each is about.") { rules };
        list.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRuleFiles(parsed.GetValue(rules) ?? []);
            RulePrinter.PrintList(set, set.Active, streams.Out);
            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return list;
    }

    private static Command CreateShow(Streams streams)
    {
        var id = new Argument<string>("ID")
        {
            Description = "The id of a rule, as 'rules list' shows it, or the beginning of several.",
        };
        var rules = SharedOptions.Rules();
        var show = new Command("show", "Show a rule, a check or a derivation: what it finds, its severity and its cases.")
        {
            id,
            rules,
        };
        show.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRuleFiles(parsed.GetValue(rules) ?? []);
            var name = parsed.GetValue(id) ?? "";
            switch (RuleLookup.Meant(name, set))
            {
                case []:
                    RulePrinter.PrintUnknown(name, set, streams.Error);
                    return ExitCode.Problems;
                case [var rule]:
                    RulePrinter.Print(rule, set, streams.Out);
                    break;
                case var meant:
                    RulePrinter.PrintList(set, meant, streams.Out);
                    break;
            }

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
}
