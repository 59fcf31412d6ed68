using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Languages;

/// <summary>Ages in trees that a parser got wrong in every possible way.</summary>
public sealed class EnglishAgeTests
{
    private static readonly RelationLabel Guess = RelationLabel.Parse("dep");

    [Theory]
    [InlineData("Ann/PROPN Hill/PROPN ,/PUNCT 33/NUM ,/PUNCT left/VERB", "33 ← appos ← Ann")]
    [InlineData("Ann/PROPN Hill/PROPN ,/PUNCT 33/NUM ,/PUNCT of/ADP Lund/PROPN ,/PUNCT left/VERB", "33 ← appos ← Ann")]
    [InlineData("they/PRON met/VERB Ann/PROPN B./PROPN Hill/PROPN ,/PUNCT 33/NUM ./PUNCT", "33 ← appos ← Ann")]
    [InlineData(
        "a/DET 33/NUM -/PUNCT year/NOUN -/PUNCT old/ADJ tall/ADJ man/NOUN left/VERB",
        "33 ← nummod ← year; old ← amod ← man"
    )]
    [InlineData("the/DET 6/NUM year/NOUN old/ADJ ran/VERB", "6 ← nummod ← year; year ← obl:unmarked ← old")]
    [InlineData("a/DET 33/NUM -/PUNCT year/NOUN -/PUNCT old/ADJ Ann/PROPN Hill/PROPN left/VERB", "old ← amod ← Ann")]
    public void Whatever_the_tree_was_the_age_hangs_right_and_it_stays_a_tree(string tagged, string arcs)
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var (text, words) = Read(tagged, random);
            Mend(text, words);
            AssertTree(words);
            Assert.All(arcs.Split("; "), arc => Assert.Contains(arc, Arcs(text, words)));
        }
    }

    [Theory]
    [InlineData("on/ADP Main/PROPN Street/PROPN ,/PUNCT 33/NUM ,/PUNCT and/CCONJ")]
    [InlineData("in/ADP Lund/PROPN ,/PUNCT 33/NUM ,/PUNCT left/VERB")]
    [InlineData("Lund/PROPN ,/PUNCT 33/NUM ,/PUNCT left/VERB")]
    [InlineData("Ann/PROPN Hill/PROPN ,/PUNCT 133/NUM ,/PUNCT left/VERB")]
    [InlineData("Ann/PROPN Hill/PROPN ,/PUNCT 33/NUM ships/NOUN")]
    [InlineData("the/DET year/NOUN old/ADJ ways/NOUN")]
    public void What_is_no_age_is_left_alone(string tagged)
    {
        var (text, words) = Read(tagged, new Random(3));
        var before = words.ToArray();
        Mend(text, words);
        Assert.Equal(before, words);
    }

    private static void Mend(string text, ParsedWord[] words)
    {
        var tree = new TreeEditor(text, words);
        new EnglishAges(tree).Mend();
        new EnglishYearsOld(tree).Mend();
    }

    private static (string Text, ParsedWord[] Words) Read(string tagged, Random random)
    {
        var pairs = tagged
            .Split(' ')
            .Select(word => (Form: word[..word.LastIndexOf('/')], Tag: word[(word.LastIndexOf('/') + 1)..]));
        var text = string.Join(' ', pairs.Select(pair => pair.Form));
        var at = 0;
        var words = new List<ParsedWord>();
        foreach (var (form, tag) in pairs)
        {
            var span = new TextSpan(at, at + form.Length);
            words.Add(new ParsedWord(span, UniversalTags.Parse(tag), form, ParsedWord.NoHead, Guess, 0));
            at = span.End + 1;
        }

        var order = Enumerable.Range(0, words.Count).OrderBy(_ => random.Next()).ToArray();
        for (var i = 1; i < order.Length; i++)
        {
            words[order[i]] = words[order[i]] with { Head = order[random.Next(i)] };
        }

        return (text, HoldNames([.. words]));
    }

    // The words of a name hang from its first.
    private static ParsedWord[] HoldNames(ParsedWord[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Tag.PartOfSpeech == PartOfSpeech.ProperNoun && words[i - 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
            {
                var first = i - 1;
                while (first > 0 && words[first - 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
                {
                    first--;
                }

                new TreeEditor(default, words).Attach(i, first, RelationLabel.Parse("flat"));
            }
        }

        return words;
    }

    private static void AssertTree(ParsedWord[] words)
    {
        Assert.Single(words, word => word.Head == ParsedWord.NoHead);
        for (var i = 0; i < words.Length; i++)
        {
            var steps = 0;
            for (var at = i; at != ParsedWord.NoHead; at = words[at].Head)
            {
                Assert.True(steps++ < words.Length);
            }
        }
    }

    private static IEnumerable<string> Arcs(string text, ParsedWord[] words) =>
        words
            .Where(word => word.Head != ParsedWord.NoHead)
            .Select(word => $"{FormOf(text, word)} ← {word.Relation} ← {FormOf(text, words[word.Head])}");

    private static string FormOf(string text, ParsedWord word) => text[word.Span.Start..word.Span.End];
}
