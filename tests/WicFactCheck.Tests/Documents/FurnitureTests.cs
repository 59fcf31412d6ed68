using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Documents;

public sealed class FurnitureTests
{
    private const string Body =
        "The ferry to Marrow Island sank with 14 cows on board.\n\n"
        + "The port has been shut since Tuesday, and nobody knows how long.";

    private static readonly BlockKind[] Own = [BlockKind.Paragraph, BlockKind.Heading];

    [Theory]
    [InlineData("FILE – In this May 3, 2011, photo, two of 18 tugs tow a barge past Halvik.")]
    [InlineData("FILE PHOTO: A tug pulls one of 18 barges past Halvik, May 3, 2011.")]
    [InlineData("In this image from video, 30 sheep cross the pier at Halvik.")]
    [InlineData("This photo provided by the port shows 6 of the rafts.")]
    [InlineData("◀ Fishermen mended 400 nets in the hall on Friday. | R. HALSE")]
    [InlineData("Divers look for the bell, which weighs 300 kg. (Halvik Press Photo)")]
    [InlineData("Two of the nine sailors wave from the deck. Photograph: Runa Halse/Seabild")]
    [InlineData("Some 50 people watched from the pier. Photo / Tom Peel")]
    [InlineData("📷 The ferry in 1954, with a crew of six. Picture: Tom Peel")]
    [InlineData("Men carry 20 sacks ashore. (Tom Peel/SEABILD)")]
    [InlineData("SEABILD/OSTFOTO 88117 / Handout via harbour police, 3 March 2021")]
    [InlineData("Pool / Seabild / Tom Peel")]
    [InlineData("Firefighters hose down one of 12 sheds in Halvik, 3 March 2021. SEAWIRE/Runa Halse")]
    [InlineData("A man carries 3 lambs through the flood. Runa Halse for The Echo")]
    [InlineData("(L-R) Tom Peel, 41, Runa Halse, 38, and Ole Dam, 29, at the pier.")]
    [InlineData("Undated handout photo of the ferry, which can carry 300 people")]
    [InlineData("Halvik Echo file photo of the 2014 storm")]
    [InlineData("A tug tows the ferry past 20 onlookers (Seabild via Ost Images)")]
    [InlineData("The bell tower, 40 metres high, before the fire | Photo: Tom Peel")]
    public void A_caption_is_told_by_its_credit_or_by_the_words_for_a_picture(string line) =>
        Assert.Equal(BlockKind.Caption, KindOf(line));

    [Fact]
    public void Pictures_that_are_counted_have_captions_below_their_numbers() =>
        Assert.Equal(
            [
                BlockKind.Caption,
                BlockKind.Caption,
                BlockKind.Caption,
                BlockKind.Caption,
                BlockKind.Paragraph,
                BlockKind.Paragraph,
            ],
            Kinds($"1/2\nThe pier in 1911, with its third crane\n2/2\nThe pier a week ago\n\n{Body}")
        );

    [Theory]
    [InlineData("➡️ Also on the island: Storm takes fourth roof in 6 days")]
    [InlineData("👉 Read our full report: 19 boats lost in a night")]
    [InlineData("SEE ALSO | 7 ferries that never came back")]
    [InlineData("» Timeline: The 30 years of the old pier")]
    [InlineData("Look back: The storm of 1987 in 12 pictures")]
    [InlineData("READ: 5 held over stolen bell")]
    [InlineData("From our archive | 1,200 sail to Halvik")]
    [InlineData("Join 80,000 others on our channel")]
    [InlineData("Get 5 stories a day in your inbox")]
    [InlineData("Follow us on 3 networks")]
    [InlineData("[READ NEXT: 4 things to know about the pier]")]
    [InlineData("In case you missed it: 19 boats lost in a night")]
    [InlineData("Earlier this week: 2 die as barge capsizes")]
    [InlineData("Follow our live blog for 24-hour updates")]
    [InlineData("Tags: ferry, Halvik, 14 cows")]
    [InlineData("Share this story: 214 shares")]
    [InlineData("Story continues below this ad: 50% off sofas")]
    public void What_leads_elsewhere_is_told_by_words_that_point(string line) => Assert.Equal(BlockKind.Related, KindOf(line));

    [Theory]
    [InlineData("(Corrects number of cows to 14, not 41, in third paragraph)")]
    [InlineData("(Adds detail on 3 ferries, paragraphs 4-6)")]
    [InlineData("URGENT")]
    [InlineData("2ND LD-WRITETHRU")]
    [InlineData("(ATTN: UPDATES with 3 more cows in paras 2-4)")]
    [InlineData("(Eds: Adds details in 5th graf; 600 words)")]
    [InlineData("FACTBOX 2 of 3")]
    [InlineData("MORE TO COME")]
    [InlineData("1st Ld: 450 words. Photos 3.")]
    [InlineData("END/2")]
    [InlineData("-30-")]
    [InlineData("Because of an editing error, we said in Monday's paper that the captain was paid 90,000 kroner.")]
    [InlineData("Our report of 2 March wrongly gave the length of the ferry as 310 metres.")]
    [InlineData("We reported last week that 41 cows had drowned. This was incorrect, and we apologise.")]
    [InlineData("In last week's paper the cost of the pier should have read 4 million kroner.")]
    [InlineData("Update/correction, 4 March: the ferry had 14 cows on board, not 41.")]
    [InlineData("Erratum: the bell weighs 300 kg.")]
    [InlineData("CORRECTED (March 4, 9 a.m.): an earlier headline said 41 cows.")]
    [InlineData("We have corrected the number of cows in this story from 41 to 14.")]
    [InlineData("(This March 3 story has been refiled to correct the number of cows to 14)")]
    [InlineData("Due to an editing error the pier was said to have cost £40m. It cost £4m.")]
    [InlineData("Correction appended: March 4, 2021")]
    public void What_an_outlet_says_of_its_own_slips_is_a_notice(string text) => Assert.Equal(BlockKind.Notice, KindOf(text));

    [Theory]
    [InlineData("Telegram post by the port of Halvik, 03/03/2021:")]
    [InlineData("@halvik.port@sea.example · 3h")]
    [InlineData("@tom.peel77: when you order 3 ferries and get 30 😂 · 12K likes")]
    [InlineData("“3 cows. 1 raft. 0 regrets.” 👍 2.4K 💬 98")]
    [InlineData("Posted on Bluesky by the port of Halvik:")]
    [InlineData("u/halvikfan · 5 hr. ago")]
    [InlineData("Instagram: @cow_rescue_99 – 14 saved!")]
    [InlineData("Halvik Port 🚢 @halvikport · Mar 3")]
    public void A_post_is_told_by_its_account_its_network_or_who_liked_it(string line) =>
        Assert.Equal(BlockKind.Post, KindOf(line));

    [Fact]
    public void The_lines_below_an_account_are_its_post() =>
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Post, BlockKind.Post, BlockKind.Paragraph, BlockKind.Paragraph],
            Kinds($"The sea is rough.\n\n@runa@sea.example · 14h\nCounted 60 seals on 200 m of sand. 1/3\n\n{Body}")
        );

    [Theory]
    [InlineData("HALVIK * PAGES 24 * KR 12.00 * LATE CITY EDITION")]
    [InlineData("Marrow Sentinel | ISSN 1234-5679 | Audited sales 3,118 (Jan–Jun 2020)")]
    [InlineData("\"The Voice of the Skerries for 90 Years\" • Today: Rain, 54/41 • Lotto: 3-9-17-22")]
    [InlineData("Vol 9, Issue 14 | Free | 21 000 copies")]
    [InlineData("The Halvik Echo ~ Reg. No. 55 121 ~ Price: 12 kr")]
    [InlineData("THE HALVIK ECHO, Tuesday 3 March 2021, Vol. 12, No. 61, 40 pages, Kr 25")]
    [InlineData("Volume XII Number 61 Halvik, Tuesday, March 3, 2021 Price 50 Cents")]
    [InlineData("Today's edition: 24 pages + 8-page sport")]
    [InlineData("Free every Friday! 18,000 copies delivered to 40 islands")]
    public void A_masthead_is_told_by_the_pieces_of_its_line(string line) => Assert.Equal(BlockKind.Masthead, KindOf(line));

    [Theory]
    [InlineData("Runa Halse, Chief Reporter | 555-0141 | @runahalse")]
    [InlineData("Tom Peel • tom.peel@echo.example")]
    [InlineData("Runa Halse, Transport Correspondent, Halvik")]
    [InlineData("runa.halse@echo.example")]
    public void A_byline_is_told_by_the_role_of_the_writer_and_how_to_reach_them(string line) =>
        Assert.Equal(BlockKind.Byline, KindOf(line));

    [Theory]
    [InlineData("Originally published Monday, March 1, 2021. This story was last updated at 5:40 a.m. ET on March 3.")]
    [InlineData("First published on 1 March 2021. Last updated 3 March 2021, 7.15pm.")]
    [InlineData("Filed 5:30 p.m. EST, 03/01/2021")]
    [InlineData("Updated 7.40am, Wed 3 Mar 2021")]
    [InlineData("5 MIN READ")]
    public void A_stamp_may_have_sentences(string line) => Assert.Equal(BlockKind.Stamp, KindOf(line));

    [Theory]
    [InlineData("WRAPUP 2-Storm leaves 900 without power")]
    [InlineData("EXCLUSIVE 1-Storm leaves 900 without power")]
    public void The_number_of_a_version_is_cut_off_its_headline(string line) =>
        Assert.Equal(BlockKind.Stamp, Article(line + "\n\n" + Body).Blocks[0].Kind);

    [Fact]
    public void A_dateline_may_tell_the_time_of_day_and_end_in_strokes() =>
        Assert.Equal(
            [BlockKind.Dateline, BlockKind.Paragraph],
            Kinds("Halvik, Monday, 1 March 2021, 8.15am CET // The ferry with a crew of six is overdue.")
        );

    [Theory]
    [InlineData("The earlier storm killed 14 people, the mayor said in a post on Facebook on Monday.")]
    [InlineData("Dead: 12 | Injured: 30 | Missing: 4")]
    [InlineData("We lost 40 cows and made mistakes, the farmer told us, and we will not make them again.")]
    [InlineData("Halvik beat Marrow 3-1 before 9,000 people.")]
    [InlineData("The port (built in 1911) has 3 cranes.")]
    [InlineData("He added 40 beds to the hospital.")]
    [InlineData("\"Our report was wrong,\" the captain said. \"There were 41 cows.\"")]
    [InlineData("The port's editor of charts, 61, has drawn 300 maps.")]
    [InlineData("See the 14 cows and you will know why, the captain said.")]
    [InlineData("The firm (tom.peel@firm.example) owns 30 ferries and 12 piers on the coast of the island.")]
    [InlineData("Updated rules let 40 boats fish.")]
    [InlineData("More: that is what 300 dockers want from the port.")]
    [InlineData("Photographs show that 30 sheep were on board.")]
    [InlineData("The video, which 2.4 million people have seen, shows 3 cows.")]
    [InlineData("Halvik 2 | Marrow 1")]
    [InlineData("Storm kills 3 | Halvik")]
    [InlineData("We said 41 cows had drowned and not one voter cared, the senator wrote.")]
    [InlineData("Get 40 men to our pier, he said.")]
    [InlineData("A 2/3 majority voted for the 300-metre pier.")]
    [InlineData("Tom Peel, 61, reporter and sailor, has crossed the strait 40 times.")]
    [InlineData("The photo shows 40 cows on the deck.")]
    [InlineData("Pictures of the storm drew 40 visitors to the hall.")]
    [InlineData("Videos from the port, posted on Facebook, show 40 cows.")]
    [InlineData("The mayor, writing on Facebook, said 40 cows had drowned.")]
    [InlineData("An earlier report by the port put the loss at 40 cows.")]
    [InlineData("An earlier edition of the race drew 40 runners.")]
    [InlineData("The agency corrected the figure to 40 cows.")]
    [InlineData("Due to an engine error, 40 flights were cancelled.")]
    [InlineData("The story of the 40 cows was told by the port.")]
    [InlineData("The Echo has 40 reporters.")]
    [InlineData("The price of a cow is 40 euros.")]
    [InlineData("Founded in 1902, the firm has 40 ferries.")]
    [InlineData("It has 40 pages and a map.")]
    [InlineData("The 40 ferries | said to be old | will be sold.")]
    [InlineData("See you at the port, said the mayor of 40 villages.")]
    [InlineData("More than 40 cows were lost.")]
    [InlineData("Also, 40 cows were lost.")]
    [InlineData("Meanwhile, 40 cows were lost.")]
    [InlineData("Follow-up visits were paid to 40 farms.")]
    [InlineData("Subscribe or not, 40 readers told the paper, we will go.")]
    [InlineData("Get well, wrote 40 children.")]
    [InlineData("Join the 40 dockers, the union said.")]
    [InlineData("Picture books were sent to 40 schools.")]
    [InlineData("Updated maps were sent to 40 ships.")]
    [InlineData("Posted to the north, 40 soldiers left.")]
    [InlineData("Printed on 40 sheets, the list was long.")]
    [InlineData("By the time the ferry left, 40 cows were on board.")]
    [InlineData("Words alone won't save 40 jobs, she said.")]
    [InlineData("Runa Halse, a writer for the Echo, counted 40 seals.")]
    [InlineData("The captain (in blue) has 40 cows.")]
    [InlineData("At 4.15 p.m. 40 cows were seen.")]
    [InlineData("The file - 40 pages - was lost.")]
    [InlineData("FILE CABINETS: 40 were sold.")]
    [InlineData("Halvik/Marrow ferries carried 40 cows.")]
    [InlineData("He tweeted to his 40 followers.")]
    [InlineData("Mail sent to port@halvik.example came from 40 people.")]
    [InlineData("It weighs 40 kg (about 88 pounds).")]
    [InlineData("This year the port lost 40 cows.")]
    [InlineData("This page of history cost 40 lives.")]
    [InlineData("The caption named 40 sailors.")]
    [InlineData("Clarification came on Monday, when 40 firms were told.")]
    [InlineData("Corrections officers freed 40 men.")]
    [InlineData("Correction of the river cost 40 farms.")]
    [InlineData("For the record crowd of 40 people it was a joy.")]
    [InlineData("Tags were put on 40 cows.")]
    [InlineData("Recommended doses killed 40 cows.")]
    [InlineData("Trending upward, prices rose by 40 euros.")]
    [InlineData("In pictures of the storm 40 cows are seen.")]
    [InlineData("Above the pier, 40 lamps were lit.")]
    [InlineData("Bottom trawling cost 40 fishermen their work.")]
    [InlineData("Credit was given to 40 farms.")]
    [InlineData("Courtesy calls were made on 40 ships.")]
    [InlineData("Vol-au-vents were served to 40 guests.")]
    [InlineData("Today's edition of the fair drew 40 guests.")]
    public void What_tells_a_fact_is_the_articles_own(string text) => Assert.Contains(KindOf(text), Own);

    // A line that follows a paragraph: among the first of an article, but no headline.
    private static BlockKind KindOf(string line) => Kinds($"The sea is rough.\n\n{line}\n\n{Body}")[1];

    private static BlockKind[] Kinds(string text) => [.. Article(text).Blocks.Select(block => block.Kind)];

    private static Article Article(string text) => DocumentReaders.Read(new SourceText("a.txt", text));

    [Theory]
    [InlineData("The Quill Courier is a weekly of 9,000 readers.")]
    [InlineData("Quill Today is published by Lantern Media, which owns 9,000 lamps.")]
    public void What_its_paper_is_ends_an_article(string text)
    {
        var name = text.StartsWith("The", StringComparison.Ordinal) ? "Quill Courier" : "Quill Today";
        Assert.DoesNotContain(Read($"Two potters died.\n\n{text}"), claim => claim.Contains("9,000", StringComparison.Ordinal));
        Assert.Contains(Read($"{name} has moved.\n\n{text}"), claim => claim.Contains("9,000", StringComparison.Ordinal));

        static IEnumerable<string> Read(string article) => Articles.ClaimsIn(article);
    }
}
