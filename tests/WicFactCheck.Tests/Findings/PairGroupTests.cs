using WicFactCheck.Findings;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>A finding tells of one discrepancy, whatever else its claims look like.</summary>
public sealed class PairGroupTests
{
    [Fact]
    public void Articles_with_many_numbers_of_a_kind_make_no_finding_of_all_of_them()
    {
        var findings = Articles
            .Check(
                ("a.txt", "The east quay of Quillhaven has 420 lamps. The west quay of Quillhaven has 186 lamps."),
                ("b.txt", "The east quay of Quillhaven has 240 lamps. The west quay of Quillhaven has 168 lamps."),
                ("c.txt", "The east quay of Quillhaven has 420 lamps. The west quay of Quillhaven has 186 lamps.")
            )
            .Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.All(ValuesByArticle(finding), values => Assert.Single(values.Distinct())));
    }

    [Fact]
    public void Those_who_tell_the_same_stand_on_one_side()
    {
        var finding = Assert.Single(
            Articles
                .Check(
                    ("a.txt", "The fire at the Lantern Works killed 14 people."),
                    ("b.txt", "The fire at the Lantern Works killed 16 people."),
                    ("c.txt", "The fire at the Lantern Works killed 16 people on Monday.")
                )
                .Findings
        );
        Assert.Equal([1, 2], finding.Sides.Select(side => side.Claims.Length));
    }

    private static IEnumerable<IEnumerable<string>> ValuesByArticle(Finding finding) =>
        finding
            .Sides.SelectMany(side => side.Claims)
            .GroupBy(claim => claim.Document.Path, claim => claim.Value.Label, StringComparer.Ordinal);
}
