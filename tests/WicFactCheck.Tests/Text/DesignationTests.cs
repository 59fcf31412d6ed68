using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Text;

public sealed class DesignationTests
{
    [Theory]
    [InlineData("He typed [`rm -r kiln 2019`] and went home.", "Code")]
    [InlineData("Kilns need version [2.4] of the program, not [v1.9.3] or [1.10.2].", "Version", "Version", "Version")]
    [InlineData("Guards had an [AK-47] and a [P38] when [covid-19] came.", "Model", "Model", "Name")]
    [InlineData("An [A350-900] and a Boeing [737-800] flew over; the mast has [4G].", "Model", "Model", "Model")]
    [InlineData("A [737 Max 8] jet, a [747-400] freighter and a [767] airliner came with 737 jets.", "Model", "Model", "Model")]
    [InlineData("She has an iPhone [15] Pro and a Cessna [172]; Quill won by 302-111 runs.", "Name", "Model")]
    [InlineData(
        "The crew set the code to [7700]; it is in deed book [1212], and the code was 12 lines long.",
        "Reference",
        "Reference"
    )]
    [InlineData("The Senate passed S. [1207] by hand; it met at [Third and Vine], and on Third and Ninth days.", "Law", "Corner")]
    [InlineData("They shut [Fourth and Elm], ran along [Tenth], and came third and Ninth Chapel fourth.", "Corner", "Corner")]
    [InlineData("An [F-16], a [T-72] and a Ford [F-150] came down the [I-95].", "Model", "Model", "Model", "Model")]
    [InlineData(
        "They read Psalm [23] and SB [140], the case [no. 21-417] and RFC [2616].",
        "Reference",
        "Law",
        "Reference",
        "Reference"
    )]
    [InlineData("They sold 14 iPhone [12] cases and a can of [CO2].", "Name", "Model")]
    [InlineData("The post-[9/11] rules and the pre-[9/11] rules cost 11 potters.", "Name", "Name")]
    [InlineData("Kiln [3.12] was told of.", "Version")]
    [InlineData("Windows [11] broke at 6 mills, and a house has windows 11 feet high.", "Model")]
    [InlineData("They found a [9mm Quill 17], a [5.56mm] Quill and 9mm of rain.", "Model", "Model")]
    [InlineData("Call [030 5550 1234], [(555) 010-0188] or [+44 20 5550 1234].", "Telephone", "Telephone", "Telephone")]
    [InlineData("She called [911] immediately, and the [911] recordings are out.", "Telephone", "Telephone")]
    [InlineData("A [9-1-1] caller told them.", "Telephone")]
    [InlineData("The firm called 911 members.")]
    [InlineData("A neighbour dialled [112], and the helpline is [1800 555 077].", "Telephone", "Telephone")]
    [InlineData("The court took up Case [No. 2:19-cv-00317] and petition [84 of 2017].", "Reference", "Reference")]
    [InlineData(
        "The file is [19-004412], the order [KLN-2021-88], the crime [number 14/20117/22].",
        "Reference",
        "Reference",
        "Reference"
    )]
    [InlineData("It burned in the [3800] block of Kiln Avenue, near [12th] Street.", "Place", "Place")]
    [InlineData("They live at [27] Old Kiln Lane, not at [14B] Harbour Crescent or in Flat [12].", "Place", "Place", "Place")]
    [InlineData("He was held under Section [144] and sections [12] and [14A] of the act.", "Law", "Law", "Law")]
    [InlineData("It breaks Rule [12(b)], [18 U.S.C. § 922] and [§ 14].", "Law", "Law", "Law")]
    [InlineData(
        "Flight [KL 1407] landed; Highway [9] and the [M25] were shut near Exit [31].",
        "Route",
        "Route",
        "Model",
        "Route"
    )]
    [InlineData(
        "Quill Paper (HKEX: [2188]) and Lamp Glass, [4412.T], fell; its ISIN is [DE0001234567].",
        "Security",
        "Security",
        "Model"
    )]
    [InlineData("Since [9/11] it is open [24/7], says the clerk of Area [51].", "Name", "Name", "Place")]
    [InlineData("The FTSE [100] and the S&P [500] fell, and Fortune [500] firms paid for it.", "Name", "Name", "Name")]
    [InlineData("They asked for Lynx [3] carriers, but in Oslo 3 ships were sold.", "Name")]
    [InlineData("Writ Petition (Civil) [No. 514 of 2019] names file [212/4/2021] of the kiln.", "Reference", "Reference")]
    [InlineData("They live in Apt. [7C] by the kiln.", "Place")]
    [InlineData("He ran delete from kilns where year = [2011] and price > [400]; and left.", "Code", "Code")]
    [InlineData("[Seven Lamps in October], a novel about a kiln, is out; her film [Two Winters at Sea] is not.", "Name", "Name")]
    [InlineData("His song “[Sunday Twice]” and the play \"[Three Days in March]\" are old.", "Name", "Name")]
    [InlineData("Lantern [6] News and [12] News were there when the potter told News [4] of it.", "Name", "Name", "Name")]
    [InlineData(
        "Potters in the [100] North block and the [33-]hundred block saw [412 E. 105]th burn.",
        "Place",
        "Place",
        "Place"
    )]
    [InlineData("The mill stood at [3740 W. 3280] South until May.", "Place")]
    [InlineData(
        "A [.22] caliber rifle, a [.38] Quill & Lamp revolver and a [.45] in a [12]-gauge case were sold.",
        "Model",
        "Model",
        "Model",
        "Model"
    )]
    [InlineData("A [9mm] pistol and a [9 mm] Quill handgun lay on a road 9 mm wide.", "Model", "Model")]
    [InlineData("Whoever saw it may call the harbour master, Captain Ada Lindqvist, at [655-3197].", "Telephone")]
    [InlineData("They found 40 shells of [40] calibre weapons.", "Model")]
    [InlineData("He had 46 [9-mm] bullets and a [30-30] rifle, and aged 30-40 people.", "Model", "Model")]
    [InlineData("The potter told [911] operators and called [911] moments later.", "Telephone", "Telephone")]
    [InlineData("Call [1-800-555-KILN] or [(919) 555-POTS] today.", "Telephone", "Telephone")]
    [InlineData("The old mill of the [July 26] Movement, seen from Gemini [8], is empty.", "Name", "Name")]
    [InlineData(
        "The files [CR-2021-0448], [2021-CR-0448], [CR/2021/0448], [P/2020/31] and [IR#19-2234] are lost.",
        "Reference",
        "Reference",
        "Reference",
        "Reference",
        "Reference"
    )]
    [InlineData("Case [#2021-33871], crime [No. 47/2021] and SC [118/2019] are old.", "Reference", "Reference", "Reference")]
    [InlineData("They quoted order [number 4477 of 2019] and PIN [4412] to the clerk.", "Reference", "Reference")]
    [InlineData("They read Matthew [5:3], HF [1290] and AB [32], and sat in row [14].", "Reference", "Law", "Law", "Place")]
    [InlineData("The old firmware [4.08b], with TLS [1.0] and Pyxis [3.11], was still there.", "Version", "Name", "Name")]
    [InlineData(
        "Few Year [9] girls and Grade [5] pupils of the Group of [77] had a [9-to-5] job.",
        "Name",
        "Name",
        "Name",
        "Name"
    )]
    [InlineData("Her shop in Quillhaven [40512], near Larch Hill, is shut.", "Name")]
    [InlineData("Write to Kiln Works, P.O. Box [1201], Quillhaven [40512].", "Place", "Name")]
    [InlineData("Quill ([HK:0700]) fell; see [24seven.example] and [9lamps.example].", "Security", "Name", "Name")]
    [InlineData("They live at [41] Kiln Rise, in Blk. [9], and met at [4th] and Main.", "Place", "Place", "Place")]
    [InlineData("The lorry stopped at milepost [112], and FM [960] was shut by the mayor.", "Route", "Name")]
    public void A_number_that_names_something_is_no_number_of_anything(string marked, params string[] kinds)
    {
        var text = string.Concat(marked.Split('[', ']'));
        Assert.Equal(marked, Marked.By(marked, mention => mention is DesignationMention));
        Assert.Equal(
            kinds,
            Shipped
                .Checker.Mentions(new SourceText("a.txt", text))
                .Mentions.All.OfType<DesignationMention>()
                .Select(mention => mention.Kind.ToString())
        );
    }

    [Theory]
    [InlineData("In the latest case 14 people fell ill, and in one incident 12 died.")]
    [InlineData("They are building 12 boats and a 20-minute walk of 3 km.")]
    [InlineData("The bill 12 percent of them pay is $143-billion, or SEK4.1bn.")]
    [InlineData("Prices of Quillhaven 75 years ago, on 24.06.1949, were low.")]
    [InlineData("In Quillhaven 14 shops closed; 300 Wall Street analysts were asked.")]
    [InlineData("It lasted from 10am-4pm on 2019-12-05 and on 05/12/2019, until the mid-1990s.")]
    [InlineData("Between 500-1000 people, or 5000-10000, saw it won 3-2 in 1:02:33.")]
    [InlineData("The 3rd, 20th and 49th came with 12V and 10km to go at 60MPH.")]
    [InlineData("Report: 12 people fell ill. Release: 10/30/2016. It closed on 05/13/16Again.")]
    [InlineData("In November, a novel came out; on Friday, a play was seen by 300.")]
    [InlineData("“Three people died on Sunday,” said the potter.")]
    [InlineData("The Nasdaq 100 points lower, the FTSE 2 percent higher: n = 40 firms.")]
    [InlineData("Fire Kills 14 At Mill, Hurts 12 More In Harbour")]
    [InlineData("She called 120 people in 2019, and 48 000 300 times.")]
    [InlineData("Good news: 4 kilns and .22 percent of a .45 metre wall are left in the north block.")]
    [InlineData("They sold 12 north of 14 kilns, and a 40-gallon pot.")]
    [InlineData("From 2000-10000 people came in 2019/20, and the record number 400 of them in 7/2020.")]
    [InlineData("In year 9 of the drought a group of 77 came, with NPK 12 boats and OQR 40 percent.")]
    [InlineData("Rs500-600 was paid on 4th and 5th place, in row after row of 14 boats.")]
    public void Other_numbers_are_none(string text) =>
        Assert.Equal(text, Marked.By(text, mention => mention is DesignationMention));

    [Fact]
    public void No_reader_sees_a_number_there()
    {
        const string Text = "Shots fell in the 3800 block of Kiln Avenue, where 14 people died near Highway 2019.";
        var claims = Articles.Check(("a.txt", Text)).Documents[0].Claims;
        Assert.Equal(["14 people"], claims.Select(claim => Text.Substring(claim.Span.Start, claim.Span.Length + 7)));
    }

    [Fact]
    public void A_text_in_one_piece_takes_no_longer_than_others() =>
        Assert.NotNull(
            Shipped.Checker.Mentions(new SourceText("a.txt", string.Concat(Enumerable.Repeat("1-a+", 50_000)))).Mentions
        );
}
