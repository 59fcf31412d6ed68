using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Analysis;

/// <summary>What the shipped model says of plain sentences, and what holds of any tree.</summary>
public sealed class EnglishParserTests
{
    [Theory]
    [InlineData("The dog chased the cat.", "dog ← nsubj ← chased", "chased ← root", "cat ← obj ← chased")]
    [InlineData("The bridge was built by monks in 1340.", "bridge ← nsubj:pass ← built", "1340 ← obl ← built")]
    [InlineData(
        "Two women and a boy were rescued.",
        "Two ← nummod ← women",
        "boy ← conj ← women",
        "women ← nsubj:pass ← rescued"
    )]
    [InlineData(
        "The mayor said that the pool would close.",
        "close ← ccomp ← said",
        "pool ← nsubj ← close",
        "mayor ← nsubj ← said"
    )]
    [InlineData("The house that Ada bought is old.", "bought ← acl:relcl ← house", "house ← nsubj ← old", "is ← cop ← old")]
    [InlineData("She did not want to sing.", "not ← advmod ← want", "sing ← xcomp ← want")]
    [InlineData("Lena Holm, 42, was elected.", "42 ← appos ← Lena", "Holm ← flat ← Lena", "Lena ← nsubj:pass ← elected")]
    [InlineData("A 12-year-old boy found the ring.", "12 ← nummod ← year", "old ← amod ← boy", "boy ← nsubj ← found")]
    public void Plain_sentences_are_read_as_they_are_meant(string sentence, params string[] arcs)
    {
        var tree = Trees.Of(sentence);
        Assert.All(arcs, arc => Assert.Contains(arc, tree));
    }

    [Theory]
    [InlineData("The children were running.", "children", "child", PartOfSpeech.Noun)]
    [InlineData("The children were running.", "running", "run", PartOfSpeech.Verb)]
    [InlineData("He has worse news.", "worse", "bad", PartOfSpeech.Adjective)]
    [InlineData("The work has begun.", "begun", "begin", PartOfSpeech.Verb)]
    [InlineData("The keeper lit the lamp.", "lit", "light", PartOfSpeech.Verb)]
    [InlineData("Nine men were shot in the yard.", "shot", "shoot", PartOfSpeech.Verb)]
    [InlineData("The boat was found.", "found", "find", PartOfSpeech.Verb)]
    [InlineData("They left on Monday.", "left", "leave", PartOfSpeech.Verb)]
    [InlineData("They left on Monday.", "Monday", "Monday", PartOfSpeech.ProperNoun)]
    [InlineData("Nine ships sank.", "Nine", "nine", PartOfSpeech.Numeral)]
    public void Words_have_their_lemma_and_part_of_speech(string sentence, string form, string lemma, object partOfSpeech)
    {
        var word = Parse(sentence).Single(word => sentence[word.Span.Start..word.Span.End] == form);
        Assert.Equal((lemma, partOfSpeech), (word.Lemma, word.Tag.PartOfSpeech));
    }

    [Fact]
    public void Words_have_the_features_of_their_form()
    {
        var words = Parse("She has sold those boats.");
        Assert.Equal(
            (Gender.Feminine, Number.Singular, Person.Third),
            (words[0].Tag.Gender, words[0].Tag.Number, words[0].Tag.Person)
        );
        Assert.Equal((Tense.Present, VerbForm.Finite), (words[1].Tag.Tense, words[1].Tag.VerbForm));
        Assert.Equal((Tense.Past, VerbForm.Participle), (words[2].Tag.Tense, words[2].Tag.VerbForm));
        Assert.Equal((PronounType.Demonstrative, Number.Plural), (words[3].Tag.PronounType, words[4].Tag.Number));
    }

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root()
    {
        foreach (var sentence in Trees.Sentences.Append(string.Join(' ', Enumerable.Repeat("and so on", 300))))
        {
            var words = Parse(sentence);
            Assert.Single(words, word => word is { Head: ParsedWord.NoHead, Relation.Relation: Relation.Root });
            Assert.All(words, word => Assert.True(word.Margin >= 0));
            for (var i = 0; i < words.Length; i++)
            {
                var steps = 0;
                for (var at = i; at != ParsedWord.NoHead; at = words[at].Head)
                {
                    Assert.True(steps++ < words.Length);
                }
            }
        }
    }

    [Fact]
    public void No_words_make_no_tree() => Assert.Empty(Parse(" "));

    [Fact]
    public void A_parser_that_has_read_much_reads_the_same_as_a_new_one()
    {
        var used = new EnglishParser(EnglishModel.Instance);
        foreach (var sentence in Trees.Sentences)
        {
            Trees.Parse(sentence, used);
        }

        Assert.All(Trees.Sentences, sentence => Assert.Equal(Parse(sentence), Trees.Parse(sentence, used)));
    }

    [Fact]
    public void A_parser_that_has_read_words_before_takes_no_memory_for_them()
    {
        var parser = new EnglishParser(EnglishModel.Instance);
        var taken = long.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ReadAll();
            taken = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, taken);

        void ReadAll()
        {
            foreach (var sentence in Trees.Sentences)
            {
                parser.Parse(sentence, new TextSpan(0, sentence.Length));
            }
        }
    }

    [Fact]
    public void Parsers_on_many_threads_share_a_model()
    {
        var alone = Trees.Sentences.Select(Parse).ToArray();
        var together = Enumerable.Range(0, 64).AsParallel().AsOrdered().Select(i => Parse(Trees.Sentences[i % 8])).ToArray();
        Assert.All(together.Select((words, i) => (words, i)), one => Assert.Equal(alone[one.i % 8], one.words));
    }

    [Fact]
    public void A_damaged_model_is_told()
    {
        Assert.Throws<InvalidDataException>(() => ParserModel.Read([1, 2, 3, 4, 5]));
        Assert.Throws<InvalidDataException>(() =>
            ParserModel.Read([.. BitConverter.GetBytes(ParserModel.Format), 255, 255, 255, 127])
        );
    }

    private static ParsedWord[] Parse(string sentence) => Trees.Parse(sentence, new EnglishParser(EnglishModel.Instance));
}
