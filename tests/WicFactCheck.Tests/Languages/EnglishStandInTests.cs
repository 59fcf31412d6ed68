using WicFactCheck.Languages.English;
using WicFactCheck.Tests.Analysis;

namespace WicFactCheck.Tests.Languages;

/// <summary>Words that a parser reads others for, so that it knows what they are in their sentence.</summary>
public sealed class EnglishStandInTests
{
    [Theory]
    [InlineData("The 17-year-old told deputies that the canoe was his.", "told ← root", "old ← nsubj ← told")]
    [InlineData("Rangers are looking for him after a 16-year-old was shot.", "old ← nsubj:pass ← shot", "shot ← advcl ← looking")]
    [InlineData("Keepers said that 12-year-old was inside the mill.", "old ← nsubj ← mill")]
    [InlineData("A mechanic and a 15-year-old were on the roof.", "mechanic ← nsubj ← roof", "old ← conj ← mechanic")]
    [InlineData("The guard told the 14-year-old's mother that he slept.", "old ← nmod:poss ← mother")]
    [InlineData(
        "Two 13-year-olds were stung by bees.",
        "Two ← nummod ← olds",
        "olds ← nsubj:pass ← stung",
        "year ← obl:unmarked ← olds"
    )]
    [InlineData("A four year old fell.", "old ← nsubj ← fell", "four ← nummod ← year", "year ← obl:unmarked ← old")]
    [InlineData("Her husband said the 11-year-old wanted for theft came often.", "old ← nsubj ← came", "wanted ← acl ← old")]
    public void An_age_without_a_noun_is_a_person(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("The 17-year-old sister of the thief left.", "old ← amod ← sister")]
    [InlineData("The 8-year-old and 6-year-old sisters ran to the dock.", "old ← amod ← sisters", "sisters ← nsubj ← ran")]
    public void An_age_before_a_noun_describes_it(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("A man shot at a fair in Lundby has left the hospital.", "man ← nsubj ← left", "shot ← acl ← man")]
    [InlineData("Ann Roe, 31, shot the bear.", "Ann ← nsubj ← shot", "bear ← obj ← shot", "31 ← appos ← Ann")]
    [InlineData("The teen hurt in the fall was flown to Oakton.", "teen ← nsubj:pass ← flown", "hurt ← acl ← teen")]
    [InlineData("The fire left a 9-year-old hurt.", "old ← obj ← left")]
    public void Behind_a_person_it_is_a_verb(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("His first shot missed the target.", "shot ← nsubj ← missed")]
    [InlineData("The shot was heard in Lundby.", "shot ← nsubj:pass ← heard")]
    public void Elsewhere_a_shot_is_a_thing(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Fact]
    public void A_wound_is_no_verb() =>
        Holds("A 4-year-old with a stab wound to the arm was found.", ["wound ← nmod ← old", "old ← nsubj:pass ← found"]);

    [Fact]
    public void Words_keep_their_lemmas()
    {
        var words = Trees.Parse("A boy shot a 9-year-old with a gunshot wound.", new EnglishParser(EnglishModel.Instance));
        Assert.Equal("a boy shoot a 9 - year - old with a gunshot wound .", string.Join(' ', words.Select(word => word.Lemma)));
    }

    [Theory]
    [InlineData(
        "Three children, ages 4, 6 and 9, slept in the boat.",
        "children ← nsubj ← slept",
        "ages ← appos ← children",
        "4 ← nummod ← ages",
        "9 ← conj ← 4"
    )]
    [InlineData("Two women ages 30 and 41 rowed to the island.", "women ← nsubj ← rowed", "ages ← appos ← women")]
    [InlineData("She has two sons, ages 3 and 5, and four daughters.", "four ← nummod ← daughters", "daughters ← conj ← sons")]
    [InlineData("It is for ages 3 to 5.", "ages ← root")]
    public void Ages_behind_a_plural_are_those_of_all_of_it(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Two rival choir groups sang.", "Two ← nummod ← groups")]
    [InlineData("He had at least two gunshot wounds.", "two ← nummod ← wounds")]
    [InlineData("The town has one ice rink.", "one ← nummod ← rink")]
    [InlineData("It was a two mile race.", "two ← nummod ← mile")]
    public void A_number_counts_what_the_last_noun_is_for(string sentence, params string[] arcs) => Holds(sentence, arcs);

    private static void Holds(string sentence, string[] arcs)
    {
        var tree = Trees.Of(sentence);
        Assert.All(arcs, arc => Assert.Contains(arc, tree));
    }
}
