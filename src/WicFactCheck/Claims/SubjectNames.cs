using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells what to call whoever or whatever a word stands for: by the name that it is part of, that stands beside it, or that its
/// chain has, else by its noun with what describes it.
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words by which claims are read.</param>
internal sealed class SubjectNames(DocumentMentions mentions, ClaimWords words)
{
    private const int LongestPhrase = 6;

    /// <summary>Parts of speech that no name of one word has.</summary>
    public static readonly FrozenSet<PartOfSpeech> NoNames =
    [
        PartOfSpeech.Adjective,
        PartOfSpeech.Adverb,
        PartOfSpeech.Verb,
        PartOfSpeech.Auxiliary,
        PartOfSpeech.Pronoun,
    ];

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly EntityNames _chains = new(mentions);
    private readonly PersonNames _people = new(mentions);

    /// <summary>The name that a word is part of; null where it is part of none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public NameMention? NameAt(SentenceTree tree, int word)
    {
        var tokens = tree.TokensOf(word, word + 1);
        return mentions.NamesIn(SentenceAt(tokens.First)).FirstOrDefault(name => name.Tokens.Overlaps(tokens));
    }

    /// <summary>
    /// Whether the capital of a word may be no sign of a name: any has one at the start of a sentence, where it is a name if
    /// it has one elsewhere too, or is no word of the language; "German" has one in "a German engineer" as well.
    /// </summary>
    public bool MayBeNone(SentenceTree tree, NameMention name) =>
        name is { IsReference: false, PersonName: null, Tokens.Length: 1 }
        && (
            IsAtStart(tree, name)
            || _text.Language.Claims.Offices.Contains(_text[name.Tokens.First])
            || words.Persons.Contains(_text.Tokens[name.Tokens.First].Id)
            || (tree.HeadOf(name.Tokens) is { } at && NoNames.Contains(tree[at].Tag.PartOfSpeech))
        );

    /// <summary>Whether it is one thing and nobody.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public bool IsThing(SentenceTree tree, int word) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Number: Number.Singular }
        && !IsPerson(tree, word)
        && NameAt(tree, word)?.PersonName is null;

    /// <summary>Whether a pronoun only fills the place of a subject: "It took 14 men to lift the log".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="pronoun">The pronoun.</param>
    public bool IsNothing(SentenceTree tree, int pronoun) =>
        !_chains.Has(_text.SentenceOf(tree.TokensOf(pronoun, pronoun + 1).First), pronoun);

    /// <summary>
    /// What to call it; null for a pronoun of which it is open what it means, and for a word that stands for nothing.
    /// </summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="value">What is told of it, which is no part of what it is called.</param>
    public ClaimSubject? Of(SentenceTree tree, int word, TokenRange value)
    {
        var isPronoun = tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun;
        return (NamedBy(tree, word) ?? (isPronoun ? MeantPhrase(tree, word) : PhraseOf(tree, word, value))) is { } called
            ? new ClaimSubject(called, IsSeries: false) { IsTopic = true }
            : null;
    }

    private string? NamedBy(SentenceTree tree, int word)
    {
        var sentence = _text.SentenceOf(tree.TokensOf(word, word + 1).First);
        if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Pronoun)
        {
            return IsOfSomebody(tree, word) ? _chains.Of(sentence, word) : _chains.AnyOf(sentence, word);
        }

        var name = NameAt(tree, word);
        if (name is not null && !MayBeNone(tree, name))
        {
            return name.IsReference
                ? _chains.AnyOf(sentence, word) ?? name.PersonName
                : name.PersonName ?? _chains.Numbered(name);
        }

        // "Velm" and "Office" are two names, and the Velm Sheriff's Office is one.
        if (name is not null && _text.Language.Claims.Offices.Contains(_text[name.Tokens.First]))
        {
            return PhraseOf(tree, word);
        }

        return NameBeside(tree, word) ?? _people.Of(sentence, tree, word) ?? _chains.AnyOf(sentence, word);
    }

    // "the cook, Ada Berg", "a cook of the Lantern Works, Ada Berg"
    private string? NameBeside(SentenceTree tree, int noun)
    {
        var beside = tree.ChildrenOf(noun)
            .Where(child => tree[child].Relation.Relation == Relation.Apposition)
            .Select(child => NameAt(tree, child)?.PersonName)
            .FirstOrDefault(person => person is not null);
        return beside ?? (IsPerson(tree, noun) ? NameAfterComma(tree, noun) : null);
    }

    private string? NameAfterComma(SentenceTree tree, int noun) =>
        mentions
            .NamesIn(SentenceAt(tree.TokensOf(noun, noun + 1).First))
            .FirstOrDefault(name =>
                name.PersonName is not null
                && name.Tokens.First > 0
                && _text[name.Tokens.First - 1] is ","
                && tree.HeadOf(name.Tokens) is { } head
                && head > noun
                && tree.IsUnder(head, noun)
                && tree[head].Relation.Relation is not Relation.Conjunct
                && tree[tree[head].Head].Tag.PartOfSpeech != PartOfSpeech.Verb
            )
            ?.PersonName;

    private bool IsPerson(SentenceTree tree, int noun) =>
        words.Persons.Contains(_text.Tokens[tree.TokensOf(noun, noun + 1).First].Id);

    // "he", "she"
    private static bool IsOfSomebody(SentenceTree tree, int pronoun) =>
        tree[pronoun].Tag.Gender is Gender.Feminine or Gender.Masculine;

    private string? MeantPhrase(SentenceTree tree, int pronoun) =>
        _chains.NounOf(_text.SentenceOf(tree.TokensOf(pronoun, pronoun + 1).First), pronoun) is { } noun
        && (noun.Kind == EntityKind.Person || !IsOfSomebody(tree, pronoun))
            ? PhraseOf(_trees.All[noun.Sentence], noun.Word)
            : null;

    private TokenRange SentenceAt(int token) =>
        _text.SentenceOf(token) is var sentence ? new(sentence.First, sentence.End) : default;

    private string? PhraseOf(SentenceTree tree, int word, TokenRange value = default)
    {
        if (
            tree[word].Tag.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || !char.IsLetterOrDigit(tree.FormOf(word)[0])
            || (mentions.ValueAt(tree.TokensOf(word, word + 1).First) is not (null or AgeMention) && !IsOneOfKind(tree, word))
        )
        {
            return null;
        }

        var first = word;
        while (first > 0 && (IsDescription(tree, first - 1, word) || IsSize(tree, first - 1, word, value)))
        {
            first--;
        }

        while (IsHyphen(tree, first))
        {
            first++;
        }

        var end = word + 1;
        while (end < tree.Length && IsRest(tree, end, word))
        {
            end++;
        }

        end = OfAt(tree, end, word) ?? end;
        var tokens = end - first > LongestPhrase ? tree.TokensOf(word, word + 1) : tree.TokensOf(first, end);
        return Shown(tokens);
    }

    // "the small one"
    private bool IsOneOfKind(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun
        && mentions.ValueAt(tree.TokensOf(word, word + 1).First) is QuantityMention { Quantity.Told: 1 }
        && tree.ChildOf(word, Relation.AdjectivalModifier) is not null;

    // All of "a 4-year-old", of which the tree has one word.
    private string Shown(TokenRange tokens)
    {
        var (first, end) = (tokens.First, tokens.End);
        while (first > 0 && mentions.IsInsideAge(tokens.First) && mentions.IsInsideAge(first - 1))
        {
            first--;
        }

        while (end < _text.Tokens.Length && mentions.IsInsideAge(tokens.End - 1) && mentions.IsInsideAge(end))
        {
            end++;
        }

        return _text.TextOf(first, end);
    }

    // "2-litre" of "a 2-litre flask"
    private bool IsSize(SentenceTree tree, int word, int noun, TokenRange value) =>
        word < noun
        && tree.TokensOf(word, word + 1).First is var token
        && mentions.ValueAt(token) is QuantityMention { Quantity.Kind: QuantityKind.Measure } size
        && !size.Tokens.Overlaps(value)
        && tree.HeadOf(size.Tokens) is { } head
        && tree[head].Relation.Relation == Relation.Compound
        && tree[head].Head == noun;

    // "girl" of "an 11-year-old girl", "fair" of "the second fair"
    private bool IsDescription(SentenceTree tree, int word, int noun) =>
        tree.TokensOf(word, word + 1).First is var token
        && !mentions.IsInsideAge(token)
        && mentions.ValueAt(token) is null
        && !IsJoinedToValue(token)
        && (
            IsHyphen(tree, word)
            || (
                tree[word] is { Relation.Relation: Relation.CaseMarking, Head: var owner }
                && owner == word - 1
                && IsDescription(tree, owner, noun)
            )
            || (
                tree[word].Relation
                    is { Relation: Relation.AdjectivalModifier or Relation.Compound or Relation.Flat }
                        or { Subtype: RelationSubtype.Possessor }
                        or { Relation: Relation.CaseMarking }
                && tree[word].Head is var head
                && (
                    (head == noun && tree[word].Relation.Relation != Relation.CaseMarking)
                    || (head > word && head < noun && IsDescription(tree, head, noun))
                )
            )
        );

    // "hundreds of people", "the owner of the shop": the word after those that tell of whom.
    private int? OfAt(SentenceTree tree, int word, int noun) =>
        tree.Is(word, _text.Language.Claims.Of)
        && tree[word].Head is var other and not ParsedWord.NoHead
        && tree[other].Head == noun
        && tree[other].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && !Enumerable
            .Range(word + 1, Math.Max(0, other - word))
            .Any(i =>
                tree[i].Relation.Relation == Relation.Punctuation || mentions.ValueAt(tree.TokensOf(i, i + 1).First) is not null
            )
            ? other + 1
            : null;

    // "magnitude" of "the 5.3-magnitude quake"
    private bool IsJoinedToValue(int token) => token > 1 && _text[token - 1] is "-" && mentions.ValueAt(token - 2) is not null;

    // "Berg" of "Ada Maria Berg"
    private bool IsRest(SentenceTree tree, int word, int noun) =>
        tree[word] is { Relation.Relation: Relation.Flat, Head: var head } && head == noun
        || (IsHyphen(tree, word) && tree.IsUnder(word, noun));

    private bool IsHyphen(SentenceTree tree, int word) =>
        tree.Is(word, "-") && tree.TokensOf(word, word + 1).First is var token && !_text.Tokens[token].SpaceBefore;

    private bool IsAtStart(SentenceTree tree, NameMention name) =>
        _text.SentenceOf(name.Tokens.First).First == name.Tokens.First
        && !mentions.IsSureName(name.Name)
        && !(
            words.IsUnknown(_text.Tokens[name.Tokens.First].Id)
            && tree.HeadOf(name.Tokens) is { } word
            && tree[word]
                is { Tag.PartOfSpeech: PartOfSpeech.ProperNoun, Relation.Relation: Relation.Subject or Relation.NominalModifier }
        );
}
