using WicFactCheck.Languages.English;
using WicFactCheck.Tests.Analysis;

namespace WicFactCheck.Tests.Languages;

/// <summary>What the numbers of news stand on: people without a noun, names, dates, shared units.</summary>
public sealed class EnglishNumberTests
{
    [Theory]
    [InlineData("The fire left 1 dead and two hurt.", "1 ← obj ← left", "dead ← xcomp ← left", "two ← nsubj ← hurt")]
    [InlineData("The crash left two Lundby men dead and four wounded.", "two ← nummod ← men", "four ← nsubj:pass ← wounded")]
    [InlineData("Storm leaves 3 dead", "3 ← obj ← leaves")]
    [InlineData("Lundby police say 4 shot in barn", "4 ← nsubj ← shot", "shot ← ccomp ← say")]
    [InlineData("1 Dead, 3 Hurt In Lundby Fire", "1 ← nsubj ← Dead", "3 ← nsubj ← Hurt", "Dead ← root")]
    [InlineData("Four Hurt, One Dead in Barn Fire", "Four ← nsubj ← Hurt", "One ← nsubj ← Dead")]
    [InlineData("One Killed, Four Wounded In Two Fires", "Four ← nsubj:pass ← Wounded", "Two ← nummod ← Fires")]
    [InlineData("Man Killed, 3 Wounded At Fair In Lundby", "3 ← nsubj:pass ← Wounded")]
    [InlineData("4 People Hurt In Downtown Lundby Early Sunday, 1 Critical", "1 ← nsubj ← Critical", "4 ← nummod ← People")]
    [InlineData("Six injured, two critically, in KX fire", "critically ← advmod ← two", "Six ← nsubj:pass ← injured")]
    [InlineData("4 injured in barn fire", "4 ← nsubj:pass ← injured", "injured ← root")]
    [InlineData(
        "One person was killed and others were hurt, two critically.",
        "two ← parataxis ← hurt",
        "critically ← advmod ← two"
    )]
    [InlineData("The three injured were flown to Oakton.", "three ← nsubj:pass ← flown")]
    public void A_number_before_what_became_of_people_is_those_people(string sentence, params string[] arcs) =>
        Holds(sentence, arcs);

    [Theory]
    [InlineData("Reporters of 9 KXYZ saw it.", "9 ← compound ← KXYZ")]
    [InlineData("It burned at 4512 Mill Road.", "4512 ← compound ← Road")]
    [InlineData("He was not at 705 Old Mill Road.", "705 ← compound ← Road")]
    [InlineData("He wasn't tried for the July 15 fires.", "15 ← compound ← fires")]
    [InlineData("She spoke of the 2014 fire.", "2014 ← compound ← fire")]
    [InlineData("She was hit by the No. 12 bus on Route 9.", "12 ← flat ← No.", "9 ← flat ← Route")]
    [InlineData("The Oakton seed lost to No. 12 Roe.", "12 ← flat ← No.")]
    [InlineData("2100 block of Mill Avenue closed after fire", "2100 ← nummod ← block")]
    [InlineData("The 9-1-1 callers said that two boats sank.", "9 ← compound ← callers")]
    [InlineData("She heard it in a 911 audio file.", "911 ← compound ← file")]
    [InlineData("14 News will continue to keep you updated.", "14 ← compound ← News")]
    [InlineData("Two 911 calls came from the mill.", "911 ← compound ← calls")]
    [InlineData("Lundby beat Oakton 31-24 and won 12 of 14 games.", "31 ← obl:unmarked ← beat", "14 ← nummod ← games")]
    [InlineData("The council held a 4-3 vote.", "4 ← compound ← vote")]
    [InlineData("She called the rangers at 800-577-TIPS.", "800 ← compound ← TIPS")]
    [InlineData("Boats were found inside the home at 9552 Adler St. after they left.", "9552 ← compound ← St.")]
    [InlineData("It happened at 205 W. 32nd Ave., Lundby.", "205 ← compound ← Ave.")]
    [InlineData("Five rangers came.[14] They left.", "Five ← nummod ← rangers", "14 ← dep ← .")]
    [InlineData("Channel 10's Ann Roe spoke to the keeper.", "10 ← flat ← Channel", "Ann ← nsubj ← spoke")]
    public void A_number_of_a_name_or_a_date_counts_nothing(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("About 12 Lundby Rangers came.", "12 ← nummod ← Rangers")]
    [InlineData("The 10-12 rowers left.", "10 ← nummod ← rowers")]
    [InlineData("He has 3 Volvos.", "3 ← nummod ← Volvos")]
    [InlineData("3 Lundby High School students hurt in fall", "3 ← nummod ← students", "students ← nsubj:pass ← hurt")]
    [InlineData("8 Rowers Hurt in Lundby after Losing Way", "8 ← nummod ← Rowers")]
    public void A_number_before_several_counts_them(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("The girls were 11 and 12 years of age.", "11 ← nummod ← years", "12 ← conj ← 11", "years ← root")]
    [InlineData("Her three sons aged 1, 3 and 6 years were at home.", "years ← obl:unmarked ← aged", "sons ← nsubj ← home")]
    [InlineData("A 45 to 50-year-old white man ran off.", "45 ← nummod ← year", "50 ← nummod ← year", "old ← amod ← man")]
    [InlineData("The dancers included 20- and 23-year-old women.", "20 ← nummod ← year", "old ← amod ← women")]
    [InlineData("It is open to ages 5 to 12.", "5 ← nummod ← ages")]
    [InlineData("At age 6 she swam.", "6 ← nummod ← age")]
    [InlineData("The man is 5-foot-11, 175 pounds, with brown hair.", "foot ← root", "5 ← nummod ← foot", "11 ← flat ← foot")]
    [InlineData("It was minutes after the school's 1:20 p.m. dismissal.", "1:20 ← compound ← dismissal")]
    [InlineData("Two boys aged 4 and 7 were in the barn.", "7 ← conj ← 4", "aged ← acl ← boys")]
    [InlineData("He was held for the rescue of his friend Bo Hill, also 14.", "14 ← appos ← Bo")]
    [InlineData("The man was white, 6' tall, 180 pounds.", "6 ← obl:unmarked ← tall", "180 ← nummod ← pounds")]
    [InlineData("Thirty-one-year-old Bo Hill slept.", "Thirty ← compound ← one", "one ← nummod ← year")]
    [InlineData("Lundby man gets 16 years in the burning of his daughter, 5", "5 ← appos ← daughter")]
    public void Numbers_share_their_unit(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("A 16-year-old contacted rangers Saturday morning.", "old ← nsubj ← contacted", "contacted ← root")]
    [InlineData("A 15-year-old phoned neighbors from the barn.", "old ← nsubj ← phoned")]
    [InlineData("He met a 16-year-old last week in Lundby.", "old ← obj ← met")]
    [InlineData("The 29-year-old accused of burning 3 barns was in court.", "old ← nsubj ← court", "accused ← acl ← old")]
    [InlineData("A 16-year-old unnamed boy slept.", "old ← amod ← boy")]
    [InlineData("7-Year-Old Dies After Falling From Swing", "Old ← nsubj ← Dies")]
    [InlineData("17-Year-Old Accidentally Burned In Lundby", "Old ← nsubj:pass ← Burned")]
    [InlineData("Mother of 3-Year-Old Charged", "Old ← nmod ← Mother")]
    [InlineData("Four 7-Year-Old Girls Win", "Old ← amod ← Girls")]
    public void An_age_with_a_verb_behind_it_is_a_person(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Keepers found the teen sitting on the porch.", "teen ← obj ← found")]
    [InlineData("Teen hurt in Lundby fall", "Teen ← nsubj:pass ← hurt", "hurt ← root")]
    [InlineData("A teen girl slept.", "girl ← nsubj ← slept")]
    public void A_teen_is_no_number(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Fact]
    public void A_teen_keeps_its_lemma()
    {
        var words = Trees.Parse("The teen slept.", new EnglishParser(EnglishModel.Instance));
        Assert.Equal("the teen sleep .", string.Join(' ', words.Select(word => word.Lemma)));
    }

    private static void Holds(string sentence, string[] arcs)
    {
        var tree = Trees.Of(sentence);
        Assert.All(arcs, arc => Assert.Contains(arc, tree));
    }
}
