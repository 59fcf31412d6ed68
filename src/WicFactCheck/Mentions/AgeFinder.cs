using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds ages of people: "Ada Lindqvist, 61,", "aged 61", "the 61-year-old Ada Lindqvist", "who turns 61 in May".
/// </summary>
internal sealed class AgeFinder(MentionWords words, TokenizedText text)
{
    private const int Oldest = 119;
    private const int Reach = 12;

    /// <summary>The ages of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names that it and the sentences before it have, in order.</param>
    /// <param name="times">The times of the article, by the token that they begin with.</param>
    public IEnumerable<AgeMention> Find(
        Sentence sentence,
        IReadOnlyList<NameMention> names,
        IReadOnlyDictionary<int, TimeExpression> times
    )
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i] is not { IsPlainNumber: true, Number: > 0 and <= Oldest })
            {
                continue;
            }

            if (!MayBeAge(i, sentence))
            {
                continue;
            }

            var isOld =
                Is(i + 1, sentence, "-") && Is(i + 2, sentence, "year") && Is(i + 3, sentence, "-") && Is(i + 4, sentence, "old");
            var isTurning = i > sentence.First && text[i - 1] is "turned" or "turns" or "turning" or "turn";
            var person =
                isOld ? After(i + 5, sentence, names) ?? Before(i, sentence, names)
                : IsTold(i, sentence) || isTurning ? Before(i, sentence, names)
                : Apposed(i, sentence, names);
            if (person is not null)
            {
                yield return new AgeMention(
                    new TokenRange(i, isOld ? i + 5 : i + 1),
                    text.Tokens[i].Number,
                    NameOf(person, names)
                )
                {
                    Turned =
                        isTurning && TimeAfter(i + 1, sentence, times) is { } time
                            ? Ahead(time, isDone: text[i - 1] is "turned")
                            : null,
                };
            }
        }
    }

    // Most numbers are none: one that is stands after a comma or one of a few words, or before "-year-old".
    private bool MayBeAge(int i, Sentence sentence) =>
        Is(i + 1, sentence, "-")
        || (
            i > sentence.First
            && text[i - 1] is "," or "aged" or "age" or "is" or "of" or "turned" or "turns" or "turning" or "turn"
        );

    private bool Is(int i, Sentence sentence, string word) => i < sentence.End && text[i].SequenceEqual(word);

    // "aged 61", "who is 61", "at the age of 61"
    private bool IsTold(int i, Sentence sentence) =>
        i > sentence.First
        && EndsThere(i, sentence)
        && (
            text[i - 1] is "aged" or "age"
            || (text[i - 1] is "is" && i - 2 >= sentence.First && text[i - 2] is "who" or "He" or "She" or "he" or "she")
        );

    private bool EndsThere(int i, Sentence sentence) =>
        i + 1 >= sentence.End
        || text.Tokens[i + 1].Kind == TokenKind.Symbol
        || words.FunctionWords.Contains(text.Tokens[i + 1].Id);

    // "Ada Lindqvist, 61, said"
    private NameMention? Apposed(int i, Sentence sentence, IReadOnlyList<NameMention> names) =>
        i - 1 > sentence.First && text[i - 1] is "," && i + 1 < sentence.End && text[i + 1] is "," or "." or ")"
            ? names.LastOrDefault(name =>
                name.Tokens.End == i - 1 && name.PersonName?.Contains(' ', StringComparison.Ordinal) == true
            )
            : null;

    private NameMention? Before(int i, Sentence sentence, IReadOnlyList<NameMention> names) =>
        names.LastOrDefault(name =>
            name.Tokens.End <= i && name.Tokens.First >= sentence.First && i - name.Tokens.End <= Reach && IsPersonal(name)
        );

    private NameMention? After(int end, Sentence sentence, IReadOnlyList<NameMention> names) =>
        names.FirstOrDefault(name =>
            name.Tokens.First >= end
            && name.Tokens.First <= end + 4
            && name.Tokens.End <= sentence.End
            && IsPersonal(name)
            && !Enumerable
                .Range(end, name.Tokens.First - end)
                .Any(i => words.FunctionWords.Contains(text.Tokens[i].Id) || text.Tokens[i].Kind != TokenKind.Word)
        );

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

    // "who turns 61 in May" is said before that May, "who turned 61 in May" after it.
    private static TimeExpression Ahead(TimeExpression time, bool isDone)
    {
        if (
            time
            is not {
                Anchor.Interval: { Start: { } now },
                Value: CalendarTime { Year: { } year } value,
                Interval: { Start: { } start, End: { } end }
            }
        )
        {
            return time;
        }

        var shift =
            isDone && start > now ? -1
            : !isDone && end <= now ? 1
            : 0;
        return time with { Value = value with { Year = year + shift } };
    }

    private TimeExpression? TimeAfter(int start, Sentence sentence, IReadOnlyDictionary<int, TimeExpression> times)
    {
        for (var i = start; i < Math.Min(sentence.End, start + 4); i++)
        {
            if (times.TryGetValue(i, out var time))
            {
                return time;
            }
        }

        return null;
    }
}
