using NodaTime;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class JsonTests
{
    private const string Body = "The kiln fair drew 420 potters.";

    [Theory]
    [InlineData(
        """{"uri": "urn:x:1", "type": "text", "versioncreated": "2024-05-31T10:00:00Z", "firstcreated": "2024-05-01T00:00:00Z", "headline": "Fair over", "body_text": "BODY"}"""
    )]
    [InlineData(
        """{"uri": "urn:x:1", "type": "text", "versioncreated": "2024-05-31T10:00:00Z", "headline": "Fair over", "body_xhtml": "<div><h1>Fair over</h1><p>The kiln&#160;fair drew <b>420<\/b> potters.</p></div>"}"""
    )]
    [InlineData(
        """{"standard": {"name": "ninjs", "version": "2.0"}, "uri": "urn:x:1", "type": "text", "contentcreated": "2024-05-31", "headlines": [{"role": "main", "value": "Fair over"}, {"role": "short", "value": "Over"}], "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>BODY<\/p>"}, {"contenttype": "text/plain", "value": "BODY"}], "associations": [{"name": "picture", "headline": "99 dead"}]}"""
    )]
    [InlineData(
        """{"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:x:1", "contentCreated": "2024-05-31", "headlines": [{"value": "Fair over"}], "bodies": [{"contentType": "text/plain", "value": "BODY"}]}"""
    )]
    [InlineData("""[{"headline": "Fair over", "body": "BODY", "published": "2024-05-31"}]""")]
    [InlineData(
        """{"id": 3, "date": "2024-05-31T10:00:00", "title": {"rendered": "Fair over"}, "content": {"rendered": "<p>BODY<\/p>\n<p><img alt='9 dead'><\/p>"}}"""
    )]
    [InlineData(
        """{"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "items": [{"title": "Fair over", "content_html": "<p>BODY</p>", "date_published": "2024-05-31T10:00:00Z"}]}"""
    )]
    [InlineData("""{"@type": "NewsArticle", "headline": "Fair over", "articleBody": "BODY", "datePublished": "2024-05-31"}""")]
    public void An_article_in_JSON_is_read_under_the_names_that_are_usual(string json)
    {
        json = json.Replace("BODY", Body, StringComparison.Ordinal);
        var file = Loaded.Load("a.json", json);
        Assert.Equal(
            ["Headline: Fair over", Body],
            Loaded
                .Blocks(file)
                .Where(block => block != "Heading: Fair over")
                .Select(block => block.Replace("Paragraph: ", "", StringComparison.Ordinal).Replace('\u00a0', ' '))
        );
        var report = Shipped.Checker.Check(file.Articles, []);
        Assert.Equal(new LocalDate(2024, 5, 31), report.Documents[0].Published);
        var claim = report.Documents[0].Claims.Single(claim => claim.Value.Label == "420");
        var span = claim.Document.Source.Map.InFile(claim.Span);
        Assert.StartsWith("420", json[span.Start..span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_several_articles_has_a_path_for_each()
    {
        const string Json = """
            {"items": [
              {"headline": "One", "body": "Line one.\nThe fair \u201cdrew\u201d 420 potters."},
              {"headline": "Two", "body": "The fair drew 400 potters."}
            ]}
            """;
        var articles = Loaded.Load("news/a.json", Json).Articles;
        Assert.Equal(["news/a.json#1", "news/a.json#2"], articles.Select(article => article.Source.Path));
        Assert.All(articles, article => Assert.Equal("news/a.json", article.Source.File));
        Assert.Equal(
            [new(2, 69), new(3, 46)],
            articles.Select(article => article.Source.PositionOf(article.Source.Content.IndexOf('4', StringComparison.Ordinal)))
        );
    }

    [Theory]
    [InlineData("""{"name": "site", "version": "1.2.0", "scripts": {"test": "run the tests"}}""")]
    [InlineData("""{"headline": "One", "body": ""}""")]
    [InlineData("[1, 2]")]
    [InlineData("""{"uri": "urn:x:2", "type": "picture", "headline": "A fair", "body_text": "Some 77 stalls in 1998"}""")]
    [InlineData("3")]
    public void JSON_without_an_article_is_of_another_kind(string json) => Assert.True(Loaded.Load("a.json", json).IsOther);

    [Fact]
    public void Broken_JSON_is_told_with_its_place() =>
        Assert.Equal(
            (2, 3),
            Assert.Single(Loaded.Load("a.json", "{\"headline\": \"One\",\n  body: 3}").Problems)
                is { Line: { } line, Column: { } column }
                ? (line, column)
                : default
        );

    [Fact]
    public void Lists_nested_deep_are_told() => Assert.Single(Loaded.Load("a.json", new string('[', 10_000)).Problems);

    [Theory]
    [InlineData(@"It drew 14\ud83d potters.", "It drew 14\ufffd potters.")]
    [InlineData(@"It drew \udc00\ud83d\ude00 at dusk.", "It drew \ufffd\ud83d\ude00 at dusk.")]
    [InlineData(@"It drew \\ud83d 14.", @"It drew \ud83d 14.")]
    public void Half_a_surrogate_pair_is_an_unknown_character(string body, string words) =>
        Assert.Equal(
            ["Headline: Fair", $"Paragraph: {words}"],
            Loaded.Blocks("a.json", $$"""{"headline": "Fair", "body": "{{body}}", "date": "2024-05-31", "\ud83d": "\ud83d"}""")
        );

    [Fact]
    public void Half_a_surrogate_pair_in_the_data_of_a_page_is_none_of_its_article() =>
        Assert.Equal(
            ["Paragraph: It is dark here, and it will be."],
            Loaded.Blocks(
                "a.html",
                """<script type="application/ld+json">{"@type": "\ud83dArticle", "headline": "\ud83d"}</script>"""
                    + "<p>It is dark here, and it will be.</p>"
            )
        );
}
