using NodaTime;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class FrontMatterTests
{
    private const string Body = "\n\nIt is dark.\n";

    [Theory]
    [InlineData("---\ntitle: \"The \\\"dark\\\" town\"\npubDatetime: 2021-03-04T10:00:00Z\n---")]
    [InlineData("---\r\ntitle: The \"dark\" town\r\ndate:\r\n  created: 2021-03-04\r\n---")]
    [InlineData("---\ntitle: 'The \"dark\" town'\nextra:\n  date: 4 March 2021\nevents:\n  - date: 2019-01-01\n...")]
    [InlineData("---\ntitle: The \"dark\" town\nupdated: 2022-01-01\npublish_date: 2021-03-04\n---")]
    [InlineData("+++\ntitle = \"The \\\"dark\\\" town\"\ndate = 2021-03-04T10:00:00-05:00\nweight = 14\n+++")]
    [InlineData("+++\ntitle = '''The \"dark\" town'''\n[extra]\ndate = 2021-03-04\n+++")]
    [InlineData("{\n  \"title\": \"The \\\"dark\\\" town\",\n  \"weight\": 3,\n  \"date\": \"2021-03-04\"\n}")]
    [InlineData("@def title = \"The \"dark\" town\"\n@def published = \"4 March 2021\"")]
    [InlineData("@def title = \"The \"dark\" town\"\n@def date = Date(2021, 3, 4)")]
    [InlineData("<!--\n.. title: The \"dark\" town\n.. slug: dark\n.. date: 2021-03-04 10:00:00 UTC+03:00\n-->")]
    [InlineData(".. title: The \"dark\" town\n.. date: 2021-03-04")]
    [InlineData("Title: The \"dark\" town\nDate: 2021-03-04 10:20\nCategory: Towns")]
    public void Front_matter_of_every_kind_tells_the_headline_and_the_date(string front)
    {
        var file = Loaded.Load("a.md", front + Body);
        Assert.Equal(["Headline: The \"dark\" town", "Paragraph: It is dark."], Loaded.Blocks(file));
        Assert.Equal(new LocalDate(2021, 3, 4), Shipped.Checker.Check(file.Articles, []).Documents[0].Published);
    }

    [Theory]
    [InlineData("---\n\nIt is dark.", "Paragraph: It is dark.")]
    [InlineData("+++\n\nIt is dark.", "Paragraph: +++|Paragraph: It is dark.")]
    [InlineData("{not json}\n\nIt is dark.", "Paragraph: {not json}|Paragraph: It is dark.")]
    [InlineData("+++\ntitle = = 3\n+++\n\nIt is dark.", "Paragraph: It is dark.")]
    [InlineData("+++\nx = [[[[\n+++\n\nIt is dark.", "Paragraph: It is dark.")]
    [InlineData("{\"x\": 1}\n\nIt is dark.", "Paragraph: {\"x\": 1}|Paragraph: It is dark.")]
    public void What_only_looks_like_front_matter_is_left(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Loaded.Blocks("a.md", text)));

    [Theory]
    [InlineData("a: [", 10_000)]
    [InlineData("{a: ", 10_000)]
    [InlineData("[", 200_000)]
    public void Front_matter_that_is_nested_deeper_than_anyone_writes_is_a_problem(string part, int times)
    {
        var file = Loaded.Load("a.md", $"---\n{string.Concat(Enumerable.Repeat(part, times))}\n---{Body}");
        var problem = Assert.Single(file.Problems);
        Assert.Equal((2, "the front matter is nested more than 100 deep"), (problem.Line, problem.Message));
    }

    [Theory]
    [InlineData("news/_posts/2021-03-04-dark-town.md")]
    [InlineData("2021/03/04/index.md")]
    [InlineData("content/2021/03/04/dark-town/index.md")]
    [InlineData("2021-03-04.txt")]
    public void A_path_tells_the_date_of_an_article_that_does_not(string path) =>
        Assert.Equal(new LocalDate(2021, 3, 4), Loaded.Check((path, "It is dark.")).Documents[0].Published);

    [Theory]
    [InlineData("_posts/2021-03-04-dark.md", "---\ndate: 2022-05-06\n---\n\nIt is dark.")]
    [InlineData("2021/03/04/index.txt", "date: 2022-05-06\n\nIt is dark.")]
    public void What_an_article_says_comes_before_its_path(string path, string text) =>
        Assert.Equal(new LocalDate(2022, 5, 6), Loaded.Check((path, text)).Documents[0].Published);

    [Theory]
    [InlineData("2021/99/04/index.md")]
    [InlineData("1200/03/04/x.md")]
    [InlineData("report-2021-03.md")]
    [InlineData("12021-03-045.md")]
    public void Other_numbers_in_a_path_are_no_date(string path) =>
        Assert.Null(Loaded.Check((path, "It is dark.")).Documents[0].Published);

    [Fact]
    public void A_text_that_is_given_as_such_has_no_date_in_its_name() =>
        Assert.Null(Articles.Check(("2021/03/04/a.txt", "It is dark.")).Documents[0].Published);
}
