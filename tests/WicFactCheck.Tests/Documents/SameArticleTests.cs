using WicFactCheck.Findings;
using WicFactCheck.Reports;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>One article in several formats says the same, and tells where.</summary>
public sealed class SameArticleTests
{
    private static readonly string[] Paragraphs =
    [
        "Kiln fair draws potters to Quillhaven",
        "QUILLHAVEN, May 31, 2024 (Gazette) — The sixth Quillhaven Kiln Fair opened on Friday, 31 May 2024 with 420 potters.",
        "The first Quillhaven Kiln Fair was held in 2018, and 14 people were injured in a fire at its end.",
        "The mayor said that 16 people were injured in the fire of 2018, and that the fair costs 90,000 euros.",
    ];

    private const string Other =
        "date: 2024-06-02\n\nFair over\n\nThe sixth Quillhaven Kiln Fair opened on Saturday, 1 June 2024. The first "
        + "Quillhaven Kiln Fair was held in 2017. The fair costs 80,000 euros.";

    private static readonly string Text = string.Join("\n\n", Paragraphs);

    [Fact]
    public void An_article_finds_the_same_in_every_format()
    {
        var expected = Findings("a.txt", System.Text.Encoding.UTF8.GetBytes(Text));
        Assert.NotEmpty(expected);
        Assert.All(
            new (string Path, byte[] Bytes)[]
            {
                ("a.docx", WordFile.OfParagraphs(Paragraphs)),
                ("a.html", Page()),
                ("a.md", System.Text.Encoding.UTF8.GetBytes("# " + Text)),
            },
            file => Assert.Equal(expected, Findings(file.Path, file.Bytes))
        );
    }

    [Fact]
    public Task Findings_tell_places_that_a_person_can_go_to()
    {
        var report = Check("news/a.docx", WordFile.OfParagraphs(Paragraphs));
        return Verify(
            string.Join(
                '\n',
                new IReportWriter[] { new TextReportWriter(), new ConciseReportWriter(), new GithubReportWriter() }.Select(
                    writer => Written(report, writer)
                )
            )
        );
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.docx")]
    public void A_place_leads_to_the_words_in_every_format(string path)
    {
        var bytes = path switch
        {
            "a.txt" => System.Text.Encoding.UTF8.GetBytes(Text),
            "a.html" => Page(),
            _ => WordFile.OfParagraphs(Paragraphs),
        };
        var lines = path == "a.docx" ? Paragraphs : System.Text.Encoding.UTF8.GetString(bytes).Split('\n');
        var sides = Check(path, bytes)
            .Findings.SelectMany(finding => finding.Sides)
            .SelectMany(side => side.Claims)
            .Where(claim => claim.Document.Path == path)
            .ToList();
        Assert.NotEmpty(sides);
        Assert.All(
            sides,
            claim =>
            {
                var place = claim.Document.Source.PositionOf(claim.Span.Start);
                Assert.StartsWith(
                    claim.Document.Source[claim.Span].ToString(),
                    lines[place.Line - 1][(place.Column - 1)..],
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void Programs_are_told_what_a_place_counts()
    {
        var report = Check("a.docx", WordFile.OfParagraphs(Paragraphs));
        Assert.Contains(
            "\"places\": \"paragraph and character\"",
            Written(report, new JsonReportWriter()),
            StringComparison.Ordinal
        );
        var sarif = Written(report, new SarifReportWriter());
        Assert.Contains("\"name\": \"paragraph 2, character 79\"", sarif, StringComparison.Ordinal);
    }

    private static byte[] Page() =>
        System.Text.Encoding.UTF8.GetBytes(
            $"<!doctype html><html><head><title>{Paragraphs[0]}</title></head><body>"
                + $"<nav><a href='/1'>1 home</a></nav><article><h1>{Paragraphs[0]}</h1>\n"
                + $"{string.Concat(Paragraphs.Skip(1).Select(words => $"<p>{words}</p>\n"))}</article></body></html>"
        );

    private static IReadOnlyList<string> Findings(string path, byte[] bytes) =>
        [
            .. Check(path, bytes)
                .Findings.Select(finding =>
                    $"{finding.Severity} {finding.Rule} {string.Join(" | ", finding.Sides.Select(Told))}"
                ),
        ];

    private static string Told(Side side) =>
        $"{side.Value}: {string.Join(", ", side.Claims.Select(claim => claim.Document.Source[claim.Span]))}";

    private static Report Check(string path, byte[] bytes) =>
        Loaded.Check((path, bytes), ("b.txt", System.Text.Encoding.UTF8.GetBytes(Other)));

    private static string Written(Report report, IReportWriter writer)
    {
        using var output = new StringWriter { NewLine = "\n" };
        writer.Write(report, output);
        return output.ToString();
    }
}
