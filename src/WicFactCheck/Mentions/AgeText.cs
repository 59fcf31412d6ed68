using System.Buffers;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>What the readers of ages ask a sentence: which number stands somewhere, what follows it, who comes before.</summary>
/// <param name="words">The words of mentions.</param>
/// <param name="text">The text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="names">The names in it, in order.</param>
internal sealed class AgeText(MentionWords words, TokenizedText text, Sentence sentence, IReadOnlyList<NameMention> names)
{
    /// <summary>The age that hardly anybody exceeds.</summary>
    public const int Oldest = 119;

    /// <summary>How many words may stand between a person and an age.</summary>
    private const int Reach = 12;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;)]!?\"'\u201d\u2019\u2013\u2014\u2026");

    private readonly NumeralFinder _numerals = new(words);

    public MentionWords Words => words;

    public TokenizedText Text => text;

    /// <summary>The words of the language beside ages.</summary>
    public AgeTerms Terms => text.Language.Ages;

    public Sentence Sentence => sentence;

    public IReadOnlyList<NameMention> Names => names;

    public bool Is(int i, params ReadOnlySpan<string> any) => i >= sentence.First && i < sentence.End && text.IsOneOf(i, any);

    /// <summary>Whether a token of the sentence is one of some words, in capitals or not.</summary>
    public bool Is(int i, WordList any) => i >= sentence.First && i < sentence.End && text.IsOneOf(i, any);

    /// <summary>The number of at most three digits, or in words, that begins at a token, and the token after it.</summary>
    public (int End, int Number)? NumberAt(int i)
    {
        if (i < sentence.First || i >= sentence.End)
        {
            return null;
        }

        var token = text.Tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return token is { IsPlainNumber: true, Length: <= 3 } ? (i + 1, token.Number) : null;
        }

        if (!words.Numerals.Cardinals.ContainsKey(token.Id))
        {
            return null;
        }

        var end = _numerals.EndOf(text, i, sentence.End, _ => false);
        return
            end > i
            && text.Tokens[end - 1].Kind == TokenKind.Word
            && !words.Numerals.Ordinals.ContainsKey(text.Tokens[end - 1].Id)
            && NumeralReader.Read(text, new TokenRange(i, end), words.Numerals) is { } number and < 1000
            ? (end, (int)number)
            : null;
    }

    /// <summary>Whether nothing that is counted follows: the sentence ends there, or a comma or a small word comes.</summary>
    public bool EndsAt(int i)
    {
        if (i >= sentence.End)
        {
            return true;
        }

        return text.Tokens[i].Kind switch
        {
            TokenKind.Symbol => Stops.Contains(text[i][0]) && !IsTouchingNumber(i + 1),
            TokenKind.Word => words.FunctionWords.Contains(text.Tokens[i].Id)
                && !words.NounAdjectives.Contains(text.Tokens[i].Id)
                && !words.Ages.Counting.Contains(text.Tokens[i].Id),
            _ => false,
        };
    }

    private bool IsTouchingNumber(int i) => i < sentence.End && text.Tokens[i] is { Kind: TokenKind.Number, SpaceBefore: false };

    /// <summary>Whether a token stands for a person: a pronoun, a part of somebody's name, or a noun.</summary>
    public bool IsPerson(int i) => IsPronoun(i) || PersonAt(i) is not null || IsPersonNoun(i);

    public bool IsPronoun(int i) => Is(i, Terms.Pronouns);

    public bool IsPersonNoun(int i) => i >= sentence.First && i < sentence.End && words.Ages.Persons.Contains(text.Tokens[i].Id);

    /// <summary>Whether a word ends as those for people do: "midfielder", "violinist", "fisherman".</summary>
    public bool LooksPersonal(int i) =>
        i >= sentence.First
        && text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word
        && !words.Ages.NoPersons.Contains(word.Id)
        && text.Language.Endings.MayBePerson(text[i]);

    /// <summary>The name of a person that a token is part of, or null.</summary>
    public NameMention? PersonAt(int i) =>
        names.FirstOrDefault(name => name.PersonName is not null && name.Tokens.First <= i && i < name.Tokens.End);

    /// <summary>Whether the nearest word before a token that stands for somebody or something tells of a person.</summary>
    public bool IsAfterPerson(int i)
    {
        for (var k = i - 1; k >= Math.Max(sentence.First, i - Reach); k--)
        {
            if (IsPerson(k))
            {
                return true;
            }

            if (Is(k, Terms.Things) || Is(k, ";") || words.AnyOrganisation.Contains(text.Tokens[k].Id))
            {
                return false;
            }
        }

        return false;
    }
}
