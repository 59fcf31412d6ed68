using WicFactCheck.Documents;
using WicFactCheck.Groups;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Groups;

public class DocumentRelationTests
{
    private const int Large = 120;
    private const int Most = 24;

    [Fact]
    public void Of_a_few_articles_each_is_compared_with_each_in_their_order()
    {
        var (relations, documents) = Read(3, _ => "Ada Lindqvist met Ben Osei in Quillhaven.");

        Assert.Equal(
            [("000", "001"), ("000", "002"), ("001", "002")],
            relations.Pairs(documents).Select(pair => (pair.One.Path, pair.Other.Path))
        );
    }

    [Fact]
    public void Of_many_articles_one_is_compared_with_those_alone_that_have_something_rare_in_common()
    {
        var (relations, documents) = Read(
            Large,
            i => i % 40 == 0 ? "Ada Lindqvist met Ben Osei in Quillhaven." : $"They met Una {Word(i)} in {Word(i)}ham."
        );

        Assert.Equal(
            [("000", "040"), ("000", "080"), ("040", "080")],
            relations.Pairs(documents).Select(pair => (pair.One.Path, pair.Other.Path))
        );
    }

    [Fact]
    public void Of_many_articles_that_are_alike_one_is_compared_with_the_most_related_earlier_ones()
    {
        var (relations, documents) = Read(
            Large,
            i =>
                i % 3 == 0
                    ? $"Ada Lindqvist met {(i < 30 ? "Una Falk in Redwater" : "Ben Osei in Quillhaven")}."
                    : $"They met Una {Word(i)} in {Word(i)}ham."
        );

        var last = relations.Pairs(documents).Where(pair => pair.Other.Path == "117").Select(pair => pair.One.Path).ToList();

        Assert.Equal(Most, last.Count);
        Assert.Equal(last.Order(StringComparer.Ordinal), last);
        Assert.Equal("030", last[0]);
    }

    [Fact]
    public void Two_articles_that_are_evidence_alone_are_not_compared()
    {
        var (relations, documents) = Read(3, _ => "Ada Lindqvist met Ben Osei in Quillhaven.", path => path == "001");

        Assert.Equal(
            [("000", "001"), ("001", "002")],
            relations.Pairs(documents).Select(pair => (pair.One.Path, pair.Other.Path))
        );
    }

    [Fact]
    public void An_article_that_the_check_is_about_is_compared_with_all_that_are_related_wherever_it_stands()
    {
        var (relations, documents) = Read(
            Large,
            i => i % 3 == 0 ? "Ada Lindqvist met Ben Osei in Quillhaven." : $"They met Una {Word(i)} in {Word(i)}ham.",
            path => path == "117"
        );

        Assert.Equal(Large / 3 - 1, relations.Pairs(documents).Count());
    }

    [Fact]
    public void In_an_archive_two_articles_of_one_story_have_names_in_common_that_few_others_have()
    {
        var (relations, documents) = Read(
            Large,
            i =>
                i % 40 == 0
                    ? "Ada Lindqvist met Ben Osei in Quillhaven."
                    : $"In Redwater, they met Una {Word(i)} of {Word(i)}ham."
        );

        Assert.True(relations.MayShareStory(documents[0], documents[40]));
        Assert.False(relations.MayShareStory(documents[1], documents[2]));
        Assert.True(relations.MayShareStory(documents[1], documents[1]));
    }

    [Fact]
    public void In_an_archive_the_names_that_are_asked_about_make_no_story()
    {
        var (relations, documents) = Read(
            Large,
            i => i % 40 == 0 ? "Ada Lindqvist met Ben Osei in Quillhaven." : $"They met Una {Word(i)} in {Word(i)}ham."
        );

        Assert.False(
            relations.MayShareStory(documents[0], documents[40], new HashSet<string> { "ada", "lindqvist", "ben", "osei" })
        );
    }

    [Fact]
    public void Many_articles_that_have_some_names_in_common_are_of_one_story()
    {
        var (relations, documents) = Read(Large, i => $"Ada Lindqvist met Una {Word(i)} in Quillhaven.");

        Assert.True(relations.MayShareStory(documents[1], documents[2]));
    }

    [Fact]
    public void A_few_articles_are_of_one_story()
    {
        var (relations, documents) = Read(3, i => $"They met Una {Word(i)} in {Word(i)}ham.");

        Assert.True(relations.MayShareStory(documents[1], documents[2]));
    }

    // A name of its own for each article.
    private static string Word(int i) => $"Mar{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}sk";

    private static (DocumentRelations Relations, List<Document> Documents) Read(
        int count,
        Func<int, string> text,
        Func<string, bool>? isTarget = null
    )
    {
        var mentions = Enumerable
            .Range(0, count)
            .Select(i => Shipped.Checker.Mentions(new SourceText($"{i:000}", text(i))).Mentions)
            .ToList();
        return (new DocumentRelations(mentions, isTarget), [.. mentions.Select(one => one.Document)]);
    }
}
