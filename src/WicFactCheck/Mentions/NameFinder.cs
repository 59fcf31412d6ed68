using System.Buffers;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds stretches of capitalised words that can be a name.</summary>
internal sealed class NameFinder(MentionWords words)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>The names of a sentence, in order, without leading articles; none overlaps another.</summary>
    public IEnumerable<TokenRange> Find(TokenizedText text, Sentence sentence, Func<int, bool> isTaken)
    {
        for (var i = sentence.First; i < sentence.End; )
        {
            if ((!CanBegin(text, i) && !IsOpenerOfName(text, sentence, i, isTaken)) || isTaken(i))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (Continues(text, i, end, sentence.End, isTaken) is var next && next > end)
            {
                end = next;
            }

            yield return new TokenRange(i, end);
            i = end;
        }
    }

    /// <summary>Person, place or organisation where the words tell, else name.</summary>
    public MentionType KindOf(TokenizedText text, TokenRange name)
    {
        var last = text.Tokens[name.End - 1].Id;
        var before = name.First > text.SentenceOf(name.First).First ? text.Tokens[name.First - 1] : default;
        if (words.OrganisationHeads.Contains(last))
        {
            return MentionType.Organisation;
        }

        if (
            words.PersonTitles.Contains(text.Tokens[name.First].Id)
            || (before.Length > 0 && words.PersonTitles.Contains(before.Id))
        )
        {
            return MentionType.Person;
        }

        if (before.Length > 0 && text.Language.Names.BeforePlaces.Contains(text[name.First - 1]))
        {
            return MentionType.Place;
        }

        return IsAcronym(text, name) ? MentionType.Organisation : MentionType.Name;
    }

    // Of what goes by its initials most is an organisation; countries go by two.
    private static bool IsAcronym(TokenizedText text, TokenRange name) =>
        name.Length == 1 && text.Tokens[name.First] is { Case: TokenCase.Upper, Length: >= 3 and <= 6 };

    private bool CanBegin(TokenizedText text, int i) =>
        IsCapitalised(text.Tokens[i])
        && !IsUnit(text, i)
        && !IsOfAge(text, i)
        && !words.FunctionWords.Contains(text.Tokens[i].Id)
        && !words.CommonOpeners.Contains(text.Tokens[i].Id);

    // The MM of "$160MM", the SEK of "SEK 40m", the Rs of "Rs 40".
    private bool IsUnit(TokenizedText text, int i) =>
        (i > 0 && text.Tokens[i - 1].Kind == TokenKind.Number && !text.Tokens[i].SpaceBefore)
        || (
            (text.Tokens[i].Case == TokenCase.Upper || text[i].IndexOfAny(Vowels) < 0)
            && i + 1 < text.Tokens.Length
            && text.Tokens[i + 1].Kind == TokenKind.Number
            && words.Currencies.Contains(text, i)
        );

    // "9-Year-Old Boy" in a headline names nobody.
    private bool IsOfAge(TokenizedText text, int i)
    {
        var ages = text.Language.Ages;
        return IsUnitOfAge(text, i)
            || (
                i + 2 < text.Tokens.Length
                && text[i + 1] is "-"
                && words.Numerals.Cardinals.ContainsKey(text.Tokens[i].Id)
                && IsUnitOfAge(text, i + 2)
            )
            || (i > 1 && text[i - 1] is "-" && text.IsOneOf(i, ages.Old) && text.IsOneOf(i - 2, ages.Years))
            || (
                i > 2
                && text.IsOneOf(i - 1, ages.Old)
                && text[i - 2] is "-"
                && text.IsOneOf(i - 3, ages.Years)
                && words.Ages.Persons.Contains(text.Tokens[i].Id)
            );
    }

    // The Year of "9-Year-Old"
    private static bool IsUnitOfAge(TokenizedText text, int i)
    {
        var ages = text.Language.Ages;
        return i > 1
            && i + 2 < text.Tokens.Length
            && text[i - 1] is "-"
            && text[i + 1] is "-"
            && text.IsOneOf(i + 2, ages.Old)
            && (
                text.IsOneOf(i, ages.Years)
                || text.IsOneOf(i, ages.Months)
                || text.IsOneOf(i, ages.Weeks)
                || text.IsOneOf(i, ages.Days)
            );
    }

    // At the start of a sentence, and in a headline where most words have capitals, the capital tells nothing.
    private bool IsOpenerOfName(TokenizedText text, Sentence sentence, int i, Func<int, bool> isTaken) =>
        i > sentence.First
        && i + 1 < sentence.End
        && text.Tokens[i].Case == TokenCase.Capitalised
        && words.NameOpeners.Contains(text.Tokens[i].Id)
        && (text[i - 1] is "," || text.Tokens[i - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
        && CanBegin(text, i + 1)
        && !isTaken(i + 1);

    private static bool IsCapitalised(Token token) => token.Kind == TokenKind.Word && token.Case != TokenCase.Lower;

    private int Continues(TokenizedText text, int start, int end, int limit, Func<int, bool> isTaken)
    {
        if (end >= limit || isTaken(end))
        {
            return end;
        }

        if (EndOfGivenName(text, start, end, limit) is { } given)
        {
            return given;
        }

        if (text.Tokens[end - 1].Case == TokenCase.Capitalised && NameWords.NicknameAt(text, end, limit) is { } nickname)
        {
            return nickname.End + 2;
        }

        var token = text.Tokens[end];
        if (IsCapitalised(token) && (token.Case == TokenCase.Upper || !words.FunctionWords.Contains(token.Id)))
        {
            return end + 1;
        }

        if (
            token.Kind == TokenKind.Number
            && token is { IsPlainNumber: true, Length: <= 3 }
            && !IsFollowedByUnit(text, end, limit)
        )
        {
            return end + 1;
        }

        var joins =
            !token.SpaceBefore && text[end] is "-" or "\u2013" or "&"
            || (token.Kind == TokenKind.Word && words.NameJoiners.Contains(token.Id))
            || text[end] is "&";
        return joins
            && end + 1 < limit
            && !isTaken(end + 1)
            && IsCapitalised(text.Tokens[end + 1])
            && !words.FunctionWords.Contains(text.Tokens[end + 1].Id)
                ? end + 2
            : joins && end + 2 < limit && text.Language.Names.The.Contains(text[end + 1]) && IsCapitalised(text.Tokens[end + 2])
                ? end + 3
            : end;
    }

    // "Kim Dae-ho"; in "the North Sea-bound" the word in small letters is none of a name.
    private static int? EndOfGivenName(TokenizedText text, int start, int end, int limit) =>
        end > start + 1
        && end + 1 < limit
        && text[end] is "-" or "\u2011"
        && !text.Tokens[end].SpaceBefore
        && text.Tokens[end + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, SpaceBefore: false }
        && text.Language.Names.GivenSyllables.Contains(text[end + 1])
            ? end + 2
            : null;

    // "the Boeing 737" keeps its number; "opened in Oslo 3 years later" and "beat Oslo 3-2" do not.
    private static bool IsFollowedByUnit(TokenizedText text, int number, int limit) =>
        number + 1 < limit
        && (
            (number + 2 < limit && IsUnitOfAge(text, number + 2))
            || text.Tokens[number + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
            || (text[number + 1] is "-" or "\u2013" && number + 2 < limit && text.Tokens[number + 2].Kind == TokenKind.Number)
        );
}
