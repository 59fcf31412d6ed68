using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Documents;

public sealed class ReaderTests
{
    [Theory]
    [InlineData("a.txt", "date: 2023-11-09\n\nHeadline\n\nBody text.")]
    [InlineData("a.txt", " date 2023-11-09 A Headline on the Same Line\n\nBody text.")]
    [InlineData("a.txt", "Porto, 9 November 2023(HLN): In an address, the mayor spoke.")]
    [InlineData("a.txt", "A Headline\n\nPORTO, Nov. 9, 2023 (Harbour News) — The fair opened.")]
    [InlineData("a.txt", "HARBOUR NEWS\n9 November 2023\n\nA headline\n\nBody text.")]
    [InlineData("a.md", "---\ntitle: A headline\ndate: 2023-11-09\n---\n\nBody text.")]
    [InlineData("a.md", "---\r\ntitle: \"A headline\"\r\ndate: \"9 November 2023\"\r\n---\r\n\r\nBody text.")]
    public void An_article_tells_its_date_in_its_frame(string path, string text) =>
        Assert.Equal(new LocalDate(2023, 11, 9), Articles.Check((path, text)).Documents[0].Published);

    [Theory]
    [InlineData("---\ntags: [a, :\n---\n\nIt is dark.")]
    [InlineData("---\n{a: [b\n---\n\nIt is dark.")]
    [InlineData("---\nk: !!\n- ? [\n---\n\nIt is dark.")]
    [InlineData("---\n\"\n---\n\nIt is dark.")]
    public void Broken_front_matter_leaves_the_article_to_be_read(string content) =>
        Assert.Contains("Paragraph: It is dark.", Loaded.Blocks("a.md", content));

    [Fact]
    public void An_article_without_a_date_has_none() =>
        Assert.Null(Articles.Check(("a.txt", "The fair opened on Wednesday.")).Documents[0].Published);

    [Theory]
    [InlineData("a.txt", "Porto, 9 November 2023(HLN): In an address, the mayor spoke.", "HLN")]
    [InlineData("a.md", "---\nsource: Harbour News\n---\nBody text.", "Harbour News")]
    [InlineData("a.txt", "Body text.", null)]
    public void An_article_tells_its_outlet(string path, string text, string? outlet) =>
        Assert.Equal(outlet, Read(path, text).Outlet);

    [Theory]
    [InlineData("a.txt", "One line.\nAnother paragraph.", "Paragraph: One line.|Paragraph: Another paragraph.")]
    [InlineData("a.txt", "Title here\n\nBody text.", "Headline: Title here|Paragraph: Body text.")]
    [InlineData(
        "a.md",
        "# Title\n\nBody **bold** [link](http://x.example/2014 \"5 dead\") `code`&nbsp;&amp; \\*so\\*.\n\n> Said.\n\n- item\n",
        "Headline: Title|Paragraph: Body bold link \u00a0& *so*.|Quotation: Said.|ListItem: item"
    )]
    [InlineData(
        "a.md",
        "<p>In HTML <b>too</b>.</p>\n\n<div class=\"y2014\">\n\nInside *it*.\n\n</div>\n\n<!-- 5 dead -->\n\n<script>\n"
            + "var x = 5;\n</script>\n",
        "Paragraph: In HTML too.|Paragraph: Inside it."
    )]
    [InlineData(
        "a.md",
        "Text.[^1] ![5 dead](a.jpg)\n\n| Year | Dead |\n|---|---|\n| 2019 | 14 |\n\n[^1]: A *note*.\n\n```\n5 dead\n```\n",
        "Paragraph: Text.|TableCell: Year|TableCell: Dead|TableCell: 2019|TableCell: 14|Paragraph: A note."
    )]
    [InlineData("a.md", "![5 dead](a.jpg)\n*The fair in 1998.*\n\nText.", "Caption: The fair in 1998.|Paragraph: Text.")]
    [InlineData("a.md", "[![](a.jpg)](b)\n\n_The fair in 1998._\n\n*Text.*", "Caption: The fair in 1998.|Paragraph: Text.")]
    [InlineData("a.md", "![](a.jpg)\nThe *fair* is open.\n\n*Text.*", "Paragraph: The fair is open.|Paragraph: Text.")]
    public void A_document_is_made_of_blocks_without_markup(string path, string text, string blocks)
    {
        var document = Read(path, text);
        Assert.Equal(blocks, string.Join('|', document.Blocks.Select(block => $"{block.Kind}: {document.Source[block.Span]}")));
    }

    [Fact]
    public void A_paragraph_that_was_wrapped_is_one_block()
    {
        const string Text = """
            The fair opened in the old harbour on a bright morning in the presence of
            the mayor, who praised the many helpers and promised that next year there
            would be more of them.

            It rained later.
            """;
        Assert.Equal(2, Read("a.txt", Text).Blocks.Length);
    }

    [Fact]
    public void What_is_read_stands_where_the_file_has_it()
    {
        const string Text = "---\r\ntitle: T\r\n---\r\n\r\nThe *fifth* **Harbour Lights Festival** opened in 2019.\r\n";
        var claim = Assert.Single(Articles.Check(("a.md", Text)).Documents[0].Claims);
        var span = claim.Document.Source.Map.InFile(claim.Span);
        Assert.Equal("2019", Text.Substring(span.Start, span.Length));
    }

    private static Document Read(string path, string text) =>
        DocumentReaders.Read(new SourceText(path, text)).ToDocument(Shipped.Tokenizer, Shipped.ForTimes);
}
