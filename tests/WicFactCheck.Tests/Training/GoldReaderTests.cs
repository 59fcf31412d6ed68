using WicFactCheck.Training.Coreference;

namespace WicFactCheck.Tests.Training;

/// <summary>How mentions that people marked are read.</summary>
public sealed class GoldReaderTests
{
    private const string Text = """
        # newpar
        # text = Ada's boat sank.
        1	Ada	Ada	PROPN	NNP	Number=Sing	3	nmod:poss	_	Entity=(2-object-new-cf2-2-sgl(1-person-new-cf1-1-coref|SpaceAfter=No
        2	's	's	PART	POS	_	1	case	_	Entity=1)
        3	boat	boat	NOUN	NN	Number=Sing	4	nsubj	_	Entity=2)
        4	sank	sink	VERB	VBD	_	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        # text = She swam.
        1	She	she	PRON	PRP	Gender=Fem|Number=Sing|Person=3|PronType=Prs	2	nsubj	_	Entity=(1-person-giv-cf1-1-ana)
        2	swam	swim	VERB	VBD	_	0	root	_	SpaceAfter=No
        3	.	.	PUNCT	.	_	2	punct	_	_

        """;

    [Fact]
    public void Mentions_have_their_identity_their_head_and_their_kind()
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n');
        var document = GoldReader.Read("one", lines.Select(Complete));
        Assert.Equal("Ada's boat sank. She swam.", document.Text);
        Assert.Equal(
            [
                new GoldMention("1", 0, GoldKind.Name),
                new GoldMention("2", 6, GoldKind.Other),
                new GoldMention("1", 17, GoldKind.Pronoun),
            ],
            document.Mentions
        );
    }

    // Ten columns.
    private static string Complete(string line)
    {
        var fields = line.Split('\t').ToList();
        while (fields.Count is > 1 and < 10)
        {
            fields.Insert(8, "_");
        }

        return string.Join('\t', fields);
    }
}
