using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>How a message tells values with those who say each.</summary>
public sealed class SidesTextTests
{
    private const string Fire = "The fire at the Lantern Works killed 14 people.";

    [Fact]
    public void Each_value_is_told_with_all_who_say_it() =>
        Assert.EndsWith(
            ": 14 in this article, 16 in b.txt and c.txt",
            Message(("news/a.txt", Fire), ("news/b.txt", With("16")), ("news/c.txt", With("16"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Three_values_are_three_sides() =>
        Assert.EndsWith(
            ": 14 in this article, 16 in b.txt, 19 in c.txt",
            Message(("a.txt", Fire), ("b.txt", With("16")), ("c.txt", With("19"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_article_goes_by_its_outlet() =>
        Assert.EndsWith(
            ": 14 in this article, 16 in Harbour Post",
            Message(("a.md", Fire), ("b.md", $"---\nsource: Harbour Post\n---\n{With("16")}")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_of_one_outlet_go_by_their_files() =>
        Assert.EndsWith(
            ": 14 in this article, 16 in b.md and c.md",
            Message(
                ("a.md", Fire),
                ("b.md", $"---\nsource: Harbour Post\n---\n{With("16")}"),
                ("c.md", $"---\nsource: Harbour Post\n---\n{With("16")}")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_one_article_says_twice_over_goes_by_its_lines() =>
        Assert.EndsWith(
            ": 168 in line 3, 186 in line 1",
            Message(
                (
                    "a.txt",
                    "The mill in Quillhaven has 186 windows, Ada Lindqvist said. It is old.\n\n"
                        + "Ben Osei cleaned the mill's 168 windows in Quillhaven."
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_value_that_may_be_an_update_makes_no_finding_of_its_own() =>
        Assert.EndsWith(
            ": 14 in this article, 16 in b.txt and c.txt",
            Message(
                ("a.txt", $"date: 2024-06-01\n\n{Fire}"),
                ("b.txt", $"date: 2024-06-01\n\n{With("16")}"),
                ("c.txt", $"date: 2024-06-02\n\n{With("16")}")
            ),
            StringComparison.Ordinal
        );

    private static string With(string number) => Fire.Replace("14", number, StringComparison.Ordinal);

    private static string Message(params (string Path, string Text)[] articles) =>
        Assert.Single(Articles.Check(articles).Findings).Message;
}
