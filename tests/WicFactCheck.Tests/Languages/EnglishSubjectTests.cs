using WicFactCheck.Tests.Analysis;

namespace WicFactCheck.Tests.Languages;

/// <summary>
/// Who does it: subjects and main verbs that a parser likes to miss, and what looks like these and is well as it is.
/// </summary>
public sealed class EnglishSubjectTests
{
    [Theory]
    [InlineData(
        "A crash on Elm, Va., late Monday night has left two hurt.",
        "crash ← nsubj ← left",
        "night ← nmod:unmarked ← crash"
    )]
    [InlineData(
        "A robbery at a bank on Main Street, Lundby, Wednesday afternoon has led to two arrests.",
        "robbery ← nsubj ← led",
        "afternoon ← nmod:unmarked ← robbery"
    )]
    [InlineData(
        "A three-year-old boy who hurt himself inside a home Friday has died.",
        "boy ← nsubj ← died",
        "Friday ← obl:unmarked ← hurt"
    )]
    [InlineData(
        "Officials Wednesday identified three people who died in the storm.",
        "Officials ← nsubj ← identified",
        "Wednesday ← obl:unmarked ← identified"
    )]
    [InlineData("Ann Roe said Thursday there was no proof.", "Ann ← nsubj ← said", "Thursday ← obl:unmarked ← said")]
    [InlineData(
        "Friday, Mark Hill and his friend Tim Falk made their first visit.",
        "Mark ← nsubj ← made",
        "Friday ← obl:unmarked ← made"
    )]
    [InlineData("Monday was a good day.", "Monday ← nsubj ← day")]
    [InlineData("Saturday night has become the busiest time of the week.", "night ← nsubj ← become")]
    [InlineData("The mayor said Sunday would be dry.", "Sunday ← nsubj ← dry")]
    [InlineData("Monday, Tuesday and Friday are dry.", "Monday ← nsubj ← dry", "Friday ← conj ← Monday")]
    public void A_day_beside_a_subject_tells_when(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData(
        "Since the end of May Oakton has had nine fires.",
        "Oakton ← nsubj ← had",
        "end ← obl ← had",
        "Since ← case ← end"
    )]
    [InlineData("Until the start of Friday Lundby Mill was closed.", "Mill ← nsubj:pass ← closed", "start ← obl ← closed")]
    [InlineData("Since Monday Lundby Rovers have won nine games.", "Rovers ← nsubj ← won", "Monday ← obl ← won")]
    [InlineData("Since the end of the war Oakton has grown.", "Oakton ← nsubj ← grown", "end ← obl ← grown")]
    [InlineData("On Sunday police released the names of the owners.", "police ← nsubj ← released", "Sunday ← obl ← released")]
    [InlineData("On March 6 keepers found three goats.", "keepers ← nsubj ← found", "March ← obl ← found", "6 ← nummod ← March")]
    [InlineData("On Friday nights call the keeper.", "nights ← obl ← call")]
    [InlineData("On Sunday come to the mill.", "Sunday ← obl ← come")]
    [InlineData("The end of May has brought nine fires to Oakton.", "end ← nsubj ← brought")]
    public void Behind_a_time_with_a_preposition_comes_the_subject(string sentence, params string[] arcs) =>
        Holds(sentence, arcs);

    [Theory]
    [InlineData(
        "Ann Roe, 20, of 5 Elm Street, and two cousins were eating at the diner.",
        "Ann ← nsubj ← eating",
        "cousins ← conj ← Ann",
        "and ← cc ← cousins"
    )]
    [InlineData(
        "In a letter to Mayor Ann Roe, teachers and parents asked for more buses.",
        "teachers ← nsubj ← asked",
        "parents ← conj ← teachers"
    )]
    [InlineData("Neither the keeper nor his son was hurt.", "keeper ← nsubj:pass ← hurt", "son ← conj ← keeper")]
    [InlineData(
        "In talks with teachers, parents and nurses, the mayor said no.",
        "mayor ← nsubj ← said",
        "parents ← conj ← teachers"
    )]
    [InlineData("Ask Ann Roe, teachers and parents.", "Ask ← root", "teachers ← conj ← Ann")]
    [InlineData("A boy fell and his mother saw it.", "boy ← nsubj ← fell", "mother ← nsubj ← saw")]
    public void Subjects_that_and_joins_are_of_one_verb(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData(
        "The Pike County, Ohio, Fire Department says nine people were hurt.",
        "Department ← nsubj ← says",
        "County ← compound ← Department",
        "Ohio ← appos ← County"
    )]
    [InlineData("The Oakton, Va., School Board voted on Monday.", "Board ← nsubj ← voted", "The ← det ← Board")]
    [InlineData("Three Oakton, Va., police officers were hurt.", "officers ← nsubj:pass ← hurt", "Three ← nummod ← officers")]
    [InlineData("He told the Pike County, Ohio, Fire Department that the mill was on fire.", "Department ← iobj ← told")]
    [InlineData(
        "A spokesman for the Lundby, Va., Fire Department said no.",
        "spokesman ← nsubj ← said",
        "Department ← nmod ← spokesman"
    )]
    [InlineData("Pike County, Ohio, has nine schools.", "County ← nsubj ← has", "Ohio ← appos ← County")]
    [InlineData(
        "The winner, Ann Roe, mayor of Lundby, said no.",
        "winner ← nsubj ← said",
        "Ann ← appos ← winner",
        "mayor ← appos ← winner"
    )]
    public void A_place_in_commas_tells_which_body(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Monday is when the school opened.", "when ← root", "Monday ← nsubj ← when", "school ← nsubj ← opened")]
    [InlineData("2019 was when she moved to Lundby.", "2019 ← nsubj ← when", "moved ← advcl:relcl ← when")]
    [InlineData("Next week is when we leave.", "week ← nsubj ← when", "is ← cop ← when", "we ← nsubj ← leave")]
    [InlineData("We know when it was.", "know ← root", "We ← nsubj ← know")]
    [InlineData("He was there when they came.", "He ← nsubj ← there", "they ← nsubj ← came")]
    public void When_is_a_predicate_of_its_own(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData(
        "When divers arrived, they found three boats.",
        "found ← root",
        "arrived ← advcl ← found",
        "they ← nsubj ← found"
    )]
    [InlineData(
        "When they arrived, crews discovered a boy with a broken arm.",
        "discovered ← root",
        "crews ← nsubj ← discovered"
    )]
    [InlineData("If the storm comes, the mayor said, the boats will stay.", "comes ← advcl ← said", "stay ← ccomp ← said")]
    [InlineData("When is the mill open, the boy asked.", "boy ← nsubj ← asked")]
    public void The_clause_behind_an_opening_one_is_the_main_clause(string sentence, params string[] arcs) =>
        Holds(sentence, arcs);

    [Theory]
    [InlineData("Several keepers identified Mark Hill as the thief.", "identified ← root", "keepers ← nsubj ← identified")]
    [InlineData("A 2-year-old died after she was struck by a cart.", "died ← root", "old ← nsubj ← died")]
    [InlineData(
        "An 18 year old and his 15 year old brother were stung by wasps.",
        "stung ← root",
        "old ← nsubj:pass ← stung",
        "brother ← conj ← old"
    )]
    [InlineData("A 15-year-old and 16-year-old were taken to a hospital.", "old ← nsubj:pass ← taken", "old ← conj ← old")]
    [InlineData("A goat named Ella.", "goat ← root")]
    [InlineData("A man wanted for theft has left.", "man ← nsubj ← left", "wanted ← acl ← man")]
    [InlineData("A prize given Tim Falk in 1998.", "prize ← root")]
    public void A_noun_before_its_verb_is_the_subject(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("As many as 12 trams may be broken.", "trams ← nsubj:pass ← broken", "many ← advmod ← 12")]
    [InlineData("As many as 12 boats may have sunk.", "boats ← nsubj ← sunk", "many ← advmod ← 12")]
    [InlineData("The storm sank as many as 12 boats.", "boats ← obj ← sank", "12 ← nummod ← boats")]
    public void A_bound_belongs_to_its_number(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Chief engineer Ann Roe spoke.", "Ann ← nsubj ← spoke", "engineer ← nmod:desc ← Ann")]
    [InlineData("The plumber Ann Roe found the egg.", "Ann ← nsubj ← found", "plumber ← nmod:desc ← Ann")]
    [InlineData("There are fears that the storm has sunk 12 boats.", "sunk ← acl ← fears", "that ← mark ← sunk")]
    [InlineData("Keeper killed, 4 others hurt in storm", "hurt ← parataxis ← killed", "others ← nsubj ← hurt")]
    [InlineData("Ann Roe (61) and her son came by boat.", "son ← conj ← Ann", "61 ← appos ← Ann")]
    public void Names_take_their_titles_and_nouns_their_clauses(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData(
        "According to Pike County Sheriff Mark Hill, the victim, Jo Berg, died after the fall.",
        "victim ← nsubj ← died",
        "Mark ← obl ← died"
    )]
    [InlineData("She came as a friend of the family told the story.", "as ← mark ← told", "friend ← nsubj ← told")]
    [InlineData(
        "According to the report, the keeper, Ann Roe, found the boat.",
        "keeper ← nsubj ← found",
        "report ← obl ← found"
    )]
    [InlineData("The mill burned after midnight.", "after ← case ← midnight")]
    public void No_subject_has_a_preposition(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("The girl rescued on Monday has been named.", "girl ← nsubj:pass ← named", "rescued ← acl ← girl")]
    [InlineData("A decree sealed last week charged Roe with theft.", "charged ← root", "decree ← nsubj ← charged")]
    [InlineData("The driver charged with hitting two cows has paid a fine.", "driver ← nsubj ← paid", "charged ← acl ← driver")]
    [InlineData("The mill burned and the boat sank.", "mill ← nsubj ← burned")]
    [InlineData("The thief died of injuries suffered on Sunday.", "thief ← nsubj ← died")]
    public void A_participle_takes_no_subject_from_a_verb(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Just before dawn on Monday, Ann Roe, 31, was rowing to the island.", "Ann ← nsubj ← rowing")]
    [InlineData(
        "According to the Oakton Fire Department, a 15-year-old, later named as Tim Falk, was found in the barn.",
        "old ← nsubj:pass ← found",
        "Department ← obl ← found"
    )]
    [InlineData("Several bakers Thursday opened their shops late.", "bakers ← nsubj ← opened")]
    public void A_predicate_with_a_tense_has_a_subject(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("When the vet came, she found the goat tied to a tree.", "found ← root", "she ← nsubj ← found")]
    [InlineData("When keepers arrived, they found three goats had been stolen.", "found ← root", "arrived ← advcl ← found")]
    public void A_verb_of_finding_is_no_aside(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("All three suffered broken bones.", "three ← nsubj ← suffered", "bones ← obj ← suffered")]
    [InlineData("One sustained serious injuries.", "sustained ← root", "One ← nsubj ← sustained")]
    [InlineData("Three painted boats lay in the harbor.", "Three ← nummod ← boats")]
    public void A_number_before_a_verb_is_its_subject(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("Also hurt was a potter who lives in Lundby.", "hurt ← root", "potter ← nsubj ← hurt")]
    public void Behind_a_copula_the_subject_may_follow(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Theory]
    [InlineData("More than two weeks after a boy was hurt at the mill, a man has been arrested.", "man ← nsubj:pass ← arrested")]
    [InlineData("By the time Roe had the goat, he heard a bell.", "heard ← root", "had ← acl:relcl ← time")]
    public void A_length_of_time_may_open_a_clause(string sentence, params string[] arcs) => Holds(sentence, arcs);

    [Fact]
    public void A_name_behind_as_is_no_subject() =>
        Holds(
            "The 16-year-old, identified as Tim Falk, was found in the barn.",
            ["old ← nsubj:pass ← found", "Tim ← obl ← identified"]
        );

    private static void Holds(string sentence, string[] arcs)
    {
        var tree = Trees.Of(sentence);
        Assert.All(arcs, arc => Assert.Contains(arc, tree));
    }
}
