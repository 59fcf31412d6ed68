using WicFactCheck.Training.Network;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Tests.Training;

/// <summary>Sentences that get an age put in.</summary>
public sealed class AgeAugmentationTests
{
    private const string Text = """
        # sent_id = visit
        1	Ada	Ada	PROPN	NNP	Number=Sing	3	nsubj	_	_
        2	Holm	Holm	PROPN	NNP	Number=Sing	1	flat	_	_
        3	stayed	stay	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	_
        4	in	in	ADP	IN	_	5	case	_	_
        5	Lund	Lund	PROPN	NNP	Number=Sing	3	obl	_	_
        6	.	.	PUNCT	.	_	3	punct	_	_

        """;

    [Fact]
    public void Ages_are_put_after_names_or_before_them_and_the_tree_stays_a_tree()
    {
        var sentences = ConlluReader.Read("own", Text.Split('\n'), []);
        var random = new RandomSource(5);
        var forms = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 300; i++)
        {
            foreach (var added in new AgeAugmentation(sentences, random).Apply(sentences).Skip(1))
            {
                Assert.Equal(added.Words.Count, Assert.Single(added.Words, word => word.Label == "root").Head);
                var age = added.Words.Single(word => word.Tag.StartsWith("NUM", StringComparison.Ordinal));
                Assert.Equal(age.Label == "appos" ? "Ada" : "year", added.Words[age.Head].Form);
                forms.Add(string.Join(' ', added.Words.Select(word => word == age ? "33" : word.Form)));
            }
        }

        Assert.Equal(
            [
                "33 - year - old Ada Holm stayed in Lund .",
                "Ada Holm , 33 , of Lund , stayed in Lund .",
                "Ada Holm , 33 , stayed in Lund .",
            ],
            forms
        );
    }

    [Fact]
    public void An_age_after_a_name_becomes_an_apposition()
    {
        var text = Text.Replace("\n3\t", "\n5\t", StringComparison.Ordinal).Replace("\t3\t", "\t5\t", StringComparison.Ordinal);
        string[] lines =
        [
            "1\tAda\tAda\tPROPN\tNNP\t_\t0\troot\t_\t_",
            "2\tHolm\tHolm\tPROPN\tNNP\t_\t1\tflat\t_\t_",
            "3\t,\t,\tPUNCT\t,\t_\t4\tpunct\t_\t_",
            "4\t33\t33\tNUM\tCD\t_\t1\tamod\t_\t_",
            "",
            .. text.Split('\n'),
        ];
        var all = ConlluReader.Read("own", lines, []);
        Assert.Equal("appos", new AgeAugmentation(all, new RandomSource(1)).Apply(all)[0].Words[3].Label);
    }
}
