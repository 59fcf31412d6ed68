using WicFactCheck.Training.Lexicon;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Tests.Training;

/// <summary>A few sentences of our own as a treebank, long and short ones.</summary>
internal static class Treebank
{
    public const string Text = """
        # sent_id = one
        # text = The dog barked at two cats.
        1	The	the	DET	DT	Definite=Def|PronType=Art	2	det	_	_
        2	dog	dog	NOUN	NN	Number=Sing	3	nsubj	_	_
        3	barked	bark	VERB	VBD	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	_
        4	at	at	ADP	IN	_	6	case	_	_
        5	two	two	NUM	CD	NumForm=Word|NumType=Card	6	nummod	_	_
        6	cats	cat	NOUN	NNS	Number=Plur	3	obl	_	_
        7	.	.	PUNCT	.	_	3	punct	_	_

        # sent_id = two
        # text = Cats ran.
        1	Cats	cat	NOUN	NNS	Number=Plur	2	nsubj	_	_
        2	ran	run	VERB	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
        3	.	.	PUNCT	.	_	2	punct	_	_

        # sent_id = three
        # text = The dogs don't sleep.
        1	The	the	DET	DT	Definite=Def|PronType=Art	2	det	_	_
        2	dogs	dog	NOUN	NNS	Number=Plur	5	nsubj	_	_
        3-4	don't	_	_	_	_	_	_	_	_
        3	do	do	AUX	VBP	Mood=Ind|Tense=Pres|VerbForm=Fin	5	aux	_	_
        4	n't	not	PART	RB	Polarity=Neg	5	advmod	_	_
        5	sleep	sleep	VERB	VB	VerbForm=Inf	0	root	_	_
        6	.	.	PUNCT	.	_	5	punct	_	_

        """;

    /// <summary>Words that a lexicon knows, the first two with a vector.</summary>
    public static KnownWords KnownWords { get; } =
        new()
        {
            All = ["dog", "the", "ada"],
            Vectors = 2,
            Classes = [WordClasses.Noun | WordClasses.Verb, WordClasses.Common, WordClasses.Name],
        };

    public static IReadOnlyList<TreebankSentence> Sentences => ConlluReader.Read("own", Text.Split('\n'), []);
}
