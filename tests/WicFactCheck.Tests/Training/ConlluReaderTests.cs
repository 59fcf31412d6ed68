using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Tests.Training;

/// <summary>Treebanks as they are read, and what is told where they are broken.</summary>
public sealed class ConlluReaderTests
{
    [Fact]
    public void Words_are_read_with_their_heads_from_0_and_the_root_after_the_last()
    {
        var sentence = Treebank.Sentences[2];
        Assert.Equal(("three", "The dogs don't sleep."), (sentence.Id, sentence.Text));
        Assert.Equal(["The", "dogs", "do", "n't", "sleep", "."], sentence.Words.Select(word => word.Form));
        Assert.Equal([1, 4, 4, 4, 6, 4], sentence.Words.Select(word => word.Head));
    }

    [Fact]
    public void Of_the_features_of_a_verb_those_stay_that_its_form_tells() =>
        Assert.Equal(
            ["VERB|Mood=Ind|Tense=Past|VerbForm=Fin", "AUX|Mood=Ind|Tense=Pres|VerbForm=Fin", "PART|Polarity=Neg"],
            [Treebank.Sentences[0].Words[2].Tag, Treebank.Sentences[2].Words[2].Tag, Treebank.Sentences[2].Words[3].Tag]
        );

    [Theory]
    [InlineData("1\tCats\tcat\tNOUN\t_\t_\tx\troot\t_\t_", 2, "'x' is no head")]
    [InlineData("1\tCats\tcat\tNOUN\t_\t_\t0\troot\t_", 2, "a line of 9 fields")]
    [InlineData("2\tCats\tcat\tNOUN\t_\t_\t0\troot\t_\t_", 2, "word 2 where 1 is due")]
    [InlineData("1\tCats\tcat\tNOUN\t_\t_\t1\tdep\t_\t_", 1, "a sentence with 0 roots")]
    [InlineData(
        "1\tCats\tcat\tNOUN\t_\t_\t0\troot\t_\t_\n2\tran\trun\tVERB\t_\t_\t3\tdep\t_\t_",
        1,
        "word 2 does not hang from the root"
    )]
    [InlineData(
        "1\tCats\tcat\tNOUN\t_\t_\t0\troot\t_\t_\n2\tran\trun\tVERB\t_\t_\t3\tdep\t_\t_\n3\tby\tby\tADP\t_\t_\t2\tdep\t_\t_",
        1,
        "word 2 does not hang from the root"
    )]
    public void A_broken_sentence_is_told_with_its_line_and_left_out(string lines, int line, string message)
    {
        var problems = new List<Problem>();
        var text = "# sent_id = broken\n" + lines + "\n\n" + Treebank.Text;
        Assert.Equal(Treebank.Sentences.Count, ConlluReader.Read("own.conllu", text.Split('\n'), problems).Count);
        Assert.Equal(("own.conllu", line, message), (problems[0].Path, problems[0].Line, problems[0].Message));
    }
}
