using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Rules;

namespace WicFactCheck.Cli;

/// <summary>Prints one rule for people.</summary>
internal static class RulePrinter
{
    public static void Print(ClaimRule rule, RuleSet set, TextWriter output)
    {
        output.WriteLine($"{rule.Id}: {rule.About}");
        output.WriteLine(
            $"  claim     {(rule.Subject is { } subject ? $"<{subject.Capture}>" : "what the article is about")} | "
                + $"{rule.Attribute} | <{rule.Value.Capture}>"
        );
        output.WriteLine(
            rule.TakesFigures
                ? $"  words     {rule.Near.Count} near the value, {rule.Counted.Count} that it counts"
                : $"  patterns  {rule.Says.Length}, and {rule.Unless.Length} exceptions"
        );
        if (set.Findings.TryGetValue(rule.Id, out var finding))
        {
            output.WriteLine($"  compare   {finding.Compare.ToString().ToLowerInvariant()}");
            output.WriteLine($"  severity  {SeverityNames.Of(finding.Severity)}");
            output.WriteLine($"  message   {finding.Message}");
        }

        foreach (var test in set.Cases.Where(test => test.Rule == rule.Id))
        {
            Print(test, output);
        }
    }

    private static void Print(RuleCase test, TextWriter output)
    {
        switch (test)
        {
            case ReadsCase { Claims.IsEmpty: true } ignored:
                output.WriteLine($"  ignores   {ignored.Text.ReplaceLineEndings(" ")}");
                break;
            case ReadsCase reads:
                output.WriteLine(
                    $"  reads     {reads.Text.ReplaceLineEndings(" ")}\n            {string.Join("; ", reads.Claims)}"
                );
                break;
            case DossierCase dossier:
                output.WriteLine(dossier.Findings.IsEmpty ? "  agree" : $"  conflict  {string.Join("; ", dossier.Findings)}");
                foreach (var (_, text) in dossier.Articles)
                {
                    output.WriteLine($"            {text.ReplaceLineEndings(" ")}");
                }

                break;
            default:
                break;
        }

        if (!test.Others.IsEmpty)
        {
            output.WriteLine($"            read by {string.Join(", ", test.Others)} too");
        }
    }
}
