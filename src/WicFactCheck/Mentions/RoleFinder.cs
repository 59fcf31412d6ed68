using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds who is said to be what: "project director Ada Lindqvist", "Ada Lindqvist, the town's mayor", "Mayor Lindqvist".
/// </summary>
internal sealed class RoleFinder(MentionWords words, TokenizedText text)
{
    private const int LongestRole = 9;
    private const int MostModifiers = 3;

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

    /// <summary>The roles that the words around a person's name give it.</summary>
    public IEnumerable<RoleMention> Find(NameMention mention, Sentence sentence)
    {
        if (mention.PersonName is not { } whom)
        {
            yield break;
        }

        var (name, person) = (mention.Tokens, mention.Person ?? mention.Tokens);
        if (!mention.IsReference && Before(name, person, sentence) is { } before)
        {
            yield return new RoleMention(before, whom, person);
        }

        if (After(person.End, sentence) is { } after)
        {
            yield return new RoleMention(after, whom, person);
        }
    }

    // "the park's chief ranger Ada Lindqvist", "Chief Ranger Ada Lindqvist"
    private TokenRange? Before(TokenRange name, TokenRange person, Sentence sentence)
    {
        if (
            person.First > name.First
            && Enumerable.Range(name.First, person.First - name.First).Any(i => words.RoleHeads.Contains(text.Tokens[i].Id))
        )
        {
            return new TokenRange(name.First, person.First);
        }

        var head = name.First - 1;
        if (head < sentence.First || !words.RoleHeads.Contains(text.Tokens[head].Id))
        {
            return null;
        }

        var first = head;
        while (first > sentence.First && head - first < MostModifiers && IsModifier(first - 1))
        {
            first--;
        }

        return new TokenRange(first, head + 1);
    }

    // "Ada Lindqvist, the mayor of Quillhaven,", "Ada Lindqvist is the mayor"
    private TokenRange? After(int end, Sentence sentence)
    {
        var start = end;
        if (start < sentence.End && text[start] is ",")
        {
            start++;
            // "Ada Lindqvist, 61, the mayor"
            if (start + 1 < sentence.End && text.Tokens[start].IsPlainNumber && text[start + 1] is ",")
            {
                start += 2;
            }

            if (
                start + 1 < sentence.End
                && text.Language.Names.Who.Contains(text[start])
                && text.Language.Names.IsOrWas.Contains(text[start + 1])
            )
            {
                start += 2;
            }
        }
        else if (start < sentence.End && text.Language.Names.Is.Contains(text[start]))
        {
            start++;
        }
        else
        {
            return null;
        }

        if (start < sentence.End && text.Language.Names.RoleDeterminers.Contains(text[start]))
        {
            start++;
        }

        for (var i = start; i < sentence.End && i < start + LongestRole; i++)
        {
            if (
                words.RoleHeads.Contains(text.Tokens[i].Id)
                && !IsHead(i + 1, sentence)
                && !(IsHead(i + 2, sentence) && IsModifier(i + 1))
            )
            {
                // "in Oslo, mayor Ada Lindqvist" is about who follows.
                return i + 1 < sentence.End && text.Tokens[i + 1] is { Kind: TokenKind.Word, Case: not TokenCase.Lower }
                    ? null
                    : new TokenRange(start, EndOfComplement(i + 1, sentence));
            }

            if (
                !IsModifier(i)
                && !text.Language.Names.RoleParts.Contains(text[i])
                && text[i] is not ("-" or "'" or "\u2019")
                && text.Tokens[i].Case == TokenCase.Lower
            )
            {
                return null;
            }
        }

        return null;
    }

    // "chief financial officer" goes on to its last noun.
    private bool IsHead(int i, Sentence sentence) => i < sentence.End && words.RoleHeads.Contains(text.Tokens[i].Id);

    // "of the park"
    private int EndOfComplement(int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End || !text.Language.Names.BeforeComplement.Contains(text[end]))
        {
            return end;
        }

        var last = end + 1;
        var inName = false;
        while (last < sentence.End && last < end + LongestRole)
        {
            var token = text.Tokens[last];
            var isCapital = token is { Kind: TokenKind.Word, Case: not TokenCase.Lower };
            var isPart =
                isCapital
                || (inName && token.IsPlainNumber)
                || text.Language.Names.The.Contains(text[last])
                || text.Language.Names.Owners.Contains(text[last])
                || (
                    text.Language.Names.ComplementJoiners.Contains(text[last])
                    && inName
                    && last + 1 < sentence.End
                    && text.Tokens[last + 1] is { Kind: TokenKind.Word, Case: not TokenCase.Lower }
                )
                || (
                    token.Kind == TokenKind.Word
                    && !inName
                    && !words.FunctionWords.Contains(token.Id)
                    && !words.NoNouns.Contains(token.Id)
                );
            if (!isPart)
            {
                break;
            }

            // After a name, words in lower case belong to the next phrase, but for what the name owns.
            inName = isCapital;
            last++;
        }

        return last > end + 1 ? last : end;
    }

    private bool IsTitle(int i) =>
        words.PersonTitles.Contains(text.Tokens[i].Id)
        || words.RoleHeads.Contains(text.Tokens[i].Id)
        || (
            i + 1 < text.Tokens.Length
            && (words.RoleHeads.Contains(text.Tokens[i + 1].Id) || words.PersonTitles.Contains(text.Tokens[i + 1].Id))
        );

    private bool IsModifier(int i) =>
        text.Tokens[i] is { Kind: TokenKind.Word } token
        && !words.FunctionWords.Contains(token.Id)
        && !words.NoNouns.Contains(token.Id);
}
