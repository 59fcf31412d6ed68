using System.Collections.Immutable;
using WicFactCheck.Documents;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports;

/// <summary>
/// Leaves out the findings that articles themselves say are known, and tells which of these sayings no longer serve.
/// </summary>
internal static class Suppressions
{
    /// <summary>
    /// The report without what its articles suppress; stale suppressions are notices, those without a reason problems.
    /// </summary>
    public static Report Apply(Report report)
    {
        var directives = report
            .Documents.Select(document => document.Document.Source)
            .DistinctBy(source => source.File, StringComparer.Ordinal)
            .Select(source => new Annotated(source.File, Directives.Read(source)))
            .Where(document => document.Read.Found.Length > 0 || document.Read.Problems.Length > 0)
            .ToList();
        if (directives.Count == 0)
        {
            return report;
        }

        var used = new HashSet<(string Path, Directive Directive)>();
        ImmutableArray<Finding> kept =
        [
            .. report.Findings.Where(finding =>
            {
                var suppressing = directives
                    .SelectMany(document =>
                        document
                            .Read.Found.Where(directive => Suppresses(document.Path, directive, finding))
                            .Select(directive => (document.Path, directive))
                    )
                    .ToList();
                used.UnionWith(suppressing);
                return suppressing.Count == 0;
            }),
        ];
        return report with
        {
            Findings = kept,
            Problems = Problem.InOrder([.. report.Problems, .. directives.SelectMany(document => document.Read.Problems)]),
            Notices =
            [
                .. report.Notices,
                .. directives.SelectMany(document =>
                    document
                        .Read.Found.Where(directive => !used.Contains((document.Path, directive)))
                        .Select(directive => Idle(document.Path, directive, report.Rules.Keys))
                ),
            ],
        };
    }

    private static Problem Idle(string path, Directive directive, IEnumerable<RuleId> rules)
    {
        var (message, help) =
            directive.Rule.Length == 0 || rules.Any(rule => rule.IsAtOrBelow(directive.Rule))
                ? ("this suppression suppresses nothing any more", "take it away")
                : (
                    $"this suppression suppresses nothing, because no rule has the id '{directive.Rule}'",
                    Suggestion.For(directive.Rule, rules.Select(rule => rule.ToString()), "the rules are ")
                );
        return new Problem(path, directive.Line, directive.Column, message, help);
    }

    private static bool Suppresses(string path, Directive directive, Finding finding) =>
        (directive.Rule.Length == 0 || finding.Rule.IsAtOrBelow(directive.Rule))
        && finding
            .Sides.SelectMany(side => side.Claims)
            .Any(claim =>
                claim.Document.Source.File == path
                && (directive.Of is not { } line || claim.Document.Source.PositionOf(claim.Span.Start).Line == line)
            );

    /// <summary>An article with what it says to the tool.</summary>
    private sealed record Annotated(string Path, (ImmutableArray<Directive> Found, ImmutableArray<Problem> Problems) Read);
}
