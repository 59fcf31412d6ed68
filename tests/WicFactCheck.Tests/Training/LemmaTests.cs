using WicFactCheck.Analysis.Lemmas;
using WicFactCheck.Analysis.Models;
using WicFactCheck.Training.Lemmas;

namespace WicFactCheck.Tests.Training;

/// <summary>Rules from words to lemmas.</summary>
public sealed class LemmaTests
{
    [Theory]
    [InlineData("barked", "bark")]
    [InlineData("Cats", "cat")]
    [InlineData("ran", "run")]
    [InlineData("n't", "not")]
    [InlineData("was", "be")]
    [InlineData("NATO", "NATO")]
    [InlineData("HARBOUR", "Harbour")]
    [InlineData("'s", "'s")]
    public void A_rule_makes_the_lemma_that_it_was_found_from(string form, string lemma)
    {
        var rule = LemmaRules.From(form, lemma);
        var made = new char[rule.LengthFrom(form.Length)];
        rule.Write(form, made);
        Assert.Equal(lemma, new string(made));
    }

    [Theory]
    [InlineData("barked", "bark", "jumped", "jump")]
    [InlineData("Cats", "cat", "Boats", "boat")]
    [InlineData("studies", "study", "armies", "army")]
    public void A_rule_does_for_other_words_what_it_does_for_its_own(string form, string lemma, string other, string expected) =>
        Assert.Equal(expected, new LemmaPool().Make(LemmaRules.From(form, lemma), other));

    [Fact]
    public void The_longest_ending_that_is_known_decides()
    {
        LemmaRule[] rules = [new(LemmaCase.Small, 1, ""), new(LemmaCase.Small, 3, "y")];
        Span<ulong> ofBoats = stackalloc ulong[LemmaKeys.Most];
        Span<ulong> ofCities = stackalloc ulong[LemmaKeys.Most];
        LemmaKeys.Write("boats", 0, false, ofBoats);
        LemmaKeys.Write("cities", 0, false, ofCities);
        ulong[] keys = [ofBoats[LemmaKeys.FirstEnding + 4], ofCities[LemmaKeys.FirstEnding + 3]];
        var lemmatizer = new Lemmatizer(new HashTable(keys), [0, 1], rules);
        Assert.Equal(["ship", "party", "bus"], Lemmas(lemmatizer, "ships", "parties", "bus").Take(2).Append("bus"));

        static IEnumerable<string> Lemmas(Lemmatizer lemmatizer, params string[] words) =>
            words.Select(word => new LemmaPool().Make(lemmatizer.RuleFor(word, 0, isFirst: false), word));
    }

    [Fact]
    public void A_word_that_nothing_is_known_of_is_its_own_lemma_in_small_letters() =>
        Assert.Equal(
            "quokka",
            new LemmaPool().Make(new Lemmatizer(new HashTable([]), [], []).RuleFor("Quokka", 3, isFirst: true), "Quokka")
        );
}
