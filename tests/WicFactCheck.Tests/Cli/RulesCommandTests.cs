using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

public sealed class RulesCommandTests
{
    [Fact]
    public Task Show() => Verify(CommandRun.Of("rules", "show", "core/editions/period").Out);

    [Fact]
    public Task Show_of_a_derivation() => Verify(CommandRun.Of("rules", "show", "core/derivations/anniversaries").Out);

    [Fact]
    public Task Explain() => Verify(CommandRun.Of("explain", "core/derivations/ages").Out);

    [Fact]
    public void Explain_lists_the_rules_whose_ids_begin_so() =>
        Assert.Equal(
            Shipped.Rules.Active.Where(rule => rule.IsAtOrBelow("core/checks")).Select(rule => rule.ToString()),
            CommandRun.Of("explain", "core/checks").Out.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0])
        );

    [Fact]
    public void Explain_shows_an_example_of_every_rule() =>
        Assert.All(
            Shipped.Rules.Active,
            rule => Assert.Contains("\nFor example, it ", CommandRun.Of("explain", rule.ToString()).Out, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("explain")]
    [InlineData("rules", "show")]
    public void Whatever_has_an_id_can_be_looked_up(params string[] command)
    {
        CommandRun Of(string id) => CommandRun.Of([.. command, id]);

        Assert.Contains("World Internet Conference #2 | year | 2015 (", Of("wic/facts").Out, StringComparison.Ordinal);
        Assert.StartsWith("wic/facts: A sheet of ", Of("wic").Out, StringComparison.Ordinal);
        Assert.StartsWith("core/words/measures: Units of measures", Of("core/words/measures").Out, StringComparison.Ordinal);
        Assert.StartsWith("time/en/relative: ", Of("time/en/relative").Out, StringComparison.Ordinal);
        Assert.Contains("core/words/names  ", Of("core/words").Out, StringComparison.Ordinal);
        Assert.Equal(
            Shipped.Core.Active.Select(rule => rule.ToString()),
            Of("core").Out.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0])
        );
        Assert.Equal(2, Of("cores").ExitCode);
        Assert.Equal(2, Of("").ExitCode);
    }

    [Fact]
    public void List_names_every_rule() =>
        Assert.Equal(
            Shipped.Rules.Active.Length,
            CommandRun.Of("rules", "list").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );

    [Fact]
    public void The_shipped_cases_pass()
    {
        var run = CommandRun.Of("rules", "test");
        Assert.Equal((0, $"{Shipped.Rules.Cases.Length} passed, 0 failed\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void An_unknown_rule_is_told_with_the_nearest_one()
    {
        var run = CommandRun.Of("rules", "show", "core/editions/perod");
        Assert.Equal(
            (2, "wicfactcheck: no rule has the id 'core/editions/perod'\n  did you mean 'core/editions/period'?\n"),
            (run.ExitCode, run.Error)
        );
    }

    [Fact]
    public void A_failing_case_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine/r.yaml", "extends: [core]\ntests:\n  - times: It closed in [May 2024].\n    are: [DATE 2024-06]\n");
        var run = CommandRun.Of("rules", "test", "--rules", folder.Path + "/mine");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "/mine/r.yaml:3: mine/r\n  expected [May 2024] DATE 2024-06\n  found    [May 2024] DATE 2024-05\n",
            folder.Shorten(run.Out),
            StringComparison.Ordinal
        );
    }
}
