using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells whether a sentence tells of anybody but a person, named or not.</summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The nouns for people.</param>
internal sealed class SentencePeople(DocumentMentions mentions, ClaimWords words)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    /// <summary>Whether a sentence tells of anybody but a person, by a name or a noun.</summary>
    public bool MayMeanOther(Sentence sentence, string person) =>
        mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .Any(name => name.PersonName is { } other && other != person && !IsWhere(_trees.Of(sentence.First), name))
        || OthersIn(sentence, person).Count > 0;

    private List<int> OthersIn(Sentence sentence, string person)
    {
        var tree = _trees.Of(sentence.First);
        var own = OwnWords(sentence, person).ToList();
        return
        [
            .. Enumerable
                .Range(0, tree.Length)
                .Where(word => IsSingularPerson(tree, word) && !own.Exists(name => IsOf(tree, word, name))),
        ];
    }

    private IEnumerable<int> OwnWords(Sentence sentence, string person) =>
        WordsOf(
            _trees.Of(sentence.First),
            mentions.NamesIn(new TokenRange(sentence.First, sentence.End)).Where(name => name.PersonName == person)
        );

    // "in Quillhaven Bay"; "I'm" is nobody's name.
    private bool IsWhere(SentenceTree tree, NameMention name) =>
        _text.Language.Ages.IAm.ContainsInAnyCase(name.Name)
        || name is { IsReference: false, Kind: MentionType.Name }
            && tree.HeadOf(name.Tokens) is { } word
            && tree.ChildOf(word, Relation.CaseMarking) is { } preposition
            && tree.Is(preposition, _text.Language.Names.BeforePlaces);

    private static IEnumerable<int> WordsOf(SentenceTree tree, IEnumerable<NameMention> names) =>
        names.Select(name => tree.HeadOf(name.Tokens)).OfType<int>().Select(word => Described(tree, word));

    // "the potter Ada Lindqvist"
    private static int Described(SentenceTree tree, int name) =>
        tree[name].Relation.Relation is Relation.Apposition or Relation.Flat && tree[name].Head == name - 1 ? name - 1 : name;

    private bool IsSingularPerson(SentenceTree tree, int word)
    {
        var token = tree.TokensOf(word, word + 1).First;
        var id = _text.Tokens[token].Id;
        return tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural }
            && !mentions.IsInsideAge(token)
            && (
                words.Persons.Contains(id) || (_text.Language.Endings.MayBePerson(_text[token]) && !words.NoPersons.Contains(id))
            );
    }

    // "The potter is Ada Lindqvist", "The potter was identified as Ada Lindqvist"
    private bool IsNamedAs(SentenceTree tree, int noun, int person) =>
        tree[noun].Relation.Relation == Relation.Subject
        && (
            (tree[noun].Head == person && tree.ChildOf(person, Relation.Copula) is not null)
            || (
                tree[noun].Head == tree[person].Head
                && tree[person].Relation.Relation == Relation.Oblique
                && _text.Language.Ages.Naming.Contains(tree[tree[noun].Head].Lemma)
            )
        );

    // "Quillhaven has chosen Ada Lindqvist as its potter"
    private bool IsMadeOf(SentenceTree tree, int noun, int person) =>
        tree[noun].Relation.Relation == Relation.Oblique
        && tree[noun].Head == tree[person].Head
        && tree[person].Relation.Relation is Relation.Object or Relation.Subject
        && tree.ChildOf(noun, Relation.CaseMarking) is { } preposition
        && tree.Is(preposition, _text.Language.Ages.As);

    // "Ada Lindqvist, a potter, rowed", "the potter Ada Lindqvist", "Ada Lindqvist is a potter"
    private bool IsOf(SentenceTree tree, int noun, int person) =>
        noun == person
        || tree[person].Head == noun
        || IsNamedAs(tree, noun, person)
        || IsMadeOf(tree, noun, person)
        || (
            tree[noun].Head == person
            && (
                tree[noun].Relation.Relation is Relation.Apposition or Relation.Compound or Relation.Flat
                || tree[noun].Relation.Subtype == RelationSubtype.Description
            )
        );
}
