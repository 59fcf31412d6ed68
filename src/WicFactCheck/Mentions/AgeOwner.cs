using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Tells which of the named people an age is told of, where the words leave no doubt.</summary>
/// <param name="words">The words of mentions.</param>
/// <param name="text">The text.</param>
internal sealed class AgeOwner(MentionWords words, TokenizedText text)
{
    private const int Reach = 12;
    private const int LongestDescription = 4;
    private const int MostAdjectives = 2;

    /// <summary>The name without titles, or null where nobody, or more than one, may be meant.</summary>
    /// <param name="age">The age.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="names">The names that it and the sentences before it have, in order.</param>
    public string? Of(AgeReading age, Sentence sentence, IReadOnlyList<NameMention> names)
    {
        var person = age switch
        {
            { IsOfThing: true } or { IsThen: true } => null,
            { Form: AgeForm.Old } => After(age.Tokens.End, sentence, names) ?? Described(age.Tokens.First, sentence, names),
            { Form: AgeForm.Apposed } => names.LastOrDefault(name => name.Tokens.End == age.Tokens.First - 1 && IsPersonal(name)),
            _ => Before(age.Tokens.First, sentence, names),
        };
        return person is null ? null : NameOf(person, names);
    }

    // "the 61-year-old captain Ada Lindqvist"
    private NameMention? After(int end, Sentence sentence, IReadOnlyList<NameMention> names) =>
        names.FirstOrDefault(name =>
            name.Tokens.First >= end
            && name.Tokens.First <= end + LongestDescription
            && name.Tokens.End <= sentence.End
            && IsPersonal(name)
            && !Enumerable
                .Range(end, name.Tokens.First - end)
                .Any(i => words.FunctionWords.Contains(text.Tokens[i].Id) || text.Tokens[i].Kind != TokenKind.Word)
        );

    // "Ada Lindqvist, a 61-year-old pilot", "Ada Lindqvist is a tall 61-year-old", "Ada Lindqvist, who is 61 years old"
    private NameMention? Described(int first, Sentence sentence, IReadOnlyList<NameMention> names)
    {
        var i = first - 1;
        while (i > sentence.First && i > first - 1 - MostAdjectives && IsAdjective(i))
        {
            i--;
        }

        i -= i > sentence.First && text.Language.Ages.Articles.Contains(text[i]) ? 1 : 0;
        i -= i > sentence.First && text.Language.Ages.Copulas.Contains(text[i]) ? 1 : 0;
        i -= i > sentence.First && text.Language.Ages.Who.Contains(text[i]) ? 1 : 0;
        i -= i > sentence.First && text[i] is "," ? 1 : 0;
        return i < first - 1 ? names.LastOrDefault(name => name.Tokens.End == i + 1 && IsPersonal(name)) : null;
    }

    private bool IsAdjective(int i) =>
        text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word
        && (!words.FunctionWords.Contains(word.Id) || text.Language.Ages.Adverbs.Contains(text[i]));

    // "Ada Lindqvist, who was 61", but not "Ada Lindqvist's mother was 61" and not "Ada Lindqvist saw a man who was 61".
    private NameMention? Before(int first, Sentence sentence, IReadOnlyList<NameMention> names)
    {
        var person = names.LastOrDefault(name =>
            name.Tokens.End <= first
            && name.Tokens.First >= sentence.First
            && first - name.Tokens.End <= Reach
            && IsPersonal(name)
        );
        return person is null || IsInterrupted(person.Tokens.End, first) ? null : person;
    }

    private bool IsInterrupted(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Language.Ages.Owners.Contains(text[i]))
            {
                return true;
            }

            if (words.Ages.Persons.Contains(text.Tokens[i].Id) && text.Tokens[i].Case == TokenCase.Lower && !IsApposed(i, start))
            {
                return true;
            }
        }

        return false;
    }

    // "Ada Lindqvist, a retired pilot, was 61"
    private bool IsApposed(int noun, int start)
    {
        for (var i = noun - 1; i >= Math.Max(start, noun - LongestDescription); i--)
        {
            if (text[i] is ",")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPersonal(NameMention name) => name.PersonName is not null || IsTitleAlone(name);

    private bool IsTitleAlone(NameMention name) =>
        name.Tokens.Length == 1 && words.PersonTitles.Contains(text.Tokens[name.Tokens.First].Id);

    // "the King" is the king that was named before, a surname the person of that surname.
    private string NameOf(NameMention person, IReadOnlyList<NameMention> names)
    {
        if (IsTitleAlone(person))
        {
            var title = text.Tokens[person.Tokens.First].Id;
            var titled = names.LastOrDefault(name =>
                name.Tokens.First < person.Tokens.First
                && name.Tokens.Length > 1
                && text.Tokens[name.Tokens.First].Id == title
                && name.Person is not null
            );
            return titled?.Name ?? person.Name;
        }

        return person.PersonName ?? person.Name;
    }
}
