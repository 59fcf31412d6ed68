using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells who a word stands for, as one of two that are tied: a person, a place, a body.</summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class TieParties(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly EntityNames _chains = new(mentions);
    private readonly PersonNames _people = new(mentions);
    private readonly WhomReader _whom = new(mentions);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The person; null where it is none, or open who.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public TieParty? Person(SentenceTree tree, int word)
    {
        var token = TokenOf(tree, word);
        var sentence = _text.SentenceOf(token);
        var shown = _people.Of(sentence, tree, word) ?? ShortName(tree, word) ?? Described(sentence, tree, word);
        return shown is null || !char.IsUpper(shown[0]) || !MayBePerson(token, shown)
            ? null
            : new TieParty(shown) { Names = _whom.Of(token, word)?.Names ?? [WordsOf(shown)], IsPerson = true };
    }

    /// <summary>Whether a word is of a person's name, beyond doubt.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public bool IsSurelyPerson(SentenceTree tree, int word) =>
        NameAt(tree, word)?.PersonName?.Contains(' ', StringComparison.Ordinal) == true
        && _entities.At(TokenOf(tree, word)) is { Kind: EntityKind.Person, IsSure: true };

    /// <summary>The place; null where it is none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public TieParty? Place(SentenceTree tree, int word) =>
        NameAt(tree, word) is { IsReference: false, Kind: MentionType.Place or MentionType.Name } name
        && tree.HeadOf(name.Tokens) == word
        && (tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun || name.Kind == MentionType.Place)
        && !IsPerson(name)
        && !IsCutOff(name)
        && char.IsUpper(_text[name.Tokens.First][0])
        && !_text.Tokens[name.Tokens.End - 1].IsPlainNumber
        && !_terms.NoPlaces.ContainsInAnyCase(_text[name.Tokens.End - 1])
        && HasSmallLetter(name)
        && mentions.ValueAt(name.Tokens.First) is null
        && !mentions.EventsIn(name.Tokens).Any()
            ? new TieParty(name.Name) { Names = [WordsOf(name.Name)] }
            : null;

    /// <summary>The person, body or place of a name; null where nobody names it.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public TieParty? Named(SentenceTree tree, int word)
    {
        if (Person(tree, word) is { } person)
        {
            return person;
        }

        var sentence = _text.SentenceOf(TokenOf(tree, word));
        var name = tree[word].Tag.PartOfSpeech switch
        {
            PartOfSpeech.ProperNoun => NameAt(tree, word)?.Name,
            PartOfSpeech.Pronoun => _chains.AnyOf(sentence, word),
            _ => null,
        };
        return name is null || !char.IsUpper(name[0])
            ? null
            : new TieParty(name) { Names = [.. _whom.Of(TokenOf(tree, word), word)?.Names ?? [], WordsOf(name)] };
    }

    /// <summary>The name that a word is part of; null where it is part of none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public NameMention? NameAt(SentenceTree tree, int word)
    {
        var tokens = tree.TokensOf(word, word + 1);
        var sentence = _text.SentenceOf(tokens.First);
        return mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(name => !name.IsReference && name.Tokens.Overlaps(tokens));
    }

    /// <summary>The subject of a verb, also where another verb has it; null where none has.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public int? SubjectOf(SentenceTree tree, int verb) => new PredicateSubjects(tree, _text.Language.Claims).Of(verb);

    /// <summary>A name folded, word by word.</summary>
    public static ImmutableArray<string> WordsOf(string name) => [.. NameFolding.Fold(name).Split(' ')];

    /// <summary>The first token of a word.</summary>
    public static int TokenOf(SentenceTree tree, int word) => tree.TokensOf(word, word + 1).First;

    // "Portuguese" is nobody's name, and neither is that of an army.
    private bool MayBePerson(int token, string shown) =>
        _text.Language.Nations.CountryOf(shown) is null
        && (_entities.At(token) is not { } mention || _entities.Of(mention).Kind is EntityKind.Person or EntityKind.Unknown);

    // Two words with capitals may be a person's name as well as a town's.
    private bool IsPerson(NameMention name) =>
        name.PersonName?.Contains(' ', StringComparison.Ordinal) == true
        && _entities.At(name.Tokens.First) is { } mention
        && _entities.Of(mention).Kind == EntityKind.Person;

    // "Zealand" of "the New Zealand-born potter"
    private bool IsCutOff(NameMention name) =>
        name.Tokens.First > _text.SentenceOf(name.Tokens.First).First + 1
        && _text.Tokens[name.Tokens.First - 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised };

    // An acronym names no town.
    private bool HasSmallLetter(NameMention name) =>
        _text.TextOf(name.Tokens.First, name.Tokens.End).AsSpan().ContainsAnyInRange('a', 'z');

    // "her husband, Ben"
    private string? ShortName(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && NameAt(tree, word) is { Kind: MentionType.Person or MentionType.Name, Tokens.Length: 1 } name
        && HasSmallLetter(name)
        && !mentions.EventsIn(name.Tokens).Any()
        && _entities.At(name.Tokens.First) is { Kind: EntityKind.Person or EntityKind.Unknown }
            ? name.PersonName ?? name.Name
            : null;

    // "the farmer, who lives in Porto"
    private string? Described(Sentence sentence, SentenceTree tree, int word) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural } ? _chains.Of(sentence, word) : null;
}
