using WicFactCheck.Findings;
using WicFactCheck.Findings.Checks;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Rules;
using WicFactCheck.Testing;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.RuleTests;

/// <summary>The cases in the shipped rule files, run by the tester that users run.</summary>
public sealed class ShippedRuleTests
{
    private static readonly RuleTester Tester = new(Shipped.Rules);

    public static TheoryData<string> Cases => [.. Shipped.Rules.Cases.Select(test => test.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_rule_file_says(string name) =>
        Assert.Null(Tester.Run(Shipped.Rules.Cases.First(test => test.ToString() == name))?.ToString());

    [Fact]
    public void The_shipped_rules_have_no_problems() => Assert.Empty(Shipped.Rules.Problems);

    [Fact]
    public void Every_claim_rule_shows_what_it_reads_what_it_ignores_a_conflict_and_an_agreement()
    {
        var incomplete = Shipped.Rules.Claims.Where(rule =>
            !IsComplete(
                [.. Shipped.Rules.Cases.Where(test => test.Rule == rule.Id)],
                isCompared: Shipped.Rules.Findings[rule.Id].Compare != Comparison.None
            )
        );
        Assert.Empty(incomplete.Select(rule => rule.Id.ToString()));
    }

    [Fact]
    public void Every_check_and_derivation_is_turned_on_and_shows_a_conflict_and_an_agreement() =>
        Assert.Equal(
            PackChecks.All.Keys.Concat(Derivations.All.Keys).Order(StringComparer.Ordinal),
            Shipped
                .Rules.Checks.Concat(Shipped.Rules.Derivations)
                .Where(check => ShowsBoth([.. Shipped.Rules.Cases.Where(test => test.Rule == check.Id)]))
                .Select(check => check.Check)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    // Claims that are only listed, or compared by a check, can't show a conflict of their own.
    private static bool IsComplete(IReadOnlyCollection<RuleCase> cases, bool isCompared) =>
        cases.OfType<ReadsCase>().Any(test => !test.Claims.IsEmpty)
        && cases.OfType<ReadsCase>().Any(test => test.Claims.IsEmpty)
        && (!isCompared || ShowsBoth(cases));

    private static bool ShowsBoth(IReadOnlyCollection<RuleCase> cases) =>
        cases.OfType<DossierCase>().Any(test => !test.Findings.IsEmpty)
        && cases.OfType<DossierCase>().Any(test => test.Findings.IsEmpty);
}
