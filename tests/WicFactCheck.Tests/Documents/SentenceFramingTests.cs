using WicFactCheck.Documents;
using WicFactCheck.Documents.Framing;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Languages.Known;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Documents;

/// <summary>What only the sentences of a line can tell of it.</summary>
public sealed class SentenceFramingTests
{
    private const string Head = "The sea is rough.\n\n";

    private const string Body =
        "The ferry to Marrow Island sank with 14 cows on board.\n\n"
        + "The port has been shut since Tuesday, and nobody knows how long.\n\n"
        + "Two tugs towed the wreck to Halvik, where a crane will lift it.\n\n"
        + "The owner of the ferry, a firm on the mainland, left all questions open.\n\n"
        + "Its other ships sail as before.";

    [Theory]
    [InlineData("A map that this article carried had the wreck 9 miles further north.")]
    [InlineData("The headline of this story once put the herd at 41.")]
    [InlineData("This is a shorter version of an interview that ran over 4 pages.")]
    [InlineData("A chart in an earlier version of this report had 3 of its bars in the wrong order.")]
    [InlineData("This post, first sent to 900 readers, has new figures in it.")]
    public void A_line_whose_subject_is_the_article_is_a_notice(string line) => Assert.Equal(BlockKind.Notice, AtFoot(line));

    [Theory]
    [InlineData("Would you like all 12 of our stories each morning? Our newsletter has them.")]
    [InlineData("Sit down with our podcast and its 40 guests.")]
    [InlineData("Try the app, which 9,000 islanders have, for free.")]
    [InlineData("You can hear all 6 parts of the podcast from Friday on.")]
    [InlineData("Tell us what you saw: 3 of our reporters wait for your call.")]
    public void A_line_that_asks_its_reader_to_take_an_offer_leads_elsewhere(string line) =>
        Assert.Equal(BlockKind.Related, AtFoot(line));

    [Theory]
    [InlineData("Dr Runa Halse, economist and author of 3 books on tides")]
    [InlineData("Tom Peel, a pilot of 30 years")]
    public void A_name_and_a_role_before_the_article_are_whose_it_is(string line) =>
        Assert.Equal(BlockKind.Byline, Kinds($"Lights out at sea\n\n{line}\n\n{Body}")[1]);

    [Theory]
    [InlineData("Written by two sailors in 1911, the song sold 40,000 copies.")]
    [InlineData("Edited by 3 nuns, the atlas has been in print since 1902.")]
    [InlineData("Amended in 2014, the law lets 40 boats fish.")]
    [InlineData("Courtesy of the storm, 40 guests had to stay.")]
    [InlineData("By noon the crew of 9 had left the ship.")]
    [InlineData("Our newsletter has 900 readers, the captain said.")]
    [InlineData("The newsletter of the port costs 40 kroner and comes each month.")]
    [InlineData("The firm's podcast drew 2,000 listeners in its first week.")]
    [InlineData("The first version of the ferry could take 40 cars.")]
    [InlineData("The story of the wreck fills 300 pages.")]
    [InlineData("An earlier report of the coast guard put the herd at 41.")]
    [InlineData("Tom Peel, 61, a pilot of 30 years, has left the port.")]
    [InlineData("We are told that 14 cows are still in the hold.")]
    [InlineData("We rowed out to the wreck and counted 14 cows.")]
    [InlineData("The captain, whom we are not naming, has 3 ships left.")]
    [InlineData("Our Lady of the Rocks, a chapel of 1911, was used as a store.")]
    public void A_line_that_tells_something_is_the_articles_own(string line) => Assert.Equal(BlockKind.Paragraph, AtFoot(line));

    [Theory]
    [InlineData("We will count the boats again at 9 and tell you more.")]
    [InlineData("We have 2 divers on the way.")]
    [InlineData("This is a live report, and we will add 2 pictures to it.")]
    public void What_an_outlet_does_or_will_do_is_a_notice(string line) => Assert.Equal(BlockKind.Notice, AtFoot(line));

    [Theory]
    [InlineData("Copyright 2014 Halvik Echo. These 3 pages may not be printed.")]
    [InlineData("File picture: 3 of the tugs lie at the pier, the port said.")]
    [InlineData("This story has been corrected to show that the police count 14 cows, and say that 3 were lost.")]
    [InlineData("Correction: the ferry has 2 masts.")]
    public void A_label_leaves_nothing_open(string line) =>
        Assert.Contains(AtFoot(line), new[] { BlockKind.Notice, BlockKind.Caption });

    [Theory]
    [InlineData("Coast guard: 2 lost, 3 saved at sea")]
    [InlineData("Captain, mate lost off Halvik")]
    [InlineData("Marrow Ferry Sinks, 14 cows lost")]
    public void A_second_headline_is_no_byline(string line) =>
        Assert.NotEqual(BlockKind.Byline, Kinds($"Lights out at sea\n\n{line}\n\n{Body}")[1]);

    [Fact]
    public void Whoever_writes_of_themselves_all_along_is_not_the_outlet()
    {
        const string ours = "We have 9 more such days before us.";
        Assert.Equal(BlockKind.Notice, AtFoot(ours));
        Assert.Equal(BlockKind.Paragraph, Kinds($"{Head}{Body}\n\nWe had 14 cows with us.\n\n{Body}\n\n{ours}")[^1]);
    }

    [Fact]
    public void A_line_that_is_all_there_is_tells_something() =>
        Assert.Equal([BlockKind.Paragraph], Kinds("Our podcast has had 40 guests; hear them all."));

    private static BlockKind AtFoot(string line) => Kinds($"{Head}{Body}\n\n{line}")[^1];

    private static BlockKind[] Kinds(string text)
    {
        var framing = new SentenceFraming(new Tokenizer(Shipped.Rules.Vocabulary), KnownLanguages.CreateParser());
        return [.. framing.Read(DocumentReaders.Read(new SourceText("a.txt", text))).Blocks.Select(block => block.Kind)];
    }
}
