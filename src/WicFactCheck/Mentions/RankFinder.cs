using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds places in an order that signs or Roman numerals tell: "No. 7", "Nos. 3, 4", "World War II".</summary>
internal sealed class RankFinder(MentionWords words, TokenizedText text)
{
    private const int HighestSpelt = 20;

    /// <summary>The places of a sentence, in order and apart from each other.</summary>
    public IEnumerable<OrdinalMention> Find(Sentence sentence, Func<int, bool> isTaken)
    {
        int? listed = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var found = text.Tokens[i].Kind switch
            {
                TokenKind.Number => Signed(i, sentence) ?? (listed is { } end ? Listed(i, end) : null),
                TokenKind.Word => Roman(i, sentence) ?? Spelt(i, sentence),
                _ => null,
            };
            if (found is { } rank && !isTaken(i))
            {
                listed = IsOfSeveral(rank.Tokens.First) || rank.Tokens.First - listed is 1 or 2 ? rank.Tokens.End : listed;
                yield return new OrdinalMention(rank.Tokens, rank.Number) { IsName = true };
            }
        }
    }

    // "No. 7", "no. 4", "Berth No 6", "#1"; but "no 12 people came"
    private (TokenRange Tokens, int Number)? Signed(int i, Sentence sentence)
    {
        if (NumberSign.Before(text, i, sentence) is not { } sign || Whole(i) is not { } number)
        {
            return null;
        }

        var isMark = text[sign] is "#" or "\u2116" || sign < i - 1;
        return isMark || (text.Language.Numbers.Numbered.Contains(text[sign]) && sign > sentence.First)
            ? (new TokenRange(sign, i + 1), number)
            : null;
    }

    // The sign of "Nos. 3, 4 and 5" is told once.
    private (TokenRange Tokens, int Number)? Listed(int i, int end)
    {
        for (var k = end; k < i; k++)
        {
            if (!(text[k] is "," or "-" or "\u2013" || text.Language.Designators.Joiners.Contains(text[k])))
            {
                return null;
            }
        }

        return i - end is 1 or 2 && Whole(i) is { } number ? (new TokenRange(i, i + 1), number) : null;
    }

    private bool IsOfSeveral(int sign) =>
        text.Tokens[sign].Kind == TokenKind.Word && NumberSign.IsOne(text, sign) && text.Language.Endings.MayBePlural(text[sign]);

    // "the party's number two"; "number one" alone
    private (TokenRange Tokens, int Number)? Spelt(int i, Sentence sentence) =>
        i > sentence.First
        && text.Language.Numbers.Number.Contains(text[i - 1])
        && words.Numerals.Cardinals.TryGetValue(text.Tokens[i].Id, out var number)
        && number is > 0 and <= HighestSpelt
            ? (new TokenRange(i - 1, i + 1), (int)number)
            : null;

    private int? Whole(int i) =>
        text.Tokens[i].IsPlainNumber || text.Tokens[i].Number == Token.Grouped
            ? (int)Math.Min(NumeralReader.Digits(text[i]), int.MaxValue)
            : null;

    // "Pope Lando III", "the XXVI Congress", "the Vth Dragoons"; a letter alone only after what has numbers: "World War I".
    private (TokenRange Tokens, int Number)? Roman(int i, Sentence sentence)
    {
        var word = text.Tokens[i];
        if (word.Case == TokenCase.Lower || text[i][0] is not ('I' or 'V' or 'X' or 'L' or 'C'))
        {
            return null;
        }

        var letters = text[i][..text.Language.Endings.LengthWithoutOrdinal(text[i])];
        var isRoman = word.Case == TokenCase.Upper || letters.Length < word.Length || word.Length == 1;
        if (!isRoman || RomanNumeral.Read(letters) is not { } number || letters is "CC" or "CI" or "CV" or "LI" or "C" or "L")
        {
            return null;
        }

        var isNamed = i > sentence.First && IsName(i - 1) && (letters.Length > 1 || IsNumbered(i - 1, sentence));
        var isBeforeName =
            (letters.Length > 1 || letters.Length < word.Length)
            && i > sentence.First
            && text.Language.Numbers.BeforeRoman.Contains(text[i - 1])
            && i + 1 < sentence.End
            && IsName(i + 1);
        return isNamed || isBeforeName ? (new TokenRange(i, i + 1), number) : null;
    }

    private bool IsName(int i) =>
        text.Tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } word && !words.FunctionWords.Contains(word.Id);

    private bool IsNumbered(int i, Sentence sentence) =>
        text.Language.Numbers.NumberedNouns.Contains(text[i])
        || (i > sentence.First && words.PersonTitles.Contains(text.Tokens[i - 1].Id));
}
