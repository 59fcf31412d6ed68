using NodaTime;
using WicFactCheck.Reports;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE rss PUBLIC "-//X//DTD RSS 0.91//EN" "http://x.example/rss.dtd">
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Quillhaven Gazette</title><link>https://x.example/2019</link><description>News of 7 towns</description>
        <item><title>Fair &amp; market over: it&#8217;s done</title><link>https://x.example/2014/13-dead</link>
          <pubDate>Fri, 31 May 2024 10:00:00 +0000</pubDate><media:title>99 dead</media:title>
          <description>The beginning &#8230;</description>
          <content:encoded><![CDATA[<p>The kiln&nbsp;fair drew <b>420</b> potters &amp; &lt;cooks&gt;.</p><p><a href="https://x.example/88">More</a></p>]]></content:encoded></item>
        <item><title>Second</title><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2024-06-01</dc:date>
          <description>&lt;p&gt;The kiln fair drew 460 potters, it&amp;#8217;s said.&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Quillhaven Gazette</title><updated>2024-06-02T00:00:00Z</updated>
        <entry><title type="text">One</title><published>2024-05-31T10:00:00Z</published><updated>2024-06-02T00:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The kiln fair drew <em>420</em> potters.</p></div></content></entry>
        <entry><title>Two</title><published>2024-06-01T10:00:00Z</published><summary type="text">The kiln fair drew 460 potters &lt; 500.</summary></entry>
        <entry><title>Three</title><content type="html">&lt;p&gt;It is dark.&lt;/p&gt;</content></entry>
        </feed>
        """;

    [Fact]
    public void Each_item_of_a_feed_is_an_article() =>
        Assert.Equal(
            [
                "Headline: Fair & market over: it’s done",
                "Paragraph: The kiln\u00a0fair drew 420 potters & <cooks>.",
                "Paragraph: More",
                "Headline: Second",
                "Paragraph: The kiln fair drew 460 potters, it’s said.",
            ],
            Loaded.Blocks("a.rss", Rss)
        );

    [Fact]
    public void Each_entry_of_Atom_is_an_article() =>
        Assert.Equal(
            [
                "Headline: One",
                "Paragraph: The kiln fair drew 420 potters.",
                "Headline: Two",
                "Paragraph: The kiln fair drew 460 potters < 500.",
                "Headline: Three",
                "Paragraph: It is dark.",
            ],
            Loaded.Blocks("a.atom", Atom)
        );

    [Theory]
    [InlineData("a.rss", Rss)]
    [InlineData("a.xml", Atom)]
    public void Articles_of_a_feed_have_dates_and_places_of_their_own(string path, string feed)
    {
        var documents = Loaded.Check((path, feed)).Documents;
        Assert.Equal(
            [new LocalDate(2024, 5, 31), new LocalDate(2024, 6, 1)],
            documents.Take(2).Select(document => document.Published)
        );
        Assert.Equal("Quillhaven Gazette", documents[0].Document.Outlet);
        foreach (var (document, number) in documents.Zip(["420", "460"]))
        {
            var claim = document.Claims.Single(claim => claim.Value.Label == number);
            var span = claim.Document.Source.Map.InFile(claim.Span);
            Assert.Equal(feed.IndexOf(number, StringComparison.Ordinal), span.Start);
        }
    }

    [Theory]
    [InlineData("core", 0, 0)]
    [InlineData("core/sport", 1, 1)]
    public void A_suppression_in_a_feed_counts_once(string rule, int findings, int notices)
    {
        var feed = Rss.Replace(
            "<![CDATA[",
            $"<![CDATA[\n<!-- wicfactcheck-disable-next-line {rule} -- as told -->\n",
            StringComparison.Ordinal
        );
        var report = Suppressions.Apply(Loaded.Check(("a.rss", feed)));
        Assert.Equal((findings, notices), (report.Findings.Length, report.Notices.Length));
    }

    [Fact]
    public void Pages_of_a_dump_of_MediaWiki_are_articles()
    {
        const string Dump = """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/"><siteinfo><sitename>Wiki</sitename></siteinfo>
            <page><title>Fair draws potters</title><ns>0</ns><revision><timestamp>2024-06-02T00:00:00Z</timestamp><text>{{date|May 31, 2024}}
            The '''kiln fair''' drew 420 &lt;ref&gt;99 dead&lt;/ref&gt;potters.</text></revision></page>
            <page><title>Talk:Fair</title><ns>1</ns><revision><text>99 people died.</text></revision></page>
            <page><title>Old</title><ns>0</ns><redirect title="Fair"/><revision><text>#REDIRECT [[Fair]]</text></revision></page>
            <page><title>Second</title><ns>0</ns><revision><timestamp>2024-06-02T00:00:00Z</timestamp><text>The fair drew 400 potters.</text></revision></page></mediawiki>
            """;
        var documents = Loaded.Check(("a.xml", Dump)).Documents;
        Assert.Equal(["a.xml#1", "a.xml#2"], documents.Select(document => document.Document.Path));
        Assert.Equal([new LocalDate(2024, 5, 31), new LocalDate(2024, 6, 2)], documents.Select(document => document.Published));
        Assert.Equal(
            "Headline: Fair draws potters|Paragraph: The kiln fair drew 420 potters.|Headline: Second|Paragraph: The fair "
                + "drew 400 potters.",
            string.Join('|', Loaded.Blocks("a.xml", Dump))
        );
        var claim = documents[0].Claims.Single(claim => claim.Value.Label == "420");
        Assert.Equal(new(3, 26), claim.Document.Source.PositionOf(claim.Span.Start));
    }

    [Theory]
    [InlineData("<project><name>x</name></project>")]
    [InlineData("<rss><channel><title>Empty</title></channel></rss>")]
    public void XML_without_articles_is_of_another_kind(string xml) => Assert.True(Loaded.Load("a.xml", xml).IsOther);

    [Fact]
    public void Broken_XML_is_told_with_its_place() =>
        Assert.Equal(2, Assert.Single(Loaded.Load("a.xml", "<rss>\n<channel></rss>").Problems).Line);

    [Fact]
    public void Entities_of_a_document_type_are_not_made()
    {
        var bomb =
            "<!DOCTYPE rss [<!ENTITY a \""
            + new string('x', 1000)
            + "\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;&b;</title></item></channel></rss>";
        Assert.Empty(Loaded.Load("a.xml", bomb).Articles);
    }

    [Fact]
    public void Elements_that_are_nested_deeper_than_anyone_writes_are_a_problem()
    {
        var deep =
            "<rss><channel><item><title>One</title><description>"
            + string.Concat(Enumerable.Repeat("<a>", 10_000))
            + "It is dark."
            + string.Concat(Enumerable.Repeat("</a>", 10_000))
            + "</description></item></channel></rss>";
        var problem = Assert.Single(Loaded.Load("a.xml", deep).Problems);
        Assert.Equal((1, "elements are nested more than 100 deep"), (problem.Line, problem.Message));
    }
}
