using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

/// <summary>"A 33 year old" that stands for a person, and ages that somebody turns.</summary>
public sealed class EnglishLoneAgeTests
{
    private const string Chain = "33_NUM_nummod_2 year_NOUN_obl:unmarked_3 old_ADJ_amod_";

    [Theory]
    [InlineData("a_DET_det_4 " + Chain + "4 fell_VERB_root_-1", "old nsubj fell")]
    [InlineData("the_DET_det_6 " + Chain + "6 is_AUX_cop_6 a_DET_det_6 potter_NOUN_root_-1", "old nsubj potter")]
    [InlineData("the_DET_det_6 " + Chain + "6 and_CCONJ_cc_6 his_PRON_nmod:poss_6 son_NOUN_root_-1", "son conj old")]
    [InlineData("a_DET_det_4 " + Chain + "4 dead_ADJ_obj_5 left_VERB_root_-1", "old nsubj dead")]
    public void An_age_without_a_noun_is_what_a_noun_would_be(string tree, string arc) => Assert.Contains(arc, Arcs(tree));

    [Theory]
    [InlineData(
        "left_VERB_root_-1 a_DET_det_5 33_NUM_nummod_3 year_NOUN_obl:unmarked_4 old_ADJ_amod_5 dead_ADJ_xcomp_0",
        "old obj left"
    )]
    [InlineData(
        "left_VERB_root_-1 a_DET_det_5 33_NUM_nummod_3 year_NOUN_obl:unmarked_4 old_ADJ_amod_5 dead_ADJ_xcomp_0",
        "dead xcomp left"
    )]
    [InlineData(
        "fell_VERB_root_-1 on_ADP_case_6 a_DET_det_6 33_NUM_nummod_4 year_NOUN_obl:unmarked_5 old_ADJ_amod_6 asleep_ADJ_obl_0",
        "old obl fell"
    )]
    [InlineData(
        "mother_NOUN_root_-1 of_ADP_case_6 a_DET_det_6 33_NUM_nummod_4 year_NOUN_obl:unmarked_5 old_ADJ_amod_6 hurt_VERB_acl_0",
        "old nmod mother"
    )]
    public void It_hangs_from_the_word_before_it_where_that_takes_it(string tree, string arc) => Assert.Contains(arc, Arcs(tree));

    [Theory]
    [InlineData("a_DET_det_4 " + Chain + "4 potter_NOUN_root_-1", "old amod potter")]
    [InlineData("the_DET_det_5 " + Chain + "5 tall_ADJ_amod_5 potter_NOUN_root_-1", "old amod potter")]
    [InlineData(
        "a_DET_det_8 "
            + Chain
            + "8 and_CCONJ_cc_7 44_NUM_nummod_6 year_NOUN_obl:unmarked_7 older_ADJ_conj_3 potters_NOUN_root_-1",
        "old amod potters"
    )]
    public void Before_a_noun_it_describes_that(string tree, string arc) => Assert.Contains(arc, Arcs(tree));

    [Theory]
    [InlineData(
        "she_PRON_nsubj_1 turned_VERB_root_-1 33_NUM_nummod_4 six_NUM_nummod_4 days_NOUN_obj_1",
        "33 obj turned; days obl:unmarked turned"
    )]
    [InlineData("she_PRON_nsubj_1 turned_VERB_root_-1 33_NUM_nummod_4 last_ADJ_amod_4 week_NOUN_obl:unmarked_1", "33 obj turned")]
    [InlineData("she_PRON_nsubj_1 turned_VERB_root_-1 33_NUM_nummod_3 pots_NOUN_obj_1", "33 nummod pots")]
    [InlineData("it_PRON_nsubj_1 turned_VERB_root_-1 33_NUM_nummod_3 days_NOUN_obl:unmarked_1", "33 nummod days")]
    public void What_somebody_turns_counts_no_days(string tree, string arcs) =>
        Assert.All(arcs.Split("; "), arc => Assert.Contains(arc, Arcs(tree)));

    private static IEnumerable<string> Arcs(string tree)
    {
        var written = new WrittenTree(tree);
        for (var i = 0; i < written.Words.Count; i++)
        {
            var lemma = written.Words[i].Lemma == "turned" ? "turn" : written.Words[i].Lemma.TrimEnd('s');
            written.Words[i] = written.Words[i] with { Lemma = lemma };
        }

        var editor = new TreeEditor(written.Text, CollectionsMarshal.AsSpan(written.Words));
        new EnglishLoneAges(editor).Mend();
        new EnglishTurnedAges(editor).Mend();
        string FormOf(ParsedWord word) => written.Text[word.Span.Start..word.Span.End];
        return
        [
            .. written
                .Words.Where(word => word.Head != ParsedWord.NoHead)
                .Select(word => $"{FormOf(word)} {word.Relation} {FormOf(written.Words[word.Head])}"),
        ];
    }
}
