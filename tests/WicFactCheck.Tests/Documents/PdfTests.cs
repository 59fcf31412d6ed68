using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class PdfTests
{
    private static readonly byte[] TwoColumns = PdfFile.Of(
        [
            new PdfLine("Kiln fair draws potters", 60, 80, 24),
            .. PdfFile.Column(
                60,
                130,
                "The kiln fair drew 420 potters from 12\ncountries to Quillhaven, the town in which\n"
                    + "it has been held since 1987.",
                "It fills a hall of 900 square metres and\nlasts for three days, as its organisers an-\n"
                    + "nounced at the opening. A stall costs 40"
            ),
            .. PdfFile.Column(
                320,
                130,
                "euros, which is what it cost in the year\nbefore, when 390 potters came to it.",
                "The mayor opened it on Friday morning\nin front of some 300 people."
            ),
            new PdfLine("17", 300, 800),
        ],
        [.. PdfFile.Column(60, 80, "On the second page the fair ended with a\nfire in which nobody was hurt.")]
    );

    [Fact]
    public void Columns_are_read_one_after_the_other() =>
        Assert.Equal(
            [
                "Headline: Kiln fair draws potters",
                "Paragraph: The kiln fair drew 420 potters from 12 countries to Quillhaven, the town in which it has been "
                    + "held since 1987.",
                "Paragraph: It fills a hall of 900 square metres and lasts for three days, as its organisers announced at the "
                    + "opening. A stall costs 40 euros, which is what it cost in the year before, when 390 potters came to it.",
                "Paragraph: The mayor opened it on Friday morning in front of some 300 people.",
                "Paragraph: On the second page the fair ended with a fire in which nobody was hurt.",
            ],
            Loaded.Blocks(Loaded.Load("a.pdf", TwoColumns)).Select(block => block.ReplaceLineEndings(" "))
        );

    [Theory]
    [InlineData("420 potters", 1, 2)]
    [InlineData("390 potters", 1, 9)]
    [InlineData("nobody", 2, 2)]
    public void A_place_is_a_page_and_a_line(string words, int page, int line)
    {
        var source = Loaded.Load("a.pdf", TwoColumns).Articles[0].Source;
        Assert.Equal(new(page, line), source.PositionOf(source.Content.IndexOf(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("It is dark.", "this is no PDF, or it is damaged")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "this is no PDF, or it is damaged")]
    public void What_is_no_PDF_is_told(string content, string message) =>
        Assert.Equal(message, Assert.Single(Loaded.Load("a.pdf", content).Problems).Message);

    [Fact]
    public void Pages_without_text_are_told() =>
        Assert.Equal(
            "there is no text in this PDF",
            Assert
                .Single(
                    Loaded
                        .Load(
                            "a.pdf",
                            PdfFile.Of([
                                [],
                            ])
                        )
                        .Problems
                )
                .Message
        );

    [Fact]
    public void Lists_may_be_nested_as_deep_as_they_like()
    {
        var deep = new string('[', 100_000);
        Assert.Single(
            Loaded
                .Load("a.pdf", $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages {deep} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")
                .Problems
        );
    }
}
