using WicFactCheck.Rules;
using WicFactCheck.Testing;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Testing;

/// <summary>A case tells what all rules make of its text, its own and others.</summary>
public sealed class RuleTesterTests
{
    private const string Lent = "The Lantern Works lent the town 48 ladders for €4,800.";

    private const string Sang =
        "claim: {subject: <who>, attribute: sang in, value: <when>}\nsay: \"<who:name> sang in <when:date>\"\ncompare: date\n";

    [Fact]
    public void What_another_rule_reads_in_an_ignored_text_fails_the_case_with_the_rule_the_claim_and_a_way_out() =>
        Assert.Equal(
            """
            mine/r.yaml:2: mine/r
              expected nothing
              found    core/figures/counts: Lantern Works | number of ladders | 48; core/figures/sums: Lantern Works | sum | EUR 4,800
              if it is right what other rules read here, write 'others: [core/figures/counts, core/figures/sums]' in the case
            """,
            Failure($"  - ignores: {Lent}\n")
        );

    [Theory]
    [InlineData("[core/figures/counts, core/figures/sums]")]
    [InlineData("core/figures")]
    [InlineData("[core]")]
    public void A_case_names_the_other_rules_that_read_something_or_the_beginning_of_their_ids(string others) =>
        Assert.Null(Failure($"  - ignores: {Lent}\n    others: {others}\n"));

    [Fact]
    public void A_rule_that_is_named_and_one_that_is_not_are_told_apart() =>
        Assert.Equal(
            """
            mine/r.yaml:2: mine/r
              expected core/order: anything
              found    core/figures/counts: Lantern Works | number of ladders | 48
              if it is right what other rules read here, write 'others: [core/figures/sums, core/figures/counts]' in the case
            """,
            Failure($"  - ignores: {Lent}\n    others: [core/figures/sums, core/order]\n")
        );

    [Fact]
    public void A_rule_that_is_named_and_reads_nothing_fails_the_case() =>
        Assert.Equal(
            """
            mine/r.yaml:2: mine/r
              expected core/figures: anything
              found    nothing
              if it is right that no other rule reads anything here, take 'others' away
            """,
            Failure("  - ignores: The Lantern Works is old.\n    others: core/figures\n")
        );

    [Fact]
    public void What_a_rule_reads_itself_and_what_others_read_are_both_held_to_the_case() =>
        Assert.Equal(
            """
            mine/r.yaml:5: mine/r
              expected Ada Lindqvist | sang in | 2019
              found    Ada Lindqvist | sang in | 2018; core/figures/counts: Lantern Works | number of songs | 48
              if it is right what other rules read here, write 'others: [core/figures/counts]' in the case
              pattern 1 matches all of 'Ada Lindqvist sang in 2018'
            """,
            Failure(
                "  - reads: Ada Lindqvist sang in 2018. The Lantern Works heard 48 songs.\n"
                    + "    claims: [\"Ada Lindqvist | sang in | 2019\"]\n",
                Sang
            )
        );

    [Fact]
    public void Where_each_pattern_stops_and_which_rule_took_the_value_are_told() =>
        Assert.Equal(
            """
            mine/r.yaml:5: mine/r
              expected Lantern Works | sold for | EUR 4,800
              found    core/figures/sums: Lantern Works | sum | EUR 4,800
              if it is right what other rules read here, write 'others: [core/figures/sums]' in the case
              core/figures/sums took EUR 4,800: Lantern Works | sum | EUR 4,800
              pattern 1 matches 'Lantern Works was' and stops before 'later', where it wants 'sell'
              pattern 2 matches 'Lantern Works' and stops before 'was', where it wants 'fetch'
            """,
            Failure(
                "  - reads: The Lantern Works was later sold for €4,800.\n"
                    + "    claims: [\"Lantern Works | sold for | EUR 4,800\"]\n",
                "claim: {subject: <what>, attribute: sold for, value: <v>}\n"
                    + "say: [\"<what:name> was sold for <v:money>\", \"<what:name> fetch <v:money>\"]\ncompare: quantity\n"
            )
        );

    [Fact]
    public void What_other_rules_find_in_articles_that_agree_fails_the_case() =>
        Assert.Equal(
            """
            mine/r.yaml:2: mine/r
              expected nothing
              found    core/figures/counts: 48 | 84
              if it is right what other rules read here, write 'others: [core/figures/counts]' in the case
            """,
            Failure(
                "  - agree:\n      a.md: The Lantern Works lent the town 48 ladders.\n"
                    + "      b.md: On Monday the Lantern Works lent the town 84 ladders.\n"
            )
        );

    [Fact]
    public void Rules_of_a_pack_that_comes_later_take_nothing_from_a_case() =>
        Assert.Null(Failure("  - ignores: Ada Lindqvist sang in 2018.\n    others: core/figures/elapsed\n", later: Sang));

    [Fact]
    public void A_named_rule_that_a_pack_has_switched_off_need_not_read_anything() =>
        Assert.Null(
            Failure(
                $"  - ignores: {Lent}\n    others: [core/figures/counts, core/figures/sums]\n",
                later: "switch-off: [core/figures/sums]\n"
            )
        );

    // The failure of the only case of a pack beside the core, null where it passes.
    private static string? Failure(string test, string rule = "", string? later = null)
    {
        List<RulePack> packs = [Shipped("time"), Shipped("core"), Pack("mine", $"{rule}tests:\n{test}")];
        if (later is not null)
        {
            packs.Add(Pack("later", later));
        }

        var set = RuleSetLoader.Load(packs);
        return new RuleTester(set).Run(set.Cases.Single(tested => tested.Rule.Pack == "mine"))?.ToString();
    }

    private static RulePack Shipped(string name) => RulePack.Read(Repository.Folder("rules", name), "rules/" + name, []);

    private static RulePack Pack(string name, string yaml) =>
        new(name, [new PackFile($"{name}/r.yaml", new RuleId(name + "/r"), yaml)]);
}
