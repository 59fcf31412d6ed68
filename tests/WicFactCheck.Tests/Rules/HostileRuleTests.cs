using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Rules;

/// <summary>Rule files that were mutated at random: never an exception, and every problem has its place.</summary>
public sealed class HostileRuleTests
{
    private const int Mutations = 400;

    private static readonly string[] Odd =
    [
        "<",
        ">",
        "[",
        "]",
        "(",
        ")",
        "|",
        "@",
        "...",
        "...(99)",
        "\"",
        ":",
        "- ",
        "\n",
        "\t",
        "{",
        "}",
        "&a",
        "*a",
        "#",
        "\u202e",
        "\0",
        "'",
        "%",
        "!!",
        "? ",
        "<a:b>",
        "[[",
        "9999999999",
    ];

    [Fact]
    public void A_mutated_rule_file_is_loaded_or_told_about()
    {
        var random = new Random(20_240_531);
        var files = new[] { "core", "time", "wic" }
            .SelectMany(pack => RulePack.Read(Repository.Folder("rules", pack), pack, []).Files)
            .ToList();
        for (var i = 0; i < Mutations; i++)
        {
            var (path, id, content) = files[random.Next(files.Count)];
            var set = RuleSetLoader.Load([new RulePack("p", [new PackFile(path, id, Mutated(content, random))])]);
            Assert.All(
                set.Problems,
                problem => Assert.True(problem.Path.Length > 0 && problem.Message.Length > 0 && problem.Help.Length > 0)
            );
        }
    }

    [Theory]
    [InlineData("words:\n  edition-numbers: {inaugural: 99999999999}\n  directions: {north: 1e30, east: 99999999999}\n")]
    [InlineData(
        "words:\n  quantity-modifiers: {more: [Over, over]}\n  scale-suffixes: {K: 1, k: 2}\n"
            + "  time-bounds: {After: after, after: after}\n"
    )]
    public void Odd_values_in_word_lists_do_no_harm(string yaml) =>
        Assert.NotNull(RuleSetLoader.Load([new RulePack("p", [new PackFile("p/r.yaml", new RuleId("p/r"), yaml)])]));

    [Fact]
    public void A_megabyte_of_rules_is_loaded()
    {
        var rules = string.Concat(
            Enumerable.Range(0, 20_000).Select(i => $"  word{i}: [alpha{i}, beta{i}, gamma{i}, delta{i}]\n")
        );
        Assert.Empty(
            RuleSetLoader.Load([new RulePack("p", [new PackFile("p/r.yaml", new RuleId("p/r"), "words:\n" + rules)])]).Problems
        );
    }

    private static string Mutated(string content, Random random)
    {
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(content.Length + 1);
            content = random.Next(3) switch
            {
                0 => content.Insert(at, Odd[random.Next(Odd.Length)]),
                1 => content.Remove(at, Math.Min(random.Next(40), content.Length - at)),
                _ => content[..at] + content[random.Next(content.Length)..],
            };
        }

        return content;
    }
}
