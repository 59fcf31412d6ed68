using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>What a sentence tells beside something that it names.</summary>
internal static class Telling
{
    /// <summary>Whether somebody is told to live there: "Ada Lindqvist of Larch Street", "lives in Larch Street".</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    public static bool IsHome(AnnotatedText text, TokenRange place)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(place.First);
        var terms = text.Language.Addresses;
        var (first, end) = tree.WordsOf(place);
        var before = tree.Is(first - 1, terms.The) ? first - 2 : first - 1;
        return (tree.Is(before, terms.Of) && (IsPerson(tree, before - 1) || IsAfterAge(tree, before - 1)))
            || Enumerable
                .Range(first, end - first)
                .Any(word => tree[word].Head is not ParsedWord.NoHead and var head && terms.Living.Contains(tree[head].Lemma));
    }

    // "Ada Lindqvist of", "Ada Lindqvist, of", "Ada Lindqvist, 61, of"
    private static bool IsPerson(SentenceTree tree, int word) =>
        word >= 0
        && (
            tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            || (word > 0 && tree.Is(word, ",") && tree[word - 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
        );

    private static bool IsAfterAge(SentenceTree tree, int word) =>
        word > 1 && tree.Is(word, ",") && tree[word - 1].Tag.PartOfSpeech == PartOfSpeech.Numeral && tree.Is(word - 2, ",");

    /// <summary>
    /// Whether what is told of the place is one more thing beside others: "another boat, off Larch Quay", "a second mill on Larch
    /// Street".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    public static bool IsOfOneMore(AnnotatedText text, TokenRange place)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(place.First);
        for (var word = tree.HeadOf(place) ?? ParsedWord.NoHead; word != ParsedWord.NoHead; word = tree[word].Head)
        {
            if (IsOneMore(tree, word, text.Language))
            {
                return true;
            }

            if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb)
            {
                return tree.ChildrenOf(word)
                    .Any(child =>
                        tree[child].Relation.Relation is Relation.Subject or Relation.Object
                        && IsOneMore(tree, child, text.Language)
                    );
            }
        }

        return false;
    }

    private static bool IsOneMore(SentenceTree tree, int noun, Language language) =>
        tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun
        && (
            tree.ChildrenOf(noun).Any(child => child < noun && tree.Is(child, language.Groups.Rest))
            || (
                tree.ChildrenOf(noun).Any(child => tree[child].Tag.NumberType == NumberType.Ordinal)
                && tree.ChildrenOf(noun).Any(child => tree.Is(child, language.Claims.IndefiniteArticles))
            )
        );

    /// <summary>Whether the place is a way that somebody or something takes: "ran off along Larch Street".</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    public static bool IsWay(AnnotatedText text, TokenRange place)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(place.First);
        return tree.HeadOf(place) is { } head
            && tree.ChildrenOf(head).Any(child => child < head && tree.Is(child, text.Language.Addresses.Along));
    }

    /// <summary>The lemma of the verb that the place hangs from; null where it hangs from none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    public static string? VerbOf(AnnotatedText text, TokenRange place)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(place.First);
        var word = tree.HeadOf(place) ?? ParsedWord.NoHead;
        while (word != ParsedWord.NoHead && tree[word].Tag.PartOfSpeech != PartOfSpeech.Verb)
        {
            word = tree[word].Head;
        }

        return word == ParsedWord.NoHead ? null : tree[word].Lemma;
    }

    /// <summary>The lemmas of its nouns, verbs and adjectives, without names, verbs of saying and what it names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="named">What the sentence names.</param>
    public static HashSet<string> WordsBeside(AnnotatedText text, TokenRange named)
    {
        var tree = text.Get(SentenceTrees.Layer).Of(named.First);
        var (first, end) = tree.WordsOf(named);
        return
        [
            .. Enumerable
                .Range(0, tree.Length)
                .Where(word =>
                    (word < first || word >= end)
                    && tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective
                    && !text.Language.Ages.Saying.Contains(tree[word].Lemma)
                )
                .Select(word => tree[word].Lemma.ToLowerInvariant()),
        ];
    }
}
