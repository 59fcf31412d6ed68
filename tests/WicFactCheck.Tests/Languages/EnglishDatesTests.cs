using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

/// <summary>Dates that hang from nouns.</summary>
public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("went/VERB/root/-1 to/ADP/case/2 Lund/PROPN/obl/0 Monday/PROPN/obl:unmarked/2", "went")]
    [InlineData("told/VERB/root/-1 little/ADJ/obj/0 of/ADP/case/3 it/PRON/obl/1 Monday/PROPN/obl:unmarked/3", "told")]
    [InlineData(
        "is/AUX/cop/2 in/ADP/case/2 Lund/PROPN/root/-1 near/ADP/case/4 Ystad/PROPN/nmod/2 Monday/PROPN/obl:unmarked/4",
        "Lund"
    )]
    [InlineData("is/AUX/cop/2 in/ADP/case/2 Lund/PROPN/root/-1 Monday/PROPN/obl:unmarked/2", "Lund")]
    [InlineData("went/VERB/root/-1 to/ADP/case/2 Lund/PROPN/obl/0 at/ADP/case/4 2:45/NUM/obl/2", "went")]
    [InlineData("went/VERB/root/-1 to/ADP/case/2 Lund/PROPN/obl/0 in/ADP/case/4 Skåne/PROPN/obl/2", "Lund")]
    [InlineData("the/DET/det/1 talks/NOUN/nsubj/3 Monday/PROPN/obl:unmarked/1 failed/VERB/root/-1", "talks")]
    [InlineData("the/DET/det/1 talks/NOUN/root/-1 Monday/PROPN/obl:unmarked/1", "talks")]
    [InlineData("saw/VERB/root/-1 a/DET/det/4 33/NUM/nummod/3 year/NOUN/obl:unmarked/4 old/NOUN/obj/0", "old")]
    public void A_day_or_time_hangs_from_the_predicate_before_it(string tree, string head)
    {
        var written = new WrittenTree(tree);
        new EnglishDates(new TreeEditor(written.Text, CollectionsMarshal.AsSpan(written.Words))).Mend();
        var date = written.Words.Last(word => word.Relation.Relation == Relation.Oblique);
        Assert.Equal(head, written.HeadOf(date.Lemma));
    }
}
