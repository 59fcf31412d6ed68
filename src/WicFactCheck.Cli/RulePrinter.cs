using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Rules;

namespace WicFactCheck.Cli;

/// <summary>Prints rules, checks and derivations for people.</summary>
internal static class RulePrinter
{
    /// <summary>A line for each: id, severity and what it is about.</summary>
    public static void PrintList(RuleSet set, IReadOnlyCollection<RuleId> rules, TextWriter output)
    {
        var width = rules.Select(rule => Harmless.Line(rule.ToString()).Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            output.WriteLine(
                $"{Harmless.Line(rule.ToString()).PadRight(width)}  {SeverityOf(set, rule), -7}  "
                    + Harmless.Line(RuleLookup.About(rule, set))
            );
        }
    }

    /// <summary>That no rule has an id, and the nearest that there is.</summary>
    public static void PrintUnknown(string id, RuleSet set, TextWriter output) =>
        output.WriteLine(
            $"wicfactcheck: no rule has the id '{Harmless.Line(id)}'\n"
                + $"  {Harmless.Line(Suggestion.For(id, set.Active.Select(known => known.ToString()), "the rules are "))}"
        );

    /// <summary>All that its file says of one.</summary>
    public static void Print(RuleId rule, RuleSet set, TextWriter output)
    {
        output.WriteLine(Harmless.Line($"{rule}: {RuleLookup.About(rule, set)}"));
        foreach (var fact in set.Facts.Where(fact => fact.Sheet == rule))
        {
            output.WriteLine(Harmless.Line($"  fact      {Line(fact)}"));
        }

        foreach (var line in set.Claims.Where(claim => claim.Id == rule).SelectMany(claim => Lines(claim, set)))
        {
            output.WriteLine(Harmless.Line(line));
        }

        foreach (var line in set.ChecksOf(rule).SelectMany(Lines))
        {
            output.WriteLine(Harmless.Line(line));
        }

        foreach (var line in set.Cases.Where(test => test.Rule == rule).SelectMany(Lines))
        {
            output.WriteLine(Harmless.Line(line));
        }
    }

    /// <summary>How much what a rule finds matters; a dash for one that finds nothing by itself.</summary>
    public static string SeverityOf(RuleSet set, RuleId rule) =>
        set.ChecksOf(rule).FirstOrDefault() is { } check ? SeverityNames.Of(check.Severity)
        : set.Findings.TryGetValue(rule, out var finding) && finding.Compare != Comparison.None
            ? SeverityNames.Of(finding.Severity)
        : "-";

    /// <summary>"World Tea Forum #2 | year | 2015 (the programme of the third)".</summary>
    public static string Line(Fact fact) => $"{fact.Subject} | {fact.Attribute} | {fact.Value} ({fact.Source})";

    private static IEnumerable<string> Lines(ClaimRule rule, RuleSet set)
    {
        yield return $"  claim     {(rule.Subject is { } subject ? $"<{subject.Capture}>" : "what the article is about")} | "
            + $"{rule.Attribute} | <{rule.Value.Capture}>";
        var place = rule.IsGoverned ? "said of what is counted" : "near the value";
        yield return rule.TakesFigures
            ? $"  words     {rule.Near.Count} {place}, {rule.Counted.Count} that it counts"
            : $"  patterns  {rule.Says.Length}, and {rule.Unless.Length} exceptions";
        if (set.Findings.TryGetValue(rule.Id, out var finding))
        {
            yield return $"  compare   {finding.Compare.ToString().ToLowerInvariant()}";
            yield return $"  severity  {SeverityNames.Of(finding.Severity)}";
            yield return $"  message   {finding.Message}";
        }
    }

    private static IEnumerable<string> Lines(CheckRule rule) =>
        [$"  runs      {rule.Check}", $"  severity  {SeverityNames.Of(rule.Severity)}", $"  message   {rule.Message}"];

    private static IEnumerable<string> Lines(RuleCase test)
    {
        IEnumerable<string> lines = test switch
        {
            ReadsCase { Claims.IsEmpty: true } ignored => [$"  ignores   {OneLine(ignored.Text)}"],
            ReadsCase reads => [$"  reads     {OneLine(reads.Text)}", $"            {string.Join("; ", reads.Claims)}"],
            DossierCase dossier =>
            [
                dossier.Findings.IsEmpty ? "  agree" : $"  conflict  {string.Join("; ", dossier.Findings)}",
                .. dossier.Articles.Select(article => $"            {OneLine(article.Text)}"),
            ],
            _ => [],
        };
        return test.Others.IsEmpty ? lines : [.. lines, $"            read by {string.Join(", ", test.Others)} too"];
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
