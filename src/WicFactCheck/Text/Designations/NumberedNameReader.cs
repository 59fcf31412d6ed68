using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads numbers that are the last part of a name: "Windows 7", "Boeing 767-300", "the July 26 Movement".</summary>
internal sealed class NumberedNameReader(DesignationWords words)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int LongWord = 4;
    private const int LongestIndex = 3;
    private const int HighestModel = 9;
    private const int LongestChannel = 2;
    private const int LongestAcronym = 4;
    private const int LengthOfPostcode = 5;
    private const int LastSchoolYear = 13;

    /// <summary>The number that begins at a token, or null where it belongs to no name.</summary>
    public Designation? Read(TokenizedText text, int i, TokenRange piece, Sentence sentence)
    {
        if (IsOfStation(text, i, sentence))
        {
            return Name(new TokenRange(i, i + 1));
        }

        if (i == sentence.First || text.Tokens[i - 1].Kind != TokenKind.Word || Piece.Touches(text, i))
        {
            return null;
        }

        if (IsDay(text, i, sentence))
        {
            return Name(new TokenRange(i - 1, i + 1));
        }

        if (IsVersion(text, i, piece, sentence))
        {
            return new Designation(piece, DesignationKind.Version);
        }

        if (
            words.Makers.Contains(text.Tokens[i - 1].Id)
            && (text.Tokens[i - 1].Case != TokenCase.Lower || HasInnerCapital(text[i - 1]))
            && IsPlain(text, piece)
        )
        {
            return new Designation(piece, DesignationKind.Model);
        }

        return
            piece.Length == 1
            && (
                IsOfIndex(text, i, sentence)
                || IsSchoolYear(text, i)
                || IsOfGroup(text, i, sentence)
                || IsPartOfName(text, i, sentence)
            )
            ? Name(piece)
            : null;
    }

    // "Quill 3.11 was": nothing else with a name and a decimal is the subject of such a verb.
    private bool IsVersion(TokenizedText text, int i, TokenRange piece, Sentence sentence) =>
        piece.Length == 1
        && text.Tokens[i].Number == Token.Decimal
        && text[i] is [_, '.', _] or [_, _, '.', _] or [_, '.', _, _] or [_, _, '.', _, _]
        && i + 1 < sentence.End
        && text.Language.Designators.AfterVersions.Contains(text[i + 1])
        && text.Tokens[i - 1] is { Case: not TokenCase.Lower, Length: > 1 } name
        && !words.FunctionWords.Contains(name.Id)
        && !words.Calendar.Contains(name.Id)
        && !words.Currencies.Contains(name.Id)
        && !text.Language.Numbers.Magnitudes.ContainsInAnyCase(text[i - 1]);

    // "Year 9 girls"
    private bool IsSchoolYear(TokenizedText text, int i) =>
        text.Tokens[i - 1].Case != TokenCase.Lower
        && words.SchoolYears.Contains(text.Tokens[i - 1].Id)
        && text.Tokens[i] is { IsPlainNumber: true, Number: <= LastSchoolYear };

    // "the Group of 77"; but "a group of 77" and "A Group of 77 potters"
    private bool IsOfGroup(TokenizedText text, int i, Sentence sentence) =>
        i - 2 > sentence.First
        && text.Language.Designators.Of.Contains(text[i - 1])
        && text.Tokens[i - 2].Case == TokenCase.Capitalised
        && text.Language.Designators.Groups.ContainsInAnyCase(text[i - 2])
        && EndsName(text, i, sentence);

    // "the FTSE 100", "the S&P 500"; but "sent the Nasdaq 100 points lower"
    private bool IsOfIndex(TokenizedText text, int i, Sentence sentence)
    {
        for (var length = Math.Min(LongestIndex, i - sentence.First); length > 0; length--)
        {
            if (words.Indices.TryFind(text, i - length, length, out _))
            {
                return text.Tokens[i] is { IsPlainNumber: true, Number: >= 10 }
                    && text.Tokens[i - length].Case != TokenCase.Lower
                    && !(
                        i + 1 < sentence.End
                        && (
                            text.Language.Designators.AfterIndex.Contains(text[i + 1])
                            || words.Scales.Contains(text.Tokens[i + 1].Id)
                        )
                    );
            }
        }

        return false;
    }

    // "12 News was there", "asked News 4"
    private bool IsOfStation(TokenizedText text, int i, Sentence sentence)
    {
        if (text.Tokens[i] is not { IsPlainNumber: true, Length: <= LongestChannel } || !IsInRunningText(text, sentence))
        {
            return false;
        }

        var isBefore =
            i + 1 < sentence.End
            && text.Language.Designators.Stations.Contains(text[i + 1])
            && (i + 2 >= sentence.End || text.Tokens[i + 2].Case != TokenCase.Capitalised);
        return isBefore
            || (i > sentence.First && text.Language.Designators.Stations.Contains(text[i - 1]) && EndsName(text, i, sentence));
    }

    // "the July 26 Movement"
    private bool IsDay(TokenizedText text, int i, Sentence sentence) =>
        i - 2 >= sentence.First
        && i + 1 < sentence.End
        && words.Calendar.Contains(text.Tokens[i - 1].Id)
        && text.Language.Designators.Article.ContainsAtStart(text[i - 2])
        && text.Tokens[i + 1] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } head
        && words.DayHeads.Contains(head.Id);

    private static bool IsPlain(TokenizedText text, TokenRange piece) =>
        piece.Length is 1 or 3 && text.Tokens[piece.First].IsPlainNumber && text.Tokens[piece.End - 1].IsPlainNumber;

    private bool IsPartOfName(TokenizedText text, int i, Sentence sentence)
    {
        var name = text.Tokens[i - 1];
        var number = text.Tokens[i];
        var isMixed = name.Case == TokenCase.Lower && HasInnerCapital(text[i - 1]);
        var isSmall = number is { IsPlainNumber: true, Length: <= 4, Number: < FirstYear or > LastYear };
        var isDecimal =
            number.Number == Token.Decimal && text[i] is [_, '.', _] or [_, _, '.', _] or [_, '.', _, _] or [_, _, '.', _, _];
        var isPostcode = number is { IsPlainNumber: true, Length: LengthOfPostcode };
        return (isSmall || isDecimal || isPostcode)
            && (
                isMixed
                || (
                    (
                        name is { Case: TokenCase.Capitalised, Id: Vocabulary.Unknown }
                        || (name is { Case: TokenCase.Upper, Id: Vocabulary.Unknown, Length: <= LongestAcronym } && !isPostcode)
                    )
                    && text[i - 1].IndexOfAny('\'', '\u2019') < 0
                    && (isPostcode || IsInRunningText(text, sentence))
                )
            )
            && (isMixed || i - 1 > sentence.First)
            && EndsName(text, i, sentence);
    }

    // What follows is not counted: "Windows 7 is old", "30 iPhone 14 handsets"; but "in Oslo 14 shops closed".
    private bool EndsName(TokenizedText text, int i, Sentence sentence)
    {
        if (i + 1 >= sentence.End)
        {
            return true;
        }

        var next = text.Tokens[i + 1];
        if (next.Kind != TokenKind.Word)
        {
            return next.Kind == TokenKind.Symbol
                && (
                    text[i + 1] is "," or "." or ")" or ";" or "\"" or "\u201d"
                    || text.Language.Designators.Owners.Contains(text[i + 1])
                );
        }

        if (
            words.FunctionWords.Contains(next.Id)
            || (next.Case != TokenCase.Lower && text.Language.Designators.Variants.ContainsInAnyCase(text[i + 1]))
        )
        {
            return true;
        }

        return next.Case == TokenCase.Lower
            && !words.Scales.Contains(next.Id)
            && !words.Suffixes.Contains(next.Id)
            && !text.Language.Designators.AfterIndex.Contains(text[i + 1])
            && (!IsPlural(text, i + 1) || IsCountedBefore(text, i - 2, sentence) || IsModel(text, i, sentence));
    }

    // "asked for Falcon 9 rockets": so few are counted in words, and what is in a place is told with another preposition.
    private static bool IsModel(TokenizedText text, int i, Sentence sentence) =>
        text.Tokens[i].Number <= HighestModel
        && i - 2 >= sentence.First
        && text.Language.Designators.BeforeModels.Contains(text[i - 2]);

    private bool IsPlural(TokenizedText text, int i) =>
        words.PluralNouns.Contains(text.Tokens[i].Id)
        || text.Language.Endings.MayBePlural(text[i])
        || (text.Tokens[i].Length > 3 && text.Language.Endings.MayBePast(text[i]))
        || text.Language.Endings.MayBeIrregularPlural(text[i]);

    // "30 iPhone 14 handsets", "a pair of Jordan 11 shoes", "the Falcon 9 rockets"
    private bool IsCountedBefore(TokenizedText text, int i, Sentence sentence) =>
        i >= sentence.First
        && (
            text.Tokens[i].Kind == TokenKind.Number
            || words.Numerals.Contains(text.Tokens[i].Id)
            || (
                text.Language.Designators.Of.Contains(text[i])
                && i > sentence.First
                && text.Language.Designators.Sets.Contains(text[i - 1])
            )
            || text.Language.Designators.Determiners.Contains(text[i])
        );

    private static bool HasInnerCapital(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[1]);

    // In a headline where most words have capitals, a capital tells nothing.
    private static bool IsInRunningText(TokenizedText text, Sentence sentence)
    {
        var (lower, all) = (0, 0);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.Word, Length: >= LongWord } word)
            {
                all++;
                lower += word.Case == TokenCase.Lower ? 1 : 0;
            }
        }

        return lower > 1 && lower * 2 >= all;
    }

    private static Designation Name(TokenRange tokens) => new(tokens, DesignationKind.Name);
}
