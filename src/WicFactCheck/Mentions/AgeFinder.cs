using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>Finds ages: "Ada Lindqvist, 61,", "aged 61", "the 61-year-old", "in her 60s", "a 300-year-old oak".</summary>
internal sealed class AgeFinder(MentionWords words, TokenizedText text)
{
    private const int DaysOfWeek = 7;

    /// <summary>The ages of a sentence, of people and of things, in order and apart from each other.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names, in order.</param>
    /// <param name="times">The times of the article, by the token that they begin with.</param>
    /// <param name="isTaken">Whether a token is part of a time or names something.</param>
    public IEnumerable<Mention> Find(
        Sentence sentence,
        IReadOnlyList<NameMention> names,
        IReadOnlyDictionary<int, TimeExpression> times,
        Func<int, bool> isTaken
    )
    {
        AgeText? age = null;
        AgeReading? last = null;
        for (var i = sentence.First; i < sentence.End; )
        {
            if (!MayBegin(i))
            {
                i++;
                continue;
            }

            age ??= new AgeText(words, text, sentence, names);
            var read =
                OldAgeReader.Read(age, i)
                ?? YoungAgeReader.Read(age, i)
                ?? ToldAgeReader.Read(age, i, last is not null, !isTaken(i))
                ?? (isTaken(i) ? null : ApposedAgeReader.Read(age, i) ?? Next(age, i, last));
            if (read is null)
            {
                i++;
                continue;
            }

            yield return Mention(read, sentence, times);
            (last, i) = (read.IsOfThing ? last : read, read.Tokens.End);
        }
    }

    private bool MayBegin(int i) =>
        text.Tokens[i] switch
        {
            { IsPlainNumber: true, Length: <= 3 } => true,
            { Kind: TokenKind.Word, Id: not Vocabulary.Unknown } word => words.Numerals.Cardinals.ContainsKey(word.Id)
                || words.Ages.Decades.ContainsKey(word.Id),
            _ => false,
        };

    // "aged 24, 29 and 51", "the climbers, 29 and 33,"
    private static AgeReading? Next(AgeText age, int i, AgeReading? last)
    {
        var before = i - 1;
        before -= age.Is(before, age.Terms.Joiners) ? 1 : 0;
        before -= age.Is(before, ",") ? 1 : 0;
        return
            last is { Form: AgeForm.Told or AgeForm.Apposed, To: null }
            && before < i - 1
            && before == last.Tokens.End - 1
            && age.NumberAt(i) is { Number: > 0 and <= AgeText.Oldest } number
            && age.EndsAt(number.End)
            ? new AgeReading(new TokenRange(i, number.End), number.Number, AgeForm.Apposed)
            : null;
    }

    private Mention Mention(AgeReading read, Sentence sentence, IReadOnlyDictionary<int, TimeExpression> times)
    {
        if (read.IsOfThing)
        {
            return new ThingAgeMention(read.Tokens, read is { Unit: TimeUnit.Year, To: null, IsDecade: false } ? read.Count : 0);
        }

        return new AgeMention(read.Tokens, read.Unit == TimeUnit.Year ? read.Count : 0)
        {
            IsOfNow =
                read is { Unit: TimeUnit.Year, To: null, IsThen: false }
                && !IsOfThen(read.Tokens, sentence)
                && !IsRough(read.Tokens, sentence),
            Span = SpanOf(read),
            IsRough = IsRough(read.Tokens, sentence),
            Turned =
                read.Form == AgeForm.Turned && TimeAfter(read.Tokens.End, sentence, times) is { } time
                    ? Ahead(time, isDone: IsTurned(read.Tokens.First - 1) && !IsUnfulfilled(read.Tokens.First - 1))
                    : null,
            IsUnfulfilled = read.Form == AgeForm.Turned && IsUnfulfilled(read.Tokens.First - 1),
        };
    }

    private static string? SpanOf(AgeReading read) =>
        read.IsDecade ? $"{read.Count}\u2013{read.To}"
        : read is { To: null, IsThen: false, Unit: not TimeUnit.Year } ? $"P{read.Count}{read.Unit.ToString()[0]}"
        : null;

    private bool IsTurned(int verb) => text.IsOneOf(verb, text.Language.Ages.Turned);

    // "would have turned", "was to have turned"
    private bool IsUnfulfilled(int verb)
    {
        var terms = text.Language.Ages;
        return IsTurned(verb)
            && verb > 1
            && text.IsOneOf(verb - 1, terms.Auxiliaries)
            && (text.IsOneOf(verb - 2, terms.Would) || text.IsOneOf(verb - 2, terms.To));
    }

    // "nearly 90"
    private bool IsRough(TokenRange age, Sentence sentence) =>
        age.First > sentence.First && text.IsOneOf(age.First - 1, text.Language.Ages.Rough);

    // "then 16", "16 at the time"
    private bool IsOfThen(TokenRange age, Sentence sentence)
    {
        var terms = text.Language.Ages;
        return (age.First > sentence.First && text.IsOneOf(age.First - 1, terms.BeforeThen))
            || (
                age.End + 2 < sentence.End
                && text.IsOneOf(age.End, terms.At)
                && text.IsOneOf(age.End + 1, terms.Determiners)
                && text.IsOneOf(age.End + 2, terms.Time)
            );
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

        // "who turns 61 on Sunday" is said before that Sunday.
        if (time.Granularity is Granularity.Day && time.IsDeictic)
        {
            return isDone || start >= now ? time : time with { Value = CalendarTime.OfDay(start.PlusDays(DaysOfWeek)) };
        }

        var shift =
            isDone && start > now ? -1
            : !isDone && end <= now ? 1
            : 0;
        return time with { Value = value with { Year = year + shift } };
    }

    private static TimeExpression? TimeAfter(int start, Sentence sentence, IReadOnlyDictionary<int, TimeExpression> times)
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
