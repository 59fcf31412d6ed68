using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds the person in a capitalised stretch: in "Mayor Ada Lindqvist" the last two words.</summary>
internal sealed class PersonFinder(MentionWords words, TokenizedText text)
{
    /// <summary>The person that a capitalised stretch names, without titles; null where it can't be a person.</summary>
    public TokenRange? PersonIn(TokenRange name)
    {
        var all = NameWords.In(text, name);
        var titles = EndOfLongTitle(all);
        while (titles < all.Length - 1 && IsTitle(all, titles))
        {
            titles++;
        }

        var person = titles > 0 ? BeforeOf(all[titles..]) : all;
        var bare = person.Length > 1 && IsGeneration(person[^1]) ? person[..^1] : person;
        return
            bare.All(IsPlain)
            && bare.Length is 1 or 2 or 3
            && (bare.Length > 1 || titles > 0)
            && !words.RoleHeads.Contains(text.Tokens[person[^1].End - 1].Id)
            ? new TokenRange(person[0].First, person[^1].End)
            : null;
    }

    // "Fire Marshal Ada Lindqvist of the Quillhaven", but "Prince Olav of Quillhaven" is a name.
    private ImmutableArray<TokenRange> BeforeOf(ImmutableArray<TokenRange> person)
    {
        var of = person.ToList().FindIndex(word => text.Language.Names.Of.Contains(text[word.First]));
        return of > 1 ? person[..of] : person;
    }

    // "Quillhaven Fire Chief Ada Lindqvist", "Assistant Fire Chief"; in "Ada Lindqvist King" the last word is a name.
    private int EndOfLongTitle(ImmutableArray<TokenRange> all)
    {
        const int First = 2;
        const int FewestOfName = 2;
        for (var last = all.Length - FewestOfName - 1; last >= First; last--)
        {
            if (IsTitle(all[last]))
            {
                return last + 1;
            }
        }

        return 0;
    }

    // "Ada Lindqvist III"
    private bool IsGeneration(TokenRange word) =>
        text.Language.Names.Generations.ContainsInAnyCase(text[word.First].TrimEnd('.'));

    // After a hyphen a name may go on in small letters: "Min-ho".
    private bool IsPlain(TokenRange word) =>
        Enumerable
            .Range(word.First, word.Length)
            .All(i =>
                text.Tokens[i] is { Kind: TokenKind.Word, Length: > 1 } token
                    ? (token.Case == TokenCase.Capitalised || (i > word.First && token.Case == TokenCase.Lower))
                        && !words.OrganisationHeads.Contains(token.Id)
                        && !words.EventHeads.Contains(token.Id)
                    : i > word.First && text.Tokens[i].Kind == TokenKind.Symbol
            );

    // "Mayor", "Fire Marshal", "Vice-President"
    private bool IsTitle(ImmutableArray<TokenRange> all, int i) => IsTitle(all[i]) || (i + 1 < all.Length && IsTitle(all[i + 1]));

    private bool IsTitle(TokenRange word) =>
        Enumerable
            .Range(word.First, word.Length)
            .Any(i => words.PersonTitles.Contains(text.Tokens[i].Id) || words.RoleHeads.Contains(text.Tokens[i].Id));
}
