using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Reads which edition the words around an event's name tell.</summary>
internal sealed class EditionReader(MentionWords words, TokenizedText text, TimeAnchor? anchor)
{
    private const int HighestEdition = 400;

    /// <summary>The edition told before a name or noun, and the first token that belongs to it, its article included.</summary>
    /// <param name="first">The token that the name or noun begins with.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="lead">What "this year's" means where the article's year is not known.</param>
    public (int First, Edition? Edition) Before(int first, Sentence sentence, Edition? lead)
    {
        var start = SkipAdjectives(first, sentence);
        var (from, edition) = Numbered(start, sentence) ?? Relative(start, sentence, lead) ?? (start, null);
        var article = from > sentence.First && text.Language.Names.EditionArticles.Contains(text[from - 1]);
        return (
            article ? from - 1
            : edition is null && start == from ? first
            : from,
            edition
        );
    }

    /// <summary>The edition told after a name: "Global Tea Forum 2019".</summary>
    public (int End, Edition? Edition) After(int end, Sentence sentence)
    {
        if (end >= sentence.End)
        {
            return (end, null);
        }

        if (IsYear(text.Tokens[end]) && !IsFollowedByHyphen(end, sentence))
        {
            return (end + 1, new Edition(null, text.Tokens[end].Number));
        }

        return (end, null);
    }

    // "Ada Lindqvist III, 61,"
    private bool IsBeforeAge(int end) =>
        end + 2 < text.Tokens.Length
        && text[end] is ","
        && text.Tokens[end + 1] is { IsPlainNumber: true, Number: > 0 and <= AgeText.Oldest }
        && text[end + 2] is "," or "." or ";";

    /// <summary>The name without an edition that is written as part of it: "Second Tea Forum", "Tea Forum II".</summary>
    public (TokenRange Name, Edition? Edition) WithoutEdition(TokenRange name)
    {
        var first = text.Tokens[name.First];
        if (name.Length > 1 && NumberOf(first) is { } leading)
        {
            return (name with { First = SkipCapitalAdjectives(name.First + 1, name.End) }, new Edition(leading, null));
        }

        var last = text.Tokens[name.End - 1];
        if (
            name.Length > 2
            && last.Case == TokenCase.Upper
            && words.EditionNumbers.TryGetValue(last.Id, out var roman)
            && !IsBeforeAge(name.End)
        )
        {
            return (name with { End = name.End - 1 }, new Edition(roman, null));
        }

        // "Tea Forum Two" is not how anyone writes; "Tea Forum 2" is.
        if (name.Length > 2 && last.IsPlainNumber && words.EventHeads.Contains(text.Tokens[name.End - 2].Id))
        {
            return (name with { End = name.End - 1 }, new Edition(last.Number, null));
        }

        var start =
            name.Length > 1
            && first.Case == TokenCase.Upper
            && first.Length < 5
            && words.EditionNumbers.TryGetValue(first.Id, out var prefix)
                ? (int?)prefix
                : null;
        return start is { } number
            ? (name with { First = name.First + 1 }, new Edition(number, null))
            : (name with { First = SkipCapitalAdjectives(name.First, name.End) }, null);
    }

    /// <summary>
    /// Whether the noun stands for an event that was named before: with an article, an edition or "this year's".
    /// </summary>
    public bool IsDefinite(int noun, Sentence sentence)
    {
        var start = SkipAdjectives(noun, sentence);
        return start > sentence.First
            && (
                text.Language.Names.EventDeterminers.Contains(text[start - 1])
                || (text.Language.Names.Previous.Contains(text[start - 1]) && IsArticle(start - 2, sentence))
                || Numbered(start, sentence) is { } numbered && numbered.First < start && IsArticle(numbered.First - 1, sentence)
                || Relative(start, sentence, lead: null) is not null
            );
    }

    /// <summary>"the inaugural" without a noun: the first edition of the event that is spoken of.</summary>
    /// <returns>The token after it, or null where no edition stands there alone.</returns>
    public (TokenRange Tokens, Edition Edition)? Alone(int token, Sentence sentence)
    {
        var isAlone =
            text.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word
            && word.Length > 4
            && IsArticle(token - 1, sentence)
            && (
                token + 1 >= sentence.End
                || text.Tokens[token + 1].Kind != TokenKind.Word
                || words.FunctionWords.Contains(text.Tokens[token + 1].Id)
            );
        return isAlone && words.EditionNumbers.TryGetValue(text.Tokens[token].Id, out var number)
            ? (new TokenRange(token - 1, token + 1), new Edition(number, null))
            : null;
    }

    private bool IsArticle(int token, Sentence sentence) =>
        token >= sentence.First && text.Language.Names.Articles.Contains(text[token]);

    private int SkipAdjectives(int first, Sentence sentence)
    {
        while (first > sentence.First)
        {
            var before = text.Tokens[first - 1];
            if (before is { Kind: TokenKind.Word, Case: not TokenCase.Upper } && words.EventAdjectives.Contains(before.Id))
            {
                first =
                    first - 3 >= sentence.First && text[first - 2] is "-" && !text.Tokens[first - 1].SpaceBefore
                        ? first - 3
                        : first - 1;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    private int SkipCapitalAdjectives(int first, int end)
    {
        while (
            first + 2 < end
            && words.EventAdjectives.Contains(text.Tokens[first].Id)
            && text.Language.Names.CapitalAdjectives.Contains(text[first])
        )
        {
            first++;
        }

        return first;
    }

    // "second", "2nd", "twenty-second", "second-ever", "II", "2019", and so on, ending right before the token.
    private (int First, Edition? Edition)? Numbered(int start, Sentence sentence)
    {
        var end =
            start - 2 > sentence.First && text.Language.Names.Ever.Contains(text[start - 1]) && text[start - 2] is "-"
                ? start - 2
                : start;
        if (end <= sentence.First)
        {
            return null;
        }

        var last = text.Tokens[end - 1];
        if (IsYear(last))
        {
            return (end - 1, new Edition(null, last.Number));
        }

        if (
            last.Kind == TokenKind.Word
            && text.Language.Names.OrdinalEndings.Contains(text[end - 1])
            && end - 2 >= sentence.First
            && text.Tokens[end - 2] is { IsPlainNumber: true, Number: > 0 and <= HighestEdition and var digits }
        )
        {
            return (end - 2, new Edition(digits, null));
        }

        if (NumberOf(last) is not { } number)
        {
            return last.Case == TokenCase.Upper && words.EditionNumbers.TryGetValue(last.Id, out var roman)
                ? (end - 1, new Edition(roman, null))
                : null;
        }

        var isCompound =
            end - 3 >= sentence.First && text[end - 2] is "-" && words.Numerals.Cardinals.ContainsKey(text.Tokens[end - 3].Id);
        return isCompound && NumeralReader.Read(text, new TokenRange(end - 3, end), words.Numerals) is { } compound
            ? (end - 3, new Edition((int)compound, null))
            : (end - 1, new Edition(number, null));
    }

    // "this year's", "last year's", "next year's", and "the next" after the one that the article is about
    private (int First, Edition? Edition)? Relative(int start, Sentence sentence, Edition? lead)
    {
        if (start > sentence.First && text.Language.Names.Next.Contains(text[start - 1]))
        {
            return (
                start - 1,
                lead is { Number: { } number } ? new Edition(number + 1, null) : new Edition(null, null) { IsNext = true }
            );
        }

        if (
            start > sentence.First
            && text.Language.Names.Previous.Contains(text[start - 1])
            && lead is { Number: > 1 and var following }
        )
        {
            return (start - 1, new Edition(following - 1, null));
        }

        if (
            start - 3 < sentence.First
            || !text.Language.Names.Owners.Contains(text[start - 1])
            || !text.Language.Names.Year.Contains(text[start - 2])
        )
        {
            return null;
        }

        var shift = ShiftOf(text[start - 3]);
        if (shift is not { } years)
        {
            return null;
        }

        return (start - 3, anchor is null ? Shifted(lead, years) : new Edition(null, anchor.Year + years));
    }

    private static Edition? Shifted(Edition? lead, int years) =>
        lead switch
        {
            _ when years == 0 => lead,
            { Year: { } year } => new Edition(null, year + years),
            _ => null,
        };

    // Roman numerals count by their case, so they are not looked up here.
    private int? NumberOf(Token token) =>
        token switch
        {
            { Kind: not TokenKind.Word } => null,
            _ when words.Numerals.Ordinals.TryGetValue(token.Id, out var ordinal) => (int)ordinal,
            { Case: not TokenCase.Upper, Length: > 4 } when words.EditionNumbers.TryGetValue(token.Id, out var number) => number,
            _ => null,
        };

    private static bool IsYear(Token token) => token is { Kind: TokenKind.Number, Length: 4, Number: >= 1800 and <= 2199 };

    private bool IsFollowedByHyphen(int token, Sentence sentence) =>
        token + 1 < sentence.End && text[token + 1] is "-" or "\u2013" && !text.Tokens[token + 1].SpaceBefore;

    private int? ShiftOf(ReadOnlySpan<char> word) =>
        text.Language.Names.This.Contains(word) ? 0
        : text.Language.Names.Last.Contains(word) ? -1
        : NextOf(word);

    private int? NextOf(ReadOnlySpan<char> word) => text.Language.Names.Coming.Contains(word) ? 1 : null;
}
