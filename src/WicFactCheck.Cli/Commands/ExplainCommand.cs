using System.CommandLine;
using WicFactCheck.Rules;
using WicFactCheck.Settings;

namespace WicFactCheck.Cli.Commands;

/// <summary><c>explain</c>: what a rule that a finding names is about, with an example, and how to silence it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Streams streams)
    {
        var id = new Argument<string>("RULE")
        {
            Description = "The id of a rule, as findings show it, or the beginning of several.",
        };
        var rules = SharedOptions.Rules();
        var command = new Command("explain", "Tell what a rule finds, show an example, and tell how to silence it.")
        {
            id,
            rules,
        };
        command.SetAction(parsed =>
        {
            var (set, problems) = Inputs.ReadRuleFiles(parsed.GetValue(rules) ?? []);
            var name = parsed.GetValue(id) ?? "";
            List<RuleId> meant = [.. set.Active.Where(rule => rule.IsAtOrBelow(name))];
            switch (meant)
            {
                case []:
                    RulePrinter.PrintUnknown(name, set, streams.Error);
                    return ExitCode.Problems;
                case [var rule]:
                    Explain(rule, set, streams.Out);
                    break;
                default:
                    RulePrinter.PrintList(set, meant, streams.Out);
                    break;
            }

            Inputs.Print(Problem.InOrder(problems), streams);
            return problems.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static void Explain(RuleId rule, RuleSet set, TextWriter output)
    {
        var severity = RulePrinter.SeverityOf(set, rule);
        output.WriteLine(Harmless.Line($"{rule}: {set.About[rule]}"));
        output.WriteLine();
        output.WriteLine(
            severity == "-"
                ? "It finds nothing by itself: what it reads is of use to other rules."
                : $"What it finds {MatterOf(severity)}; it is told so:"
        );
        if (severity != "-")
        {
            output.WriteLine(Harmless.Line($"  {MessageOf(rule, set)}"));
        }

        if (set.Cases.OfType<DossierCase>().FirstOrDefault(test => test.Rule == rule && !test.Findings.IsEmpty) is { } example)
        {
            output.WriteLine();
            output.WriteLine(Harmless.Line($"For example, it finds {string.Join("; ", example.Findings)} in:"));
            foreach (var (name, text) in example.Articles)
            {
                output.WriteLine(Harmless.Line($"  {name}: {text.ReplaceLineEndings(" ")}"));
            }
        }

        output.WriteLine(Silence(new RuleId(Harmless.Line(rule.ToString()))));
    }

    private static string MatterOf(string severity) =>
        severity switch
        {
            "error" => "is an error",
            "warning" => "is a warning",
            _ => "is a note",
        };

    private static string MessageOf(RuleId rule, RuleSet set) =>
        set.ChecksOf(rule).FirstOrDefault()?.Message ?? set.Findings[rule].Message;

    private static string Silence(RuleId rule) =>
        $$"""

            To silence it:
              one finding      <!-- wicfactcheck-disable-next-line {{rule}} -- why -->   on a line before it, in the article
              what is known    wicfactcheck baseline create
              in a project     ignore: [{{rule}}]   in {{ProjectFile.Name}}
              in one run       wicfactcheck check --ignore {{rule}}
            To make it matter more or less: severity: {'{{rule}}': note}   in {{ProjectFile.Name}}
            """.ReplaceLineEndings("\n");
}
