using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Finds the name of the person whom a word of a sentence's tree stands for.</summary>
internal sealed class PersonNames(DocumentMentions mentions)
{
    private const int LongestSurname = 2;

    /// <summary>The tokens of a first name and of a nickname in its marks.</summary>
    private const int BeforeSurname = 4;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly EntityNames _chains = new(mentions);
    private readonly TokenSet _directSpeech = mentions.Document.Text.Get(TextLayers.DirectSpeech);

    /// <summary>
    /// The name, without titles and, where the article has told it before, in full, that a word is part of, or that stands in
    /// apposition to it; null where there is none, or where several people in the article may be meant.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="word">The word.</param>
    public string? Of(Sentence sentence, SentenceTree tree, int word)
    {
        if (tree[word].Tag is { PartOfSpeech: PartOfSpeech.Pronoun, Person: Analysis.Morphology.Person.Third })
        {
            return _directSpeech.Contains(tree.TokensOf(word, word + 1).First) ? null : _chains.Of(sentence, word);
        }

        var own = At(sentence, tree, word);
        if (own is not null || tree[word].Tag.PartOfSpeech != PartOfSpeech.Noun)
        {
            return own;
        }

        var next = NextTo(tree, word);
        if (next < tree.Length && tree[next].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
        {
            return HasAge(tree, next) ? null : At(sentence, tree, next);
        }

        return
            !IsRelativeListed(tree, word)
            && (IsNaming(tree, word) || IsRightAfterName(tree, word) || tree[word].Relation.Relation == Relation.Compound)
            ? At(sentence, tree, tree[word].Head)
            : null;
    }

    // "Ada Lindqvist, a potter of 61,": between commas it is hardly anything else, however unsure the parser was.
    private static bool IsRightAfterName(SentenceTree tree, int noun)
    {
        var (first, end) = tree.WordsOf(tree.SpanUnder(noun));
        return tree[noun] is { Relation.Relation: Relation.Apposition, Head: var name }
            && first > 0
            && tree.Is(first, ",")
            && (first - 1 == name || tree[first - 1] is { Relation.Relation: Relation.Flat, Head: var whole } && whole == name)
            && tree.Is(end, ",");
    }

    // "Lindqvist, her 24-year-old son, and a dog" are three.
    private bool IsRelativeListed(SentenceTree tree, int noun)
    {
        var end = tree.WordsOf(tree.SpanUnder(noun)).End;
        return _text.Language.Kin.Knows(tree.FormOf(noun))
            && tree.ChildrenOf(noun).Any(child => tree[child].Tag.IsPossessive)
            && (IsAnd(tree, end) || (tree.Is(end, ",") && IsAnd(tree, end + 1)));
    }

    private static bool IsAnd(SentenceTree tree, int word) =>
        word < tree.Length && tree[word].Tag.PartOfSpeech == PartOfSpeech.CoordinatingConjunction;

    // "the potter Ada Lindqvist": parsers seldom know which of the two is the head.
    private static int NextTo(SentenceTree tree, int noun) => tree.Is(noun + 1, ",") ? noun + 2 : noun + 1;

    // "a 17-year-old boy, Ada Lindqvist, 61, and" is a list.
    private static bool HasAge(SentenceTree tree, int name) =>
        tree.ChildrenOf(name)
            .Any(child =>
                tree[child].Relation.Relation == Relation.Apposition && tree[child].Tag.PartOfSpeech == PartOfSpeech.Numeral
            );

    private static bool IsNaming(SentenceTree tree, int word) =>
        tree[word].Margin >= AgeBearer.Sure
        && (
            tree[word].Relation.Relation is Relation.Apposition or Relation.Flat
            || tree[word].Relation.Subtype == RelationSubtype.Description
        );

    // The person that the name which a word is part of means.
    private string? At(Sentence sentence, SentenceTree tree, int word)
    {
        var name = mentions
            .NamesIn(new TokenRange(sentence.First, sentence.End))
            .FirstOrDefault(name => tree.WordsOf(name.Tokens) is var (first, end) && word >= first && word < end);
        return name switch
        {
            null or { Kind: MentionType.Place or MentionType.Organisation } => null,
            { PersonName: null, Kind: MentionType.Person, Tokens.Length: 1 } => Titled(name),
            { PersonName: null, Kind: MentionType.Name, Tokens.Length: 1 } when ToldLater(name) is { } later => later,
            { IsReference: true } => _directSpeech.Contains(name.Tokens.First) ? null : name.PersonName,
            { PersonName: { } nicknamed } when HasNickname(name) => IsToldWithout(nicknamed) ? null : nicknamed,
            _ when IsAfterNickname(name.Tokens) => AroundNickname(name.Tokens),
            { PersonName: { } person } => IsShared(name, person) ? null : person,
            _ => InTree(tree, word),
        };
    }

    // "the King" is the king that was named before.
    private string Titled(NameMention title) =>
        mentions
            .Names.LastOrDefault(name =>
                name.Tokens.First < title.Tokens.First
                && name.Person is not null
                && name.Name.StartsWith(title.Name + " ", StringComparison.Ordinal)
            )
            ?.Name
        ?? title.Name;

    // The only person in the article who has a name that is told in part before: "Lindqvist, 61, rowed", as in headlines.
    private string? ToldLater(NameMention name)
    {
        var all = mentions
            .Names.Where(other => !other.IsReference && HasPart(other, name.Name))
            .Select(other => other.Kind is MentionType.Place or MentionType.Organisation ? null : other.PersonName)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return all is [{ } only] ? only : null;
    }

    private static bool HasPart(NameMention name, string part) =>
        name.Tokens.Length > 1
        && (
            name.Name.StartsWith(part + " ", StringComparison.Ordinal) || name.Name.EndsWith(" " + part, StringComparison.Ordinal)
        );

    private bool HasNickname(NameMention name) => NameWords.NicknameIn(_text, name.Tokens) is not null;

    // Ada "Adi" Lindqvist may be the daughter of Ada Lindqvist.
    private bool IsToldWithout(string person) =>
        mentions.Names.Any(other =>
            other is { IsReference: false, Tokens.Length: > 1 } && other.PersonName == person && !HasNickname(other)
        );

    private bool IsAfterNickname(TokenRange surname) =>
        surname.First >= BeforeSurname
        && surname.Length <= LongestSurname
        && IsMark(surname.First - 1)
        && IsMark(surname.First - 3)
        && IsCapitalised(surname.First - BeforeSurname);

    // Ada "Adi" Lindqvist is Ada Lindqvist, unless the article has another of that name.
    private string? AroundNickname(TokenRange surname)
    {
        var name = $"{_text[surname.First - BeforeSurname]} {_text.TextOf(surname.First, surname.End)}";
        return mentions.Names.Any(other => other.PersonName == name) ? null : name;
    }

    // "Minister Ada Lindqvist of Quillhaven" may be one name, as "Anne of Cleves" is.
    private string? InTree(SentenceTree tree, int word)
    {
        var first = tree[word].Relation.Relation == Relation.Flat ? tree[word].Head : word;
        var end = first + 1;
        while (end < tree.Length && tree[end].Relation.Relation == Relation.Flat && tree[end].Head == first)
        {
            end++;
        }

        var tokens = tree.TokensOf(first, end);
        return tokens.Length is 2 or 3 && Enumerable.Range(tokens.First, tokens.Length).All(IsCapitalised)
            ? _text.TextOf(tokens.First, tokens.End)
            : null;
    }

    private bool IsMark(int token) => _text[token] is "\"" or "\u201c" or "\u201d" or "'" or "\u2018" or "\u2019" or "(" or ")";

    private bool IsCapitalised(int token) => _text.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised };

    // A surname alone is the person of that surname, if the article has only one.
    private bool IsShared(NameMention name, string person)
    {
        if (name.Tokens.Length > 1)
        {
            return false;
        }

        var (surname, meant) = (NameFolding.Fold(name.Name).Split(' ')[^1], NameFolding.Fold(person).Split(' '));
        return mentions
            .Names.Where(other => other is { IsReference: false, Tokens.Length: > 1 })
            .Select(other => NameFolding.Fold(other.PersonName ?? other.Name).Split(' '))
            .Any(other => other[^1] == surname && !other.Contains(meant[0], StringComparer.Ordinal));
    }
}
