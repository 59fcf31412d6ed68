using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds streets by the word for their kind, "412 N. Larch St.", and by the block, "the 2700 block of Harlan".
/// </summary>
/// <param name="text">The text.</param>
internal sealed class StreetAddressFinder(TokenizedText text)
{
    /// <summary>The most tokens of a name, hyphens and "'s" among them.</summary>
    private const int LongestName = 6;
    private const int LongestNumber = 5;

    private readonly AddressTerms _terms = text.Language.Addresses;
    private readonly DesignatorWords _designators = text.Language.Designators;

    /// <summary>The addresses in the order of the text.</summary>
    public IEnumerable<StreetAddress> Find() => text.Sentences.SelectMany(In);

    private IEnumerable<StreetAddress> In(Sentence sentence)
    {
        var isTitle = Capitals.IsTitle(text, sentence);
        var end = sentence.First;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i >= end && (BlockAt(i, sentence) ?? StreetEndingAt(i, end, sentence, isTitle)) is { } address)
            {
                end = address.Tokens.End;
                yield return address;
            }
        }
    }

    // "the 2700 block of North Harlan Avenue", "the 2700-block of Harlan"
    private StreetAddress? BlockAt(int i, Sentence sentence)
    {
        if (!_designators.Blocks.Contains(text[i]) || NumberBefore(i, sentence) is not { } number)
        {
            return null;
        }

        var at = i + 1;
        if (at >= sentence.End || !_terms.Of.Contains(text[at]))
        {
            return null;
        }

        at += at + 1 < sentence.End && _terms.The.Contains(text[at + 1]) ? 2 : 1;
        var direction = DirectionAt(at, sentence);
        var first = direction is null || !IsPartOfName(at + 1, sentence) ? at : at + 1;
        direction = first == at ? null : direction;
        var name = NameFrom(first, sentence);
        if (name.Length == 0)
        {
            return null;
        }

        var kind = name.End < sentence.End && IsKind(name.End) ? _terms.KindOf(text[name.End]) : null;
        var end = kind is null ? name.End : name.End + 1;
        return new StreetAddress(new TokenRange(number, end), new TokenRange(name.First, end), Folded(name))
        {
            Kind = kind,
            Direction = direction ?? DirectionAt(end, sentence),
            Number = text.Tokens[number].Number,
            IsBlock = true,
        };
    }

    // "412 N. Larch St.", "Larch Street"
    private StreetAddress? StreetEndingAt(int i, int after, Sentence sentence, bool isTitle)
    {
        if (!IsKind(i) || GoesOn(i + 1, sentence))
        {
            return null;
        }

        var first = i;
        while (first > after && i - first < LongestName && IsPartOfName(first - 1, sentence) && !IsBefore(first - 1))
        {
            first--;
        }

        while (first < i && !IsWordOfName(first))
        {
            first++;
        }

        var direction = first + 1 < i ? _terms.DirectionOf(text[first]) : null;
        var name = new TokenRange(direction is null ? first : first + 1, i);
        var number = IsNumber(first - 1, sentence) ? first - 1 : (int?)null;
        return name.Length == 0 || (isTitle && number is null) || !IsWordOfName(name.First)
            ? null
            : new StreetAddress(new TokenRange(number ?? first, i + 1), new TokenRange(name.First, i + 1), Folded(name))
            {
                Kind = _terms.KindOf(text[i]),
                Direction = direction ?? DirectionAt(i + 1, sentence),
                Number = number is { } house ? text.Tokens[house].Number : null,
            };
    }

    private bool IsKind(int token) =>
        text.Tokens[token] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } && _terms.KindOf(text[token]) is not null;

    // "Larch Street Journal", but "Larch Street NE"
    private bool GoesOn(int token, Sentence sentence) =>
        token < sentence.End
        && text.Tokens[token] is { Kind: TokenKind.Word, Case: not TokenCase.Lower }
        && _terms.DirectionOf(text[token]) is null;

    private int? NumberBefore(int block, Sentence sentence)
    {
        var number = block - 1;
        number -= number > sentence.First && (text[number] is "-" || _designators.BeforeBlock.Contains(text[number])) ? 1 : 0;
        return IsNumber(number, sentence) ? number : null;
    }

    private bool IsNumber(int token, Sentence sentence) =>
        token >= sentence.First && text.Tokens[token] is { IsPlainNumber: true, Number: > 0, Length: <= LongestNumber };

    private string? DirectionAt(int token, Sentence sentence) =>
        token < sentence.End && text.Tokens[token] is { Kind: TokenKind.Word, Case: not TokenCase.Lower }
            ? _terms.DirectionOf(text[token])
            : null;

    // As many words with a capital as there are, but for the kind of street.
    private TokenRange NameFrom(int first, Sentence sentence)
    {
        var end = first;
        while (
            end < Math.Min(sentence.End, first + LongestName)
            && IsPartOfName(end, sentence)
            && !(end > first && IsKind(end) && !GoesOn(end + 1, sentence))
        )
        {
            end++;
        }

        while (end > first && !IsWordOfName(end - 1) && !IsOrdinalEnding(end - 1))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    // Words with a capital, "'s" and hyphens within them, "14th".
    private bool IsPartOfName(int token, Sentence sentence) =>
        token >= sentence.First
        && token < sentence.End
        && (
            IsWordOfName(token)
            || IsOrdinalEnding(token)
            || (token > sentence.First && !text.Tokens[token].SpaceBefore && (text[token] is "-" || IsOwner(token)))
        );

    private bool IsOwner(int token) => _designators.Owners.Contains(text[token]);

    private bool IsWordOfName(int token) =>
        text.Tokens[token] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } || IsOrdinal(token);

    private bool IsOrdinal(int token) =>
        token + 1 < text.Tokens.Length && text.Tokens[token].IsPlainNumber && IsOrdinalEnding(token + 1);

    private bool IsOrdinalEnding(int token) =>
        token > 0
        && !text.Tokens[token].SpaceBefore
        && text.Tokens[token - 1].IsPlainNumber
        && text.Language.Numbers.OrdinalEndingsInAnyCase.Contains(text[token]);

    // "On Larch Street" at the beginning of a sentence, "Shot On Larch Street" in a title
    private bool IsBefore(int token) => _terms.Before.ContainsInAnyCase(text[token]);

    private string Folded(TokenRange name) =>
        NameFolding.Fold(text.TextOf(name.First, name.End)).Replace(" ", "", StringComparison.Ordinal);
}
