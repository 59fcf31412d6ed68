using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Documents;

public sealed class FramingTests
{
    private const string Body = "The ferry to Marrow Island sank with 14 cows on board.";

    [Theory]
    [InlineData("HALVIK, Oct. 10. The ferry sank.", "HALVIK, Oct. 10")]
    [InlineData("Nandipur, Feb 28: The ferry sank.", "Nandipur, Feb 28")]
    [InlineData("Nandipur | 3 March 2021: The ferry sank.", "Nandipur | 3 March 2021")]
    [InlineData("(HALVIK, 3 March 2021) The ferry sank.", "HALVIK, 3 March 2021")]
    [InlineData("HALVIK, N.B., March 3, 2021 /Seawire/ -- The ferry sank.", "HALVIK, N.B., March 3, 2021 /Seawire/")]
    [InlineData("HALVIK (sea) 03.03.2021 – The ferry sank.", "HALVIK (sea) 03.03.2021")]
    [InlineData("HALVIK COUNTY, Ohio (March 3, 2021) - The ferry sank.", "HALVIK COUNTY, Ohio (March 3, 2021)")]
    [InlineData("HALVIK, Wednesday, 3rd March, 2021. The ferry sank.", "HALVIK, Wednesday, 3rd March, 2021")]
    [InlineData("HALVIK — The ferry sank.", "HALVIK")]
    [InlineData("(Halvik) Mar. 3, 2021. The ferry sank.", "Halvik) Mar. 3, 2021")]
    [InlineData("HALVIK: 3 March 2021: The ferry sank.", "HALVIK: 3 March 2021")]
    [InlineData("North Halvik, Mar 3 (SWS) The ferry sank.", "North Halvik, Mar 3 (SWS)")]
    [InlineData("HALVIK, (SWS), March 3, 2021: The ferry sank.", "HALVIK, (SWS), March 3, 2021")]
    [InlineData("[Halvik] 3 March 2021 – The ferry sank.", "Halvik] 3 March 2021")]
    [InlineData("Halvik / March 3, 2021 / The ferry sank.", "Halvik / March 3, 2021")]
    public void A_dateline_is_told_from_the_first_words(string text, string line) =>
        Assert.Equal([(BlockKind.Dateline, line), (BlockKind.Paragraph, "The ferry sank.")], Blocks(text));

    [Theory]
    [InlineData("The mayor, 61, spoke. It rained.")]
    [InlineData("May 4, 2021 was a day of rain in Halvik.")]
    [InlineData("Halvik: May 4 was a day of rain.")]
    [InlineData("Halvik Fair (May 4, 2021) Opens.")]
    [InlineData("President Marsh came to Halvik on May 4. It rained.")]
    public void Other_first_words_are_no_dateline(string text) => Assert.Equal([(BlockKind.Paragraph, text)], Blocks(text));

    [Theory]
    [InlineData("SEAWIRE — Sept. 13, 2023", BlockKind.Stamp)]
    [InlineData("Published: March 3, 2021 at 6:12 a.m. | Updated: March 4, 2021 at 9:40 a.m.", BlockKind.Stamp)]
    [InlineData("Last modified on Wed 3 Mar 2021 04.41 GMT", BlockKind.Stamp)]
    [InlineData("By Runa Halse and Tom Peel", BlockKind.Byline)]
    [InlineData("Reporting by Runa Halse; editing by Tom Peel", BlockKind.Byline)]
    [InlineData("Runa Halse, staff writer", BlockKind.Byline)]
    [InlineData("THE HALVIK ECHO | No. 4,117 | 50 cents | Wednesday, 3 March 2021", BlockKind.Masthead)]
    [InlineData("Est. 1934 · 22 pages · 50 cents", BlockKind.Masthead)]
    [InlineData("Caption: The ferry in 1954, when it had a crew of six", BlockKind.Caption)]
    [InlineData("PHOTO: Some 400 people saw the ferry leave. (Courtesy of the port)", BlockKind.Caption)]
    [InlineData("(File photo: the ferry during the storm of 2010)", BlockKind.Caption)]
    [InlineData("Photograph: Runa Halse/Seabild 1988", BlockKind.Caption)]
    [InlineData("© 2021 Halvik Media. All rights reserved.", BlockKind.Caption)]
    [InlineData("(c) Halvik Media 2021, tel. 01632 960 099", BlockKind.Caption)]
    [InlineData("READ MORE: Nine held after the riot of 2016", BlockKind.Related)]
    [InlineData("NOW READ | Ferries: 62 bodies and no answers", BlockKind.Related)]
    [InlineData("CORRECTION: An earlier version of this article said that 41 cows had drowned.", BlockKind.Notice)]
    [InlineData("This article was amended on 4 March 2021 because it gave the year as 2001.", BlockKind.Notice)]
    [InlineData("STRICT EMBARGO 05/03/2021 - 44 copies", BlockKind.Notice)]
    [InlineData("Photo by Runa Halse | 62 people killed in ferry fire", BlockKind.Caption)]
    [InlineData("Image credit: Runa Halse/Seabild | 62 bodies found", BlockKind.Caption)]
    [InlineData("RT @halvikport: Pier 6 shut from 16:00", BlockKind.Post)]
    [InlineData("3 ferries, 1 pier, 0 spares. — Halvik Port (@halvikport) March 3, 2021", BlockKind.Post)]
    [InlineData("https://seawire.example/2019/05/12/ferry-kills-14", BlockKind.Post)]
    internal void What_stands_around_an_article_is_known_as_such(string line, BlockKind kind) =>
        Assert.Equal([(kind, line), (BlockKind.Paragraph, Body)], Blocks(line + "\n\n" + Body));

    [Theory]
    [InlineData(
        "UPDATE 4.15 p.m.: The ferry is afloat again.",
        "UPDATE 4.15 p.m.: ",
        BlockKind.Stamp,
        "The ferry is afloat again."
    )]
    [InlineData(
        "UPDATE 4.15 p.m. Four men are afloat again.",
        "UPDATE 4.15 p.m. ",
        BlockKind.Stamp,
        "Four men are afloat again."
    )]
    [InlineData("4.15 p.m. UPDATE: Four men are afloat.", "4.15 p.m. UPDATE: ", BlockKind.Stamp, "Four men are afloat.")]
    [InlineData("[Update 9:03am] The ferry is afloat again.", "[Update 9:03am] ", BlockKind.Stamp, "The ferry is afloat again.")]
    [InlineData(
        "It burned for days. (Photo by Runa Halse, 2017)",
        "(Photo by Runa Halse, 2017)",
        BlockKind.Caption,
        "It burned for days."
    )]
    [InlineData("It is new. [Also read: 1,400 jobs to go]", "[Also read: 1,400 jobs to go]", BlockKind.Related, "It is new.")]
    internal void What_stands_within_a_paragraph_is_cut_out(string text, string part, BlockKind kind, string rest) =>
        Assert.Equal([(kind, part), (BlockKind.Paragraph, rest)], Blocks(text));

    [Fact]
    public void Stamps_are_cut_out_of_every_line_of_a_paragraph() =>
        Assert.Equal(
            [
                (BlockKind.Stamp, "LIVE 17:25 — "),
                (BlockKind.Paragraph, "The ferry is at pier 6.\nLIVE 17:10 — The ferry is late."),
                (BlockKind.Stamp, "LIVE 17:10 — "),
            ],
            Blocks("LIVE 17:25 — The ferry is at pier 6.\nLIVE 17:10 — The ferry is late.", "a.md")
        );

    [Fact]
    public void Titles_below_a_heading_that_leads_elsewhere_belong_to_it() =>
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Related, BlockKind.Related, BlockKind.Related, BlockKind.Paragraph],
            Blocks($"{Body}\n\nMost read\n1. Man, 71, weds on glacier\n2. Storm kills 3\n\n{Body}").Select(block => block.Kind)
        );

    [Fact]
    public void A_post_goes_from_its_account_to_its_time() =>
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Post, BlockKind.Post, BlockKind.Post, BlockKind.Post, BlockKind.Paragraph],
            Blocks($"{Body}\n\nRuna Halse\n@runa_h\n9 of 10 ferries leak.\n7:41 AM · Feb 11, 2022 · Web\n\n{Body}")
                .Select(block => block.Kind)
        );

    [Theory]
    [InlineData("Posted March 3, 2021 by the editors")]
    [InlineData("Updated March 9, 2021\nPublished March 3, 2021")]
    [InlineData("THE HALVIK ECHO | Founded 1871 | Wednesday, 3 March 2021")]
    [InlineData("by Runa Halse • Mar 3, 2021 • 3 minute read")]
    public void The_frame_tells_when_an_article_was_published(string lines) =>
        Assert.Equal(new LocalDate(2021, 3, 3), Articles.Check(("a.txt", $"{lines}\n\n{Body}")).Documents[0].Published);

    private static IEnumerable<(BlockKind Kind, string Text)> Blocks(string text, string path = "a.txt")
    {
        var article = DocumentReaders.Read(new SourceText(path, text));
        return article.Blocks.Select(block => (block.Kind, article.Source[block.Span]));
    }
}
