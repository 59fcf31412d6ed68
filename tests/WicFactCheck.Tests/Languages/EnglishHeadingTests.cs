using WicFactCheck.Tests.Analysis;

namespace WicFactCheck.Tests.Languages;

/// <summary>What heads a sentence is neither its subject nor its verb, and a headline tells what was done.</summary>
public sealed class EnglishHeadingTests
{
    [Theory]
    [InlineData("Theft and Fraud: Ann Roe, 33, was charged with two counts of theft.", "Ann ← nsubj:pass ← charged")]
    [InlineData("ARSON: On May 2, two barns burned near Lundby.", "barns ← nsubj ← burned", "burned ← root")]
    [InlineData("Coroner: Ann Roe, 14, and Bo Hill, 17, are the two victims.", "Ann ← nsubj ← victims")]
    [InlineData("Sheriff: Brothers playing with matches burn 2", "burn ← root", "Sheriff ← parataxis ← burn")]
    [InlineData("Police: 4 hurt in Lundby fire", "4 ← nsubj ← hurt", "Police ← parataxis ← hurt")]
    [InlineData("Police: 8-year-old hurt in fall", "old ← nsubj:pass ← hurt", "Police ← parataxis ← hurt")]
    [InlineData("Theft Report — The Lundby rangers were called on Monday.", "rangers ← nsubj:pass ← called", "called ← root")]
    [InlineData("0:34 Keepers search the bay for two swimmers", "search ← root", "0:34 ← parataxis ← search")]
    [InlineData("03/14/19 - Two boats collided off Lundby.", "collided ← root")]
    [InlineData("- 03/14/19 On Tuesday, March 14, rangers found two boats.", "found ← root", "03/14/19 ← parataxis ← found")]
    [InlineData("LUNDBY, Ky (XYZ 18) Rangers now say that the goat slept.", "Rangers ← nsubj ← say", "say ← root")]
    [InlineData("Sept. 26: Lundby police find the goat of Ann Roe.", "police ← nsubj ← find", "find ← root")]
    [InlineData("(KXYZ) –– One person was burned and two were hurt.", "burned ← root", "person ← nsubj:pass ← burned")]
    public void What_heads_a_sentence_stands_beside_it(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("A neighbor told reporters: Three boats sank.", "neighbor ← nsubj ← told", "told ← root")]
    [InlineData("Dead: 4 men from Lundby", "Dead ← root")]
    [InlineData("7:30 Monday morning is too early.", "early ← root")]
    [InlineData("The keeper told 7:30 Mass goers to leave.", "keeper ← nsubj ← told")]
    public void What_belongs_to_a_sentence_heads_none(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Four rowers hurt in Lundby", "rowers ← nsubj ← hurt", "hurt ← root", "Four ← nummod ← rowers")]
    [InlineData("Boy, 6, badly burned in barn fire", "Boy ← nsubj ← burned", "burned ← root")]
    [InlineData("5-year-old girl burned by brother, rangers say", "rangers ← nsubj ← say", "girl ← nsubj:pass ← burned")]
    [InlineData("Suspect jailed in the burning of 8-year-old's boat", "Suspect ← nsubj:pass ← jailed", "jailed ← root")]
    [InlineData("Man and 11-year-old stepson charged in theft", "Man ← nsubj:pass ← charged")]
    [InlineData("A man burned in Lundby", "man ← root")]
    [InlineData("The girl burned by candles slept.", "girl ← nsubj ← slept")]
    public void A_headline_leaves_out_be(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData(
        "Last month, Bo Hill, the four-year-old son of a potter in Lundby, was killed after he fell.",
        "Bo ← nsubj:pass ← killed"
    )]
    [InlineData(
        "On May 23, 2014, the first anniversary of the fire, hundreds of people gathered at the mill.",
        "hundreds ← nsubj ← gathered",
        "gathered ← root"
    )]
    [InlineData("\"I was here,\" Bo Hill, 25, said Thursday.", "Bo ← nsubj ← said", "Thursday ← obl:unmarked ← said")]
    [InlineData("A total of three people found dead in a barn were brothers.", "total ← nsubj ← brothers", "brothers ← root")]
    [InlineData("Lundby resident Bo Hill, 24, sustained burns to his leg.", "sustained ← root", "burns ← obj ← sustained")]
    [InlineData("Lundby County Under-ranger Bo Hill said at 2:53 a.m., two people were stung.", "people ← nsubj:pass ← stung")]
    [InlineData("On May 23, 2015, the first anniversary of the fires, hundreds of people gathered at Lundby.", "gathered ← root")]
    [InlineData("Oakton police said a woman called 911 to report that the goat was in the driveway.", "woman ← nsubj ← called")]
    public void A_time_or_a_participle_takes_no_subject(string sentence, params string[] arcs) => Holds(sentence, arcs);

    private static void Holds(string sentence, string[] arcs)
    {
        var tree = Trees.Of(sentence);
        Assert.All(arcs, arc => Assert.Contains(arc, tree));
    }
}
