using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>Of many articles, most tell of other streets, people and boys of the same names.</summary>
public sealed class LargeDossierTests
{
    private const int Towns = 60;

    private const int Tenth = Towns / 10;

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

    [Fact]
    public void Those_of_one_name_in_many_towns_are_of_many_ages() =>
        Assert.DoesNotContain(Found(Sheds(i => Witness(20 + i))), finding => finding.Rule.ToString() == "core/derivations/ages");

    [Fact]
    public void Offices_of_one_name_in_many_towns_are_held_by_many() =>
        Assert.DoesNotContain(
            Found(Sheds(i => i % Tenth == 0 ? Chief(i % (2 * Tenth) == 0 ? "Eva Falk" : "Mia Marsk") : "")),
            finding => finding.Rule.ToString() == "core/checks/role-holders"
        );

    [Fact]
    public void Of_those_of_one_name_in_many_towns_the_ages_in_one_town_are_held_against_each_other()
    {
        var findings = Found([
            .. Sheds(i => Witness(20 + i)),
            new SourceText("x.md", Shed("Velmsund", "Arvid Tarnholt", Witness(61))),
            new SourceText("y.md", Shed("Velmsund", "Arvid Tarnholt", Witness(64))),
        ]);
        Assert.Equal(
            ["1959/1960 | 1962/1963"],
            findings
                .Where(finding => finding.Rule.ToString() == "core/derivations/ages")
                .Select(finding => string.Join(" | ", finding.Sides.Select(side => side.Value)))
        );
    }

    [Fact]
    public void How_many_were_hurt_is_told_of_each_of_many_fires() =>
        Assert.DoesNotContain(
            Found(
                Enumerable
                    .Range(0, Towns)
                    .Select(i => new SourceText(
                        $"{i}.md",
                        $"A fire in {Town(i)} hurt {(i % 2 == 0 ? "two" : "three")} bakers in the shed of "
                            + $"Bo {Capital(i)}{Letters(i)}renner."
                    ))
            ),
            IsWarning
        );

    private static bool IsWarning(Finding finding) => finding.Severity >= Severity.Warning;

    private static string Town(int i) =>
        (i % 3) switch
        {
            0 => "Redwater",
            1 => "Quillhaven",
            _ => "Velmsund",
        };

    private static string Witness(int age) => $" Ida Osei, {age}, saw it.";

    private static string Chief(string name) => $" Lantern Patrol chief {name} wept.";

    private static IEnumerable<SourceText> Sheds(Func<int, string> more) =>
        Enumerable
            .Range(0, Towns)
            .Select(i => new SourceText(
                $"{i}.md",
                Shed($"Quill{Letters(i)}haven", $"Bo {Capital(i)}{Letters(i)}renner", more(i))
            ));

    private static string Shed(string town, string owner, string more) =>
        $"date: 2024-05-10\n\nA shed burned down in {town} at night. It belongs to {owner}, who wept.{more}";

    private static char Capital(int i) => char.ToUpperInvariant(Letters(i)[0]);

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
