using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells which noun an age stands right beside: "her husband, 61, rowed", "a man of 61, alone there,", "the potter (61)", "two
/// potters, 19 and 26,", "two potters, ages 19 and 26,".
/// </summary>
/// <remarks>It goes by the words alone, however unsure the parser was. What stands beside names, the tree tells.</remarks>
/// <param name="terms">The words beside ages.</param>
internal sealed class AgeBeside(AgeTerms terms)
{
    /// <summary>The noun; null where the age stands beside none.</summary>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="age">The head of its words.</param>
    public int? Of(SentenceTree tree, int age)
    {
        if (tree[age].Tag.PartOfSpeech != PartOfSpeech.Numeral || age + 1 == tree.Length || !IsClosing(tree, age + 1))
        {
            return null;
        }

        var first = age;
        while (BeforeInList(tree, first) is { } before)
        {
            first = before;
        }

        var at = first - 1;
        at -= tree.Is(at, terms.Nearly) || tree.Is(at, terms.Shared) || tree.Is(at, terms.BeforeNumber) ? 1 : 0;
        var isAged = tree.Is(at, terms.Aged);
        at -= isAged ? 1 : 0;
        var isApart = tree.Is(at, ",") || tree.Is(at, "(");
        var isOf = !isAged && !isApart && tree.Is(at, terms.Of);
        at -= isApart || isOf ? 1 : 0;
        var isNoun = at >= 0 && tree[at].Tag.PartOfSpeech == PartOfSpeech.Noun && !terms.Parts.Contains(tree[at].Lemma);
        return isNoun && (isAged || isApart || isOf) ? at : null;
    }

    // The number before another one: "19" of "19, 23 and 26".
    private int? BeforeInList(SentenceTree tree, int number)
    {
        var at = number - 1;
        at -= tree.Is(at, terms.And) ? 1 : 0;
        at -= tree.Is(at, ",") ? 1 : 0;
        return at < number - 1 && at >= 0 && tree[at].Tag.PartOfSpeech == PartOfSpeech.Numeral && !IsAfterName(tree, at)
            ? at
            : null;
    }

    private static bool IsAfterName(SentenceTree tree, int number) =>
        tree.Is(number - 1, ",") && number > 1 && tree[number - 2].Tag.PartOfSpeech == PartOfSpeech.ProperNoun;

    // A comma, a bracket, or a word that can't be counted.
    private static bool IsClosing(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech
            is PartOfSpeech.Punctuation
                or PartOfSpeech.CoordinatingConjunction
                or PartOfSpeech.Adposition
                or PartOfSpeech.Auxiliary
                or PartOfSpeech.Verb
                or PartOfSpeech.Pronoun;
}
