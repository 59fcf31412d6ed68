using WicFactCheck.Tests.Support;
using WicFactCheck.Training.Lexicon;

namespace WicFactCheck.Tests.Training;

/// <summary>What word lists tell of words.</summary>
public sealed class LexiconTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bush", "Noun", "bushes")]
    [InlineData("ferry", "Noun", "ferries")]
    [InlineData("day", "Noun", "days")]
    [InlineData("stop", "Verb", "stops stopped stopping")]
    [InlineData("hope", "Verb", "hopes hoped hoping")]
    [InlineData("see", "Verb", "sees seed seeing")]
    [InlineData("tie", "Verb", "ties tied tying")]
    [InlineData("carry", "Verb", "carries carried carrying")]
    [InlineData("wait", "Verb", "waits waited waiting")]
    [InlineData("big", "Adjective", "bigger biggest")]
    [InlineData("happy", "Adjective", "happier happiest")]
    [InlineData("often", "Adverb", "")]
    public void Regular_forms_follow_the_rules_of_spelling(string word, string wordClass, string forms) =>
        Assert.Equal(forms, string.Join(' ', RegularForms.Of(word, Enum.Parse<WordClasses>(wordClass))));

    [Fact]
    public void A_word_can_be_what_the_lists_have_it_as_and_its_forms_too()
    {
        foreach (var name in new[] { "adj", "adv", "noun", "verb" })
        {
            _folder.Write(
                "wordnet/index." + name,
                name is "noun" or "verb" ? "  1 licence\nsail n 1 0\nhot_dog n 1\nsee n 1\n" : ""
            );
            _folder.Write($"wordnet/{name}.exc", name == "verb" ? "saw see\nsawn see\n" : "");
        }

        _folder.Write("scowl/english-words.10", "sails\nsail's\nsailed\nsaw\nthe\n");
        _folder.Write("scowl/english-upper.50", "Ada\n");
        var lexicon = new EnglishLexicon(WordNet.Open(_folder.Path + "/wordnet"), new Scowl(_folder.Path + "/scowl"));
        Assert.Equal(WordClasses.Noun | WordClasses.Verb, lexicon.ClassesOf("sail"));
        Assert.Equal(WordClasses.Noun | WordClasses.Verb | WordClasses.Common, lexicon.ClassesOf("sails"));
        Assert.Equal(WordClasses.Verb | WordClasses.Common, lexicon.ClassesOf("saw"));
        Assert.Equal(WordClasses.Common, lexicon.ClassesOf("the"));
        Assert.Equal(WordClasses.Name, lexicon.ClassesOf("ada"));
        Assert.Equal(WordClasses.None, lexicon.ClassesOf("sailing"));
        Assert.Equal(
            ["saw see", "sails sail", "sailed sail"],
            lexicon.Inflections.Where(form => form.Class == WordClasses.Verb).Select(form => $"{form.Form} {form.Lemma}")
        );
        Assert.Equal([new("saw", "see")], lexicon.IrregularVerbs);
    }
}
