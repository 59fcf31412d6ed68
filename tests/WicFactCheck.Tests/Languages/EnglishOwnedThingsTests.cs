using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

/// <summary>Numbers before an owner and what is owned.</summary>
public sealed class EnglishOwnedThingsTests
{
    [Theory]
    [InlineData(
        "three_NUM_nummod_1 sheriff_NOUN|Number=Sing_nmod:poss_3 's_PART_case_1 deputies_NOUN|Number=Plur_root_-1",
        "deputies"
    )]
    [InlineData(
        "one_NUM_nummod_1 sheriff_NOUN|Number=Sing_nmod:poss_3 's_PART_case_1 deputies_NOUN|Number=Plur_root_-1",
        "sheriff"
    )]
    [InlineData("three_NUM_nummod_1 boys_NOUN|Number=Plur_nmod:poss_3 '_PART_case_1 bikes_NOUN|Number=Plur_root_-1", "boys")]
    [InlineData("911_NUM_nummod_1 caller_NOUN|Number=Sing_nmod:poss_3 's_PART_case_1 son_NOUN|Number=Sing_root_-1", "caller")]
    public void Several_before_one_owner_count_what_is_owned(string tree, string counted)
    {
        var written = new WrittenTree(tree);
        new EnglishOwnedThings(new TreeEditor(written.Text, CollectionsMarshal.AsSpan(written.Words))).Mend();
        Assert.Equal(counted, written.HeadOf(written.Words[0].Lemma));
    }
}
