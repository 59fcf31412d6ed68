using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells who "the 61-year-old" is at the start of a sentence: the person whom the sentence before is about, or does something to,
/// where nobody else is in it, named or not.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="people">Who is in its sentences.</param>
internal sealed class AgeReference(DocumentMentions mentions, SentencePeople people)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    /// <summary>The person's name, or null where the age refers to nobody, or may refer to several.</summary>
    public string? Of(AgeMention age)
    {
        var number = _text.SentenceNumberOf(age.Tokens.First);
        return number > 0 && IsSubject(age) ? OnlyPersonBefore(number) : null;
    }

    /// <summary>Whether a sentence begins with an age that stands for a person: "The 61-year-old laughed".</summary>
    public bool IsSubject(AgeMention age)
    {
        var (sentence, tree) = (_text.SentenceOf(age.Tokens.First), _trees.Of(age.Tokens.First));
        return age.Tokens.First == sentence.First + 1
            && _text.Language.Names.DefiniteArticles.Contains(_text[sentence.First])
            && tree.HeadOf(age.Tokens) is { } word
            && tree[word].Head != ParsedWord.NoHead
            && (IsSubject(tree, word) || IsRightBeforeVerb(tree, word));
    }

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
