using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells who "the 61-year-old" is: the person whom the sentence before is about, or does something to, where nobody else is in
/// it, named or not, nor in the sentence of the age.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="people">Who is in its sentences.</param>
internal sealed class AgeReference(DocumentMentions mentions, SentencePeople people)
{
    /// <summary>The sentences before a noun with an age in which nobody else may be.</summary>
    private const int LongestReach = 4;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    /// <summary>The person's name, or null where the age refers to nobody, or may refer to several.</summary>
    public string? Of(AgeMention age)
    {
        var number = _text.SentenceNumberOf(age.Tokens.First);
        if (number == 0 || OnlyPersonBefore(number) is not { } person)
        {
            return null;
        }

        var isMeant =
            IsSubject(age) || (IsInSentence(age) && IsOnly(number, person)) || (IsOfSubject(age) && IsFirst(number, person));
        return isMeant ? person : null;
    }

    /// <summary>Whether an age stands for a person without a noun: "The 61-year-old laughed".</summary>
    public bool IsAlone(AgeMention age) => IsSubject(age) || IsInSentence(age);

    private bool IsSubject(AgeMention age)
    {
        var tree = _trees.Of(age.Tokens.First);
        return IsAfterArticle(age)
            && tree.HeadOf(age.Tokens) is { } word
            && tree[word].Head != ParsedWord.NoHead
            && (IsSubject(tree, word) || IsRightBeforeVerb(tree, word));
    }

    // "'I rowed,' the 61-year-old said"
    private bool IsInSentence(AgeMention age)
    {
        var tree = _trees.Of(age.Tokens.First);
        return age.Tokens.First > 0
            && _text.Language.Names.DefiniteArticles.Contains(_text[age.Tokens.First - 1])
            && tree.HeadOf(age.Tokens) is { } word
            && tree[word].Relation.Relation is Relation.Subject or Relation.Oblique
            && (word + 1 >= tree.Length || !tree[word + 1].Tag.IsNominal);
    }

    // Nobody else is told of in a sentence.
    private bool IsOnly(int number, string person) => !people.MayMeanOther(_text.Sentences[number], person);

    // "The 61-year-old potter laughed"
    private bool IsOfSubject(AgeMention age)
    {
        var tree = _trees.Of(age.Tokens.First);
        return IsAfterArticle(age)
            && tree.HeadOf(age.Tokens) is { } word
            && tree[word] is { Relation.Relation: Relation.AdjectivalModifier, Head: var noun }
            && noun > word
            && tree[noun].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Singular }
            && IsSubject(tree, noun);
    }

    private bool IsAfterArticle(AgeMention age)
    {
        var first = _text.SentenceOf(age.Tokens.First).First;
        return age.Tokens.First == first + 1 && _text.Language.Names.DefiniteArticles.Contains(_text[first]);
    }

    // A noun may mean whom the article told of some sentences before: "The 8-year-old boy".
    private bool IsFirst(int number, string person) =>
        _text.Sentences[Math.Max(0, number - LongestReach)..number].All(before => !people.MayMeanOther(before, person));

    private static bool IsSubject(SentenceTree tree, int word) =>
        tree[word].Relation.Relation == Relation.Subject && tree.IsSure(word);

    // A parser may take "old" for an adjective beside the verb.
    private static bool IsRightBeforeVerb(SentenceTree tree, int word) =>
        tree[word].Head == word + 1
        && tree[word + 1] is { Tag.PartOfSpeech: PartOfSpeech.Verb, Relation.Relation: Relation.Root };

    private string? OnlyPersonBefore(int number)
    {
        var (before, sentence) = (_text.Sentences[number - 1], _text.Sentences[number]);
        if (mentions.Document.KindAt(before.First) != mentions.Document.KindAt(sentence.First))
        {
            return null;
        }

        var names = people.OnlyOne(before);
        return
            names.Count > 0
            && (before.Block == sentence.Block || names.Exists(name => !name.IsReference))
            && (people.SubjectOf(before, names) ?? ObjectOf(before, names, number)) is { } person
            && !people.HasOthers(before, person)
            ? names[0].PersonName
            : null;
    }

    // Whom something is done to, where nobody was in the sentence before, either: "The race was won by Ada Lindqvist."
    private int? ObjectOf(Sentence before, List<NameMention> names, int number) =>
        names[0].PersonName is { } person && (number == 1 || !people.MayMeanOther(_text.Sentences[number - 2], person))
            ? people.ObjectOf(before, names)
            : null;
}
