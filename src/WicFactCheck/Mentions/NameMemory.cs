using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// The names that an article has used so far, and what their short forms mean in it: acronyms that it introduces, surnames.
/// </summary>
internal sealed class NameMemory(TokenizedText text)
{
    private const int LongestAcronym = 8;

    private readonly Dictionary<string, string> _acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _bySurname = new(StringComparer.Ordinal);

    /// <summary>The acronyms that the article introduced, with the names that they stand for.</summary>
    public IReadOnlyDictionary<string, string> Acronyms => _acronyms;

    /// <summary>
    /// What a name stands for here: the full name of an acronym or a surname that was introduced before, else itself.
    /// </summary>
    /// <param name="name">The tokens of the name.</param>
    /// <param name="person">Those of a person's name in it, if it can be one.</param>
    public string Meaning(TokenRange name, TokenRange? person)
    {
        var whole = text.TextOf(name.First, name.End);
        var meant = person is { } who ? NameWords.Text(text, who) : whole;
        return _acronyms.GetValueOrDefault(whole)
            ?? (IsOneWord(person ?? name) ? _bySurname.GetValueOrDefault(meant) : null)
            ?? (person is not null && NameWords.NicknameIn(text, name) is not null ? meant : whole);
    }

    /// <summary>The person of a surname that stands alone, or null where none, or more than one, was introduced before.</summary>
    public string? PersonOf(TokenRange name) =>
        IsOneWord(name) ? _bySurname.GetValueOrDefault(text.TextOf(name.First, name.End)) : null;

    /// <summary>Takes in a name: the acronym in brackets behind it, and the person whose surname it ends with.</summary>
    /// <returns>The tokens of the name with those of the acronym.</returns>
    public TokenRange Learn(TokenRange name, TokenRange? person, int limit)
    {
        if (AcronymBehind(name, limit) is { } acronym)
        {
            _acronyms.TryAdd(acronym, text.TextOf(name.First, name.End));
            return name with { End = name.End + 3 };
        }

        if (person is not { } who || NameWords.In(text, who) is not { Length: 2 or 3 } words)
        {
            return name;
        }

        // A surname that two people share means neither.
        var (surname, full) = (SurnameIn(words), NameWords.Text(text, who));
        _bySurname[surname] = _bySurname.TryGetValue(surname, out var known) && known != full ? null : full;
        return name;
    }

    private bool IsOneWord(TokenRange name) => name.Length == 1 || NameWords.In(text, name).Length == 1;

    // "Kim Dae-ho" has it first, "Ada Lindqvist III" before the last.
    private string SurnameIn(ImmutableArray<TokenRange> words)
    {
        var last = words.Length > 1 && IsNumeral(words[^1]) ? words[^2] : words[^1];
        var surname = text.Tokens[last.End - 1].Case == TokenCase.Lower ? words[0] : last;
        return text.TextOf(surname.First, surname.End);
    }

    private bool IsNumeral(TokenRange word) =>
        text.Tokens[word.First].Case == TokenCase.Upper && text.Language.Names.Generations.ContainsInAnyCase(text[word.First]);

    // "Harbour Safety Board (HSB)": its letters are those that the words of the name begin with, in their order.
    private string? AcronymBehind(TokenRange name, int limit)
    {
        if (
            name.Length < 2
            || name.End + 2 >= limit
            || text[name.End] is not "("
            || text[name.End + 2] is not ")"
            || text.Tokens[name.End + 1]
                is not { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: >= 2 and <= LongestAcronym }
        )
        {
            return null;
        }

        var acronym = text[name.End + 1];
        var letter = 0;
        for (var i = name.First; i < name.End && letter < acronym.Length; i++)
        {
            letter += char.ToUpperInvariant(text[i][0]) == acronym[letter] ? 1 : 0;
        }

        return letter == acronym.Length ? acronym.ToString() : null;
    }
}
