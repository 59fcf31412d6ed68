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
            switch (RuleLookup.Meant(name, set))
            {
                case []:
                    RulePrinter.PrintUnknown(name, set, streams.Error);
                    return ExitCode.Problems;
                case [var rule]:
                    Explain(rule, set, streams.Out);
                    break;
                case var meant:
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
        output.WriteLine(Harmless.Line($"{rule}: {RuleLookup.About(rule, set)}"));
        output.WriteLine();
        foreach (var line in WhatItDoes(rule, set).Concat(Example(rule, set)))
        {
            output.WriteLine(Harmless.Line(line));
        }

        if (RulePrinter.SeverityOf(set, rule) != "-")
        {
            output.WriteLine(Silence(new RuleId(Harmless.Line(rule.ToString()))));
        }
    }

    private static IEnumerable<string> WhatItDoes(RuleId rule, RuleSet set) =>
        RulePrinter.SeverityOf(set, rule) switch
        {
            "-" when RuleLookup.IsSheet(rule, set) =>
            [
                "It finds nothing by itself: findings tell by it which side is the likelier.",
                .. set.Facts.Where(fact => fact.Sheet == rule).Select(fact => $"  {RulePrinter.Line(fact)}"),
            ],
            "-" when set.Active.Contains(rule) => ["It finds nothing by itself: what it reads is of use to other rules."],
            "-" => ["It finds nothing: it holds what rules use (words, names, shapes of times), or a pack switches it off."],
            var severity => [$"What it finds {MatterOf(severity)}; it is told so:", $"  {MessageOf(rule, set)}"],
        };

    // What the rule finds in some articles or, where it finds nothing by itself, what it reads in a text.
    private static IEnumerable<string> Example(RuleId rule, RuleSet set)
    {
        List<RuleCase> own = [.. set.Cases.Where(test => test.Rule == rule)];
        if (own.OfType<DossierCase>().FirstOrDefault(test => !test.Findings.IsEmpty) is { } found)
        {
            return
            [
                "",
                $"For example, it finds {string.Join("; ", found.Findings)} in:",
                .. found.Articles.Select(article => $"  {article.Name}: {OneLine(article.Text)}"),
            ];
        }

        return own.OfType<ReadsCase>().FirstOrDefault(test => !test.Claims.IsEmpty) is { } read
            ? ["", $"For example, it reads {string.Join("; ", read.Claims)} in:", $"  {OneLine(read.Text)}"]
            : [];
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

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
