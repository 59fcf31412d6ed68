using System.CommandLine;
using WicFactCheck.Testing;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>rules</c>: tools for those who write rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Streams streams) => new("rules", "Tools for those who write rules.") { CreateTest(streams) };

    private static Command CreateTest(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var test = new Command("test", "Run the cases that the rule files hold.") { rules };
        test.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRules(parsed.GetValue(rules) ?? []);
            var failures = new RuleTester(set).Run();
            foreach (var failure in failures)
            {
                streams.Out.WriteLine(failure.ToString());
            }

            streams.Out.WriteLine($"{set.Cases.Length - failures.Length} passed, {failures.Length} failed");
            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Length > 0 ? ExitCode.Problems : failures.Length > 0 ? ExitCode.Findings : ExitCode.Clean;
        });
        return test;
    }
}
