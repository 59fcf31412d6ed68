using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>Of many articles, most tell of other streets, people and boys of the same names.</summary>
public sealed class LargeDossierTests
{
    private const int Towns = 60;

    [Fact]
    public void What_is_called_alike_in_two_towns_is_two() =>
        Assert.DoesNotContain(Found(Archive()), finding => finding.Severity >= Severity.Warning);

    [Fact]
    public void Two_articles_of_one_town_are_held_against_each_other()
    {
        var findings = Found([
            .. Archive(),
            new SourceText("x.md", Story("Velmsund", "Arvid Tarnholt", "Larch Street", "Officer Mika Halverson")),
            new SourceText("y.md", Story("Velmsund", "Arvid Tarnholt", "Larch Avenue", "Officer Mika Halvorson")),
        ]);
        Assert.Equal(
            ["core/checks/address-slips", "core/checks/name-slips"],
            findings
                .Where(finding => finding.Severity >= Severity.Warning)
                .Select(finding => finding.Rule.ToString())
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Many_articles_of_one_story_are_held_against_each_other()
    {
        var findings = Found(
            Enumerable
                .Range(0, Towns)
                .Select(i => new SourceText(
                    $"{i}.md",
                    Story(
                        "Velmsund",
                        "Arvid Tarnholt",
                        "Larch Street",
                        i == 7 ? "Officer Mika Halvorson" : "Officer Mika Halverson"
                    )
                ))
        );
        Assert.Contains(findings, finding => finding.Rule.ToString() == "core/checks/name-slips");
    }

    private static List<Finding> Found(IEnumerable<SourceText> texts) => [.. Shipped.Checker.Check(texts, []).Findings];

    private static IEnumerable<SourceText> Archive() =>
        Enumerable
            .Range(0, Towns)
            .Select(i => new SourceText(
                $"{i}.md",
                Story(
                    $"Quill{Letters(i)}haven",
                    $"Bo {char.ToUpperInvariant(Letters(i)[0])}{Letters(i)}renner",
                    i % 2 == 0 ? "Larch Street" : "Larch Avenue",
                    i % 3 == 0 ? "Officer Una Lindqvist" : "Officer Una Lundqvist"
                )
            ));

    private static string Story(string town, string owner, string street, string officer) =>
        $"A shed burned down on {street} in {town} at night. It belongs to {owner}, who wept. {officer} closed the road.";

    private static string Letters(int i) => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}o";
}
