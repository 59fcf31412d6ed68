using System.Runtime.InteropServices;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;

namespace WicFactCheck.Tests.Languages;

/// <summary>Numbers before an owner and what is owned.</summary>
public sealed class EnglishOwnedThingsTests
{
    [Theory]
    [InlineData(
        "three/NUM/nummod/1 sheriff/NOUN|Number=Sing/nmod:poss/3 's/PART/case/1 deputies/NOUN|Number=Plur/root/-1",
        "deputies"
    )]
    [InlineData(
        "one/NUM/nummod/1 sheriff/NOUN|Number=Sing/nmod:poss/3 's/PART/case/1 deputies/NOUN|Number=Plur/root/-1",
        "sheriff"
    )]
    [InlineData("three/NUM/nummod/1 boys/NOUN|Number=Plur/nmod:poss/3 '/PART/case/1 bikes/NOUN|Number=Plur/root/-1", "boys")]
    [InlineData("911/NUM/nummod/1 caller/NOUN|Number=Sing/nmod:poss/3 's/PART/case/1 son/NOUN|Number=Sing/root/-1", "caller")]
    public void Several_before_one_owner_count_what_is_owned(string tree, string counted)
    {
        var written = new WrittenTree(tree);
        new EnglishOwnedThings(new TreeEditor(written.Text, CollectionsMarshal.AsSpan(written.Words))).Mend();
        Assert.Equal(counted, written.HeadOf(written.Words[0].Lemma));
    }
}
