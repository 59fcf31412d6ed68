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

    [Fact]
    public void Nouns_for_people_mean_nothing_else()
    {
        _folder.Write(
            "wordnet/data.noun",
            """
              1 the licence
            00000001 18 n 02 sailor 0 crewman 0 001 @ 00000009 n 0000 | who sails
            00000002 06 n 01 sailor 0 000 | a hat
            00000003 18 n 01 potter 0 000 | who makes pots
            00000004 18 n 01 lout 0 001 ;u 00000005 n 0000 | a rude one
            00000005 10 n 01 disparagement 0 000 | said to hurt
            00000006 18 n 01 ada 0 001 @i 00000003 n 0000 | a potter
            00000007 18 n 01 minor 0 000 | who is young
            00000010 18 n 01 scold 0 000 | who scolds
            00000011 18 n 01 churl 0 000 | offensive word for somebody
            00000012 18 n 01 colourist 0 000 | who paints
            00000013 18 n 01 tarsier 0 000 | who is in no list

            """
        );
        _folder.Write(
            "wordnet/index.noun",
            """
              1 the licence
            ada n 1 1 @i 1 0 00000006
            churl n 1 0 1 0 00000011
            colourist n 1 0 1 0 00000012
            crewman n 1 1 @ 1 0 00000001
            lout n 1 1 ;u 1 0 00000004
            minor n 1 0 1 0 00000007
            potter n 1 0 1 0 00000003
            sailor n 2 1 @ 2 0 00000001 00000002
            scold n 1 0 1 0 00000010
            tarsier n 1 0 1 0 00000013

            """
        );
        _folder.Write("wordnet/index.adj", "minor a 1 0 1 0 00000008\n");
        _folder.Write("wordnet/index.verb", "scold v 1 0 1 0 00000014\n");
        _folder.Write("wordnet/index.adv", "");
        _folder.Write("wordnet/adj.exc", "");
        _folder.Write("wordnet/verb.exc", "");
        _folder.Write("scowl/british-words.50", "colourist\n");
        _folder.Write("scowl/english-words.10", "sailor\npotter\nlout\nada\nminor\ncrewman\nscold\nchurl\n");
        var people = new PeopleWords(_folder.Path + "/wordnet", new Scowl(_folder.Path + "/scowl"));
        Assert.Equal(["colourist", "crewman", "potter"], people.All());
        Assert.EndsWith("  people:\n    [\n      colourist, crewman, potter,\n    ]\n", people.ToYaml());
    }
}
