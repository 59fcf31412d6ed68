using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

/// <summary>Dates that hang from nouns.</summary>
public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("went_VERB_root_-1 to_ADP_case_2 Lund_PROPN_obl_0 Monday_PROPN_obl:unmarked_2", "went")]
    [InlineData("told_VERB_root_-1 little_ADJ_obj_0 of_ADP_case_3 it_PRON_obl_1 Monday_PROPN_obl:unmarked_3", "told")]
    [InlineData(
        "is_AUX_cop_2 in_ADP_case_2 Lund_PROPN_root_-1 near_ADP_case_4 Ystad_PROPN_nmod_2 Monday_PROPN_obl:unmarked_4",
        "Lund"
    )]
    [InlineData("is_AUX_cop_2 in_ADP_case_2 Lund_PROPN_root_-1 Monday_PROPN_obl:unmarked_2", "Lund")]
    [InlineData("went_VERB_root_-1 to_ADP_case_2 Lund_PROPN_obl_0 at_ADP_case_4 2:45_NUM_obl_2", "went")]
    [InlineData("went_VERB_root_-1 to_ADP_case_2 Lund_PROPN_obl_0 in_ADP_case_4 Skåne_PROPN_obl_2", "Lund")]
    [InlineData("the_DET_det_1 talks_NOUN_nsubj_3 Monday_PROPN_obl:unmarked_1 failed_VERB_root_-1", "talks")]
    [InlineData("the_DET_det_1 talks_NOUN_root_-1 Monday_PROPN_obl:unmarked_1", "talks")]
    [InlineData("saw_VERB_root_-1 a_DET_det_4 33_NUM_nummod_3 year_NOUN_obl:unmarked_4 old_NOUN_obj_0", "old")]
    public void A_day_or_time_hangs_from_the_predicate_before_it(string tree, string head)
    {
        var written = new WrittenTree(tree);
        new EnglishDates(new TreeEditor(written.Text, CollectionsMarshal.AsSpan(written.Words))).Mend();
        var date = written.Words.Last(word => word.Relation.Relation == Relation.Oblique);
        Assert.Equal(head, written.HeadOf(date.Lemma));
    }
}
