using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds the person in a capitalised stretch: in "Mayor Ada Lindqvist" the last two words.</summary>
internal sealed class PersonFinder(MentionWords words, TokenizedText text)
{
    /// <summary>The person that a capitalised stretch names, without titles; null where it can't be a person.</summary>
    public TokenRange? PersonIn(TokenRange name)
    {
        var first = name.First;
        while (first < name.End - 1 && IsTitle(first))
        {
            first++;
        }

        var length = name.End - first;
        var isPlain = Enumerable
            .Range(first, length)
            .All(i =>
                text.Tokens[i] is { Kind: TokenKind.Word, Length: > 1 } token
                && token.Case == TokenCase.Capitalised
                && !words.OrganisationHeads.Contains(token.Id)
                && !words.EventHeads.Contains(token.Id)
            );
        return
            isPlain
            && length is 1 or 2 or 3
            && (length > 1 || first > name.First)
            && !words.RoleHeads.Contains(text.Tokens[name.End - 1].Id)
            ? new TokenRange(first, name.End)
            : null;
    }

    private bool IsTitle(int i) =>
        words.PersonTitles.Contains(text.Tokens[i].Id)
        || words.RoleHeads.Contains(text.Tokens[i].Id)
        || (
            i + 1 < text.Tokens.Length
            && (words.RoleHeads.Contains(text.Tokens[i + 1].Id) || words.PersonTitles.Contains(text.Tokens[i + 1].Id))
        );
}
