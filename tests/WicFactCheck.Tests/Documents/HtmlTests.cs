using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class HtmlTests
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Kiln fair draws 420 potters - Quillhaven Gazette</title>
        <meta property="og:title" content="Kiln fair draws 420 potters"><meta property="og:site_name" content="Quillhaven Gazette">
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
          {"@type": "NewsArticle", "headline": "Kiln fair draws 420 potters", "datePublished": "2024-05-31T08:00:00+02:00"}]}</script>
        <style>p { margin: 31px }</style></head>
        <body class="comments-open"><header><nav><ul><li><a href="/">19 sections</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <main><article class="related-content"><h1>Kiln fair draws <em>420</em> potters</h1>
        <figure><img src="p.jpg" alt="99 people"><figcaption>The fair in 1998, with 77 stalls</figcaption></figure>
        <p>QUILLHAVEN, May 31 &mdash; The kiln fair drew 420&nbsp;potters from 12&#32;countries
        on Thursday, the organisers&rsquo; spokeswoman said on Friday.<sup><a href="#n1">[1]</a></sup></p>
        <p data-count="88">It fills a hall of 900 m<sup>2</sup> and <del>800</del> <a href="/2011/04/05/13-dead.html">lasts three days</a>.</p>
        <h2>What it costs</h2>
        <ul><li>A stall costs 40 euros.</li><li>Visitors pay 5 euros.</li></ul>
        <table><thead><tr><th>Day</th><th>Visitors</th></tr></thead><tbody><tr><td>Thursday</td><td>2,100</td></tr></tbody></table>
        <blockquote><p>We sold 300 cups.</p></blockquote>
        <pre><code>x = 666</code></pre>
        <aside><h3>Read more</h3><p>Fire kills 15 in Solkand</p></aside>
        </article>
        <section id="comments"><h2>4 comments</h2><p>I counted only 200 potters there, and it rained on all of us.</p></section>
        </main><footer>© 2019 Quillhaven Gazette, 48 Quay Street</footer><script>var dead = 50;</script></body></html>
        """;

    [Fact]
    public void The_article_of_a_page_is_read_without_the_page_around_it() =>
        Assert.Equal(
            [
                "Headline: Kiln fair draws 420 potters",
                "Dateline: QUILLHAVEN, May 31",
                "Paragraph: The kiln fair drew 420\u00a0potters from 12 countries on Thursday, the organisers’ spokeswoman "
                    + "said on Friday.",
                "Paragraph: It fills a hall of 900 m² and lasts three days.",
                "Heading: What it costs",
                "ListItem: A stall costs 40 euros.",
                "ListItem: Visitors pay 5 euros.",
                "TableCell: Day",
                "TableCell: Visitors",
                "TableCell: Thursday",
                "TableCell: 2,100",
                "Quotation: We sold 300 cups.",
            ],
            Loaded.Blocks("a.html", Page)
        );

    [Theory]
    [InlineData("""<script type="application/ld+json">[{"@type": ["NewsArticle"], "datePublished": "2024-05-31"}]</script>""")]
    [InlineData("""<meta property="article:published_time" content="2024-05-31T23:10:00Z">""")]
    [InlineData("""<meta name="date" content="31 May 2024">""")]
    [InlineData("""<script type="application/ld+json">{broken</script><meta itemprop="datePublished" content="2024-05-31">""")]
    [InlineData("</head><body><time pubdate datetime=\"2024-05-31 09:00\">Friday</time>")]
    [InlineData("</head><body><h1>Kiln fair</h1><time datetime=\"2024-05-31\">31 May</time>")]
    [InlineData(
        "</head><body><div id=\"a\"><h1>Kiln fair</h1><span class=\"date\"><time datetime=\"2024-05-31\">31 May</time></span>"
    )]
    [InlineData("</head><body><p class=\"byline\">By Ada Berg, <time datetime=\"2024-05-31T08:00+01:00\">Friday</time></p>")]
    [InlineData("</head><body><article><footer>Posted <time datetime=\"2024-05-31\">31 May</time></footer>")]
    public void A_page_tells_its_date(string head) =>
        Assert.Equal(
            new LocalDate(2024, 5, 31),
            Assert.Single(Loaded.Check(("a.html", $"<head>{head}<p>The kiln fair drew 420 potters.</p>")).Documents).Published
        );

    [Theory]
    [InlineData("<h1>Kiln fair</h1><p>The kiln fair opened on <time datetime='2019-05-31'>a Friday</time>.</p>")]
    [InlineData("<h1>Kiln fair</h1><time class='updated' datetime='2019-05-31'>changed</time><p>The fair drew 420 potters.</p>")]
    [InlineData("<h1>Kiln fair</h1><nav><time datetime='2019-05-31'>31 May</time></nav><p>The fair drew 420 potters.</p>")]
    public void Other_times_of_a_page_are_none_of_publication(string html) =>
        Assert.Null(Assert.Single(Loaded.Check(("a.html", html)).Documents).Published);

    [Theory]
    [InlineData("<p>The kiln fair drew <b>420</b> potters.</p>", "420")]
    [InlineData("<p>The kiln&rsquo;s fair &amp; market\r\n drew\r\n 420 potters.</p>", "420")]
    [InlineData("<!-- 420 -->\n<p title='420 > 3'>The <i>kiln</i> fair<br>drew 420 potters.</p>", "420 potters")]
    [InlineData("<p>The fair &lt;420&gt; of 2019 &copy drew 420 potters.</p>", "420 potters")]
    [InlineData("<table><tr><td>x<p>stray</table><p>The kiln fair drew 420 potters.", "420 potters")]
    [InlineData("<script>if (a < 420) b()</script><p>The kiln fair drew 420 potters.", "420 potters")]
    [InlineData("<p><b>&nbsp;</b>The&nbsp;kiln fair<b>&#160; </b>drew 420 potters.</p>", "420 potters")]
    [InlineData("<p>😀 é The kiln fair drew 420 potters.</p>", "420 potters")]
    public void A_claim_stands_where_the_file_has_it(string html, string words)
    {
        var claim = Loaded.Check(("a.html", html)).Documents[0].Claims.Single(claim => claim.Value.Label == "420");
        var span = claim.Document.Source.Map.InFile(claim.Span);
        Assert.Equal(html.LastIndexOf(words, StringComparison.Ordinal), span.Start);
        Assert.Equal("420", html.Substring(span.Start, span.Length)[..3]);
        var before = html[..span.Start];
        Assert.Equal(
            (before.Count(c => c == '\n') + 1, span.Start - before.LastIndexOf('\n')),
            (claim.Document.Source.PositionOf(claim.Span.Start).Line, claim.Document.Source.PositionOf(claim.Span.Start).Column)
        );
    }

    [Theory]
    [InlineData("<div>", 500, true)]
    [InlineData("<div>", 10_000, false)]
    [InlineData("<ul><li>", 10_000, false)]
    [InlineData("<b><i><u>", 10_000, false)]
    [InlineData("<p>", 10_000, true)]
    public void A_page_that_is_nested_too_deep_is_told_of(string tag, int times, bool isRead)
    {
        var file = Loaded.Load("a.html", string.Concat(Enumerable.Repeat(tag, times)) + "The kiln fair drew 420 potters.");
        Assert.Equal((isRead ? 1 : 0, isRead ? 0 : 1), (file.Articles.Length, file.Problems.Length));
    }

    [Theory]
    [InlineData("<script>document.write('420 potters')</script>")]
    [InlineData("<nav><a href='/x'>14 dead</a></nav>")]
    [InlineData("<html></html>")]
    public void A_page_without_words_is_told_of(string html) =>
        Assert.Equal("there is no article in this page", Assert.Single(Loaded.Load("a.html", html).Problems).Message);

    [Fact]
    public void HTML_in_Markdown_that_is_nested_too_deep_is_told_of()
    {
        var file = Loaded.Load(
            "a.md",
            "It is dark.\n\n" + string.Concat(Enumerable.Repeat("<div>", 10_000)) + "420 potters came.\n"
        );
        Assert.Equal(
            ["Paragraph: It is dark."],
            file.Articles[0].Blocks.Select(block => $"{block.Kind}: {file.Articles[0].Source[block.Span]}")
        );
        Assert.StartsWith("some HTML in this article", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_HTML_can_be_suppressed_too() =>
        Assert.NotNull(
            Assert.Single(
                Directives
                    .Read(
                        Loaded
                            .Load(
                                "a.html",
                                "<p>A</p>\n<!-- wicfactcheck-disable-next-line core -- as told -->\n\n<p>420 potters came.</p>"
                            )
                            .Articles[0]
                            .Source
                    )
                    .Found,
                directive => directive is { Line: 2, Of: 4 }
            )
        );
}
