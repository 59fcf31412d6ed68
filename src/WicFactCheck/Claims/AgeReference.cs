using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells who "the 61-year-old" is at the start of a sentence: the person whom the sentence before is about, where nobody else is
/// in it, named or not.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The nouns for people.</param>
internal sealed class AgeReference(DocumentMentions mentions, ClaimWords words)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    /// <summary>The person's name, or null where the age refers to nobody, or may refer to several.</summary>
    public string? Of(AgeMention age)
    {
        var number = _text.SentenceNumberOf(age.Tokens.First);
        return number > 0 && IsSubject(age) ? OnlyPersonOf(_text.Sentences[number - 1], _text.Sentences[number]) : null;
    }

    /// <summary>Whether a sentence begins with an age that stands for a person alone: "The 61-year-old laughed".</summary>
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

    private string? OnlyPersonOf(Sentence before, Sentence sentence)
    {
        if (mentions.Document.KindAt(before.First) != mentions.Document.KindAt(sentence.First))
        {
            return null;
        }

        List<NameMention> names =
        [
            .. mentions
                .NamesIn(new TokenRange(before.First, before.End))
                .Where(name => name.Kind is not (MentionType.Place or MentionType.Organisation)),
        ];
        var tree = _trees.Of(before.First);
        return
            names.Count > 0
            && names[0].PersonName is { } person
            && names.TrueForAll(name => name.PersonName == person)
            && (before.Block == sentence.Block || names.Exists(name => !name.IsReference))
            && SubjectOf(tree, names) is { } subject
            && !Enumerable.Range(0, tree.Length).Any(word => IsOther(tree, word, subject))
            ? person
            : null;
    }

    private static int? SubjectOf(SentenceTree tree, List<NameMention> names) =>
        names
            .Select(name => tree.HeadOf(name.Tokens) is { } word ? Described(tree, word) : (int?)null)
            .FirstOrDefault(word => word is { } head && IsSubject(tree, head));

    // "the potter Ada Lindqvist"
    private static int Described(SentenceTree tree, int name) =>
        tree[name].Relation.Relation is Relation.Apposition or Relation.Flat && tree[name].Head == name - 1 ? name - 1 : name;

    // A noun for a person, or a pronoun, that may mean somebody else.
    private bool IsOther(SentenceTree tree, int word, int subject) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun
            ? tree[word].Relation.Relation is Relation.Object or Relation.IndirectObject or Relation.Oblique
            : IsPersonNoun(tree, word) && !IsOf(tree, word, subject);

    private bool IsPersonNoun(SentenceTree tree, int word)
    {
        var token = tree.TokensOf(word, word + 1).First;
        var id = _text.Tokens[token].Id;
        var looksPersonal = _text.Language.Endings.MayBePerson(_text[token]) && !words.NoPersons.Contains(id);
        return tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun && (words.Persons.Contains(id) || looksPersonal);
    }

    // "Ada Lindqvist, a potter, rowed", "the potter Ada Lindqvist", "Ada Lindqvist is a potter"
    private static bool IsOf(SentenceTree tree, int noun, int subject) =>
        noun == subject
        || tree[subject].Head == noun
        || (
            tree[noun].Head == subject
            && (
                tree[noun].Relation.Relation is Relation.Apposition or Relation.Compound or Relation.Flat
                || tree[noun].Relation.Subtype == RelationSubtype.Description
            )
        );
}
