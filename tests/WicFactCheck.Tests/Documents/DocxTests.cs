using NodaTime;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class DocxTests
{
    private const string Body = """
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Kiln fair draws potters</w:t></w:r></w:p>
        <w:p/>
        <w:p><w:r><w:t xml:space="preserve">The kiln fair drew </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>400</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>420</w:t></w:r></w:ins><w:r><w:tab/><w:t>potters.</w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>What it costs</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:hyperlink w:anchor="x2019"><w:r><w:t>A stall costs 40 euros.</w:t></w:r></w:hyperlink></w:p>
        <w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It fills 900 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve"> of a hall.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>77 hidden</w:t></w:r><w:moveFrom w:id="4"><w:r><w:t>88 moved</w:t></w:r></w:moveFrom></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Visitors</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2,100</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:del w:id="5" w:author="A"/></w:trPr><w:tc><w:p><w:r><w:t>99 gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:pPr><w:pStyle w:val="Zitat"/></w:pPr><w:r><w:t>We sold 300 cups.</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>The fair in 1998</w:t></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around it.</w:t></w:r></w:p>
        <w:sectPr/>
        """;

    private const string Notes = """
        <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>66</w:t></w:r></w:p></w:footnote>
        <w:footnote w:id="1"><w:p><w:r><w:t>In 2023 it drew 390.</w:t></w:r></w:p></w:footnote>
        """;

    [Fact]
    public void A_document_of_Word_is_read_as_it_is_with_its_changes_accepted() =>
        Assert.Equal(
            [
                "Headline: Kiln fair draws potters",
                "Paragraph: The kiln fair drew 420 potters.",
                "Heading: What it costs",
                "ListItem: A stall costs 40 euros.",
                "Paragraph: It fills 900 m² of a hall.",
                "TableCell: Visitors",
                "TableCell: 2,100",
                "Quotation: We sold 300 cups.",
                "Paragraph: In a box.",
                "Paragraph: Around it.",
                "Paragraph: In 2023 it drew 390.",
            ],
            Loaded.Blocks(Loaded.Load("a.docx", WordFile.Of(Body, Notes)))
        );

    [Fact]
    public void A_place_is_a_paragraph_and_a_character()
    {
        var source = Loaded.Load("a.docx", WordFile.Of(Body, Notes)).Articles[0].Source;
        var at = source.Content.IndexOf("420", StringComparison.Ordinal);
        Assert.Equal(new(3, 20), source.PositionOf(at));
    }

    [Fact]
    public void When_it_was_written_last_is_its_date_where_it_tells_none()
    {
        var (silent, telling) = (
            WordFile.Of("<w:p><w:r><w:t>It is dark.</w:t></w:r></w:p>", modified: "2024-05-31T10:00:00Z"),
            WordFile.Of("<w:p><w:r><w:t>PORTO, May 4, 2023 — It is dark.</w:t></w:r></w:p>", modified: "2024-05-31T10:00:00Z")
        );
        var documents = Loaded.Check(("a.docx", silent), ("b.docx", telling)).Documents;
        Assert.Equal([new LocalDate(2024, 5, 31), new LocalDate(2023, 5, 4)], documents.Select(document => document.Published));
    }

    [Fact]
    public void Tables_may_be_nested_as_deep_as_they_like()
    {
        const int Depth = 10_000;
        var open = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth));
        var close = string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));
        Assert.Equal(
            ["TableCell: It is dark."],
            Loaded.Blocks(Loaded.Load("a.docx", WordFile.Of(open + "<w:p><w:r><w:t>It is dark.</w:t></w:r></w:p>" + close)))
        );
    }

    [Fact]
    public void A_document_type_is_not_read()
    {
        var file = Loaded.Load(
            "a.docx",
            WordFile.OfXml(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"
            )
        );
        Assert.Empty(file.Articles);
        Assert.Single(file.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("It is dark.")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")]
    public void What_is_no_document_of_Word_is_told(string content)
    {
        var file = Loaded.Load("a.docx", System.Text.Encoding.Latin1.GetBytes(content));
        Assert.Empty(file.Articles);
        Assert.Single(file.Problems);
    }
}
