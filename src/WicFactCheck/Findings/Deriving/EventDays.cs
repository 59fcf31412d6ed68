using NodaTime;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Days that are counted from an event against its date, wherever that is told: what was held "on Saturday, three days after the
/// flood" of Monday was not held on that Saturday.
/// </summary>
internal static class EventDays
{
    /// <summary>The most words of what is counted from.</summary>
    private const int LongestEvent = 5;

    /// <summary>The letters that two words of one stem have in common: "collision" and "collide".</summary>
    private const int Stem = 5;

    /// <summary>The most days by which such a day is misdated.</summary>
    private const int Farthest = 10;

    private const int DaysOfWeek = 7;
    private const int HalfWeek = 3;

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule)
    {
        List<DayOfEvent>? days = null;
        return input.Documents.SelectMany(mentions =>
            mentions
                .All.OfType<TimeMention>()
                .Where(IsDistance)
                .SelectMany(distance => Derive(mentions, distance, days ??= [.. input.Documents.SelectMany(DaysOf)], rule))
        );
    }

    private static bool IsDistance(TimeMention time) => LengthOf(time) is not null;

    // Days are counted, weeks are rough.
    private static (int Days, int Slack)? LengthOf(TimeMention time) =>
        time.Expression
            is { Modifier: null, Value: BoundTime { Distance: { First: { Count: { } count, Unit: var unit }, Second: null } } }
        && count == decimal.Truncate(count)
            ? unit switch
            {
                TimeUnit.Day => ((int)count, 0),
                TimeUnit.Week => ((int)count * DaysOfWeek, HalfWeek),
                _ => null,
            }
            : null;

    private static IEnumerable<Constraint> Derive(
        DocumentMentions mentions,
        TimeMention distance,
        List<DayOfEvent> days,
        CheckRule rule
    )
    {
        var text = mentions.Document.Text;
        if (
            EventOf(text, distance) is not var (words, isAfter)
            || DayBeside(mentions, distance) is not { } beside
            || LengthOf(distance) is not var (length, slack)
        )
        {
            return [];
        }

        var events = days.FindAll(day => (day.Mentions != mentions || day.Time != beside) && day.Tells(words));
        if (
            events.Count == 0
            || events.Exists(day => day.Day != events[0].Day)
            || events.Exists(day => IsMoved(day.Mentions, day.Time))
            || IsMoved(mentions, distance)
        )
        {
            return [];
        }

        var counted = events[0].Day.PlusDays(isAfter ? length : -length);
        var told = NearestTo(mentions, beside, counted);
        var apart = Math.Abs(Period.DaysBetween(counted, told));
        return apart > slack && apart <= Farthest
            ? Constraints(mentions, distance, (length, slack), events[0], (beside, told), isAfter, rule)
            : [];
    }

    // "on Saturday" is that of the week that is counted.
    private static LocalDate NearestTo(DocumentMentions mentions, TimeMention beside, LocalDate counted)
    {
        var day = ((CalendarTime)beside.Expression.Value).Date!.Value;
        if (!beside.Expression.IsDeictic || !CalledWeekday.NamesOne(mentions, beside))
        {
            return day;
        }

        var away = ((int)day.DayOfWeek - (int)counted.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return counted.PlusDays(away > HalfWeek ? away - DaysOfWeek : away);
    }

    private static IEnumerable<Constraint> Constraints(
        DocumentMentions mentions,
        TimeMention distance,
        (int Days, int Slack) length,
        DayOfEvent from,
        (TimeMention Time, LocalDate Day) to,
        bool isAfter,
        CheckRule rule
    )
    {
        var told = distance.Expression.Value is BoundTime bound
            ? new TimeMention(distance.Expression with { Value = bound.Distance, Type = TimexType.Duration })
            : distance;
        var (first, last) = (Moments.OfDay(from.Day), Moments.OfDay(to.Day));
        var (one, other) = (ToldTimes.Term(from.Mentions, from.Time), ToldTimes.Term(mentions, to.Time));
        return
        [
            ToldTimes.Told(
                mentions,
                told,
                Moments.OfDays(length.Days - length.Slack),
                Moments.OfDays(length.Days + length.Slack),
                rule
            ),
            ToldTimes.Told(from.Mentions, from.Time, first, first, rule),
            ToldTimes.Told(mentions, to.Time, last, last, rule),
            new Balance(
                [ToldTimes.Term(mentions, told), (isAfter ? other : one) with { Times = -1 }, isAfter ? one : other],
                0,
                0,
                new Reason(
                    MessagePhrase.Reason(
                        "stretch",
                        TimeText.OfDay(isAfter ? from.Day : to.Day),
                        TimeText.OfDay(isAfter ? to.Day : from.Day)
                    ),
                    [ToldTimes.ClaimOf(from.Mentions, from.Time, rule), ToldTimes.ClaimOf(mentions, to.Time, rule)]
                ),
                rule
            ),
        ];
    }

    // What is counted from, by its nouns, and whether the day is after it.
    private static (HashSet<string> Words, bool IsAfter)? EventOf(AnnotatedText text, TimeMention distance)
    {
        var terms = text.Language.Stretches;
        var at = text.IsOneOf(distance.Tokens.End - 1, terms.Shifting) ? distance.Tokens.End - 1 : distance.Tokens.End;
        if (!text.IsOneOf(at, terms.Shifting))
        {
            return null;
        }

        var sentence = text.SentenceOf(at);
        var end = at + 1;
        while (end < sentence.End && end - at <= LongestEvent && text.Tokens[end].Kind != Text.TokenKind.Symbol)
        {
            end++;
        }

        if (end == at + 1 || !text.IsOneOf(at + 1, text.Language.Stages.Definite))
        {
            return null;
        }

        var tree = text.Get(TextClauses.Layer).Of(at).Tree;
        var (first, last) = tree.WordsOf(new TokenRange(at + 1, end));
        var noun = Enumerable
            .Range(first, last - first)
            .Where(word => tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun)
            .TakeWhile((word, i) => i == 0 || tree[word - 1].Tag.PartOfSpeech == PartOfSpeech.Noun)
            .Select(word => tree[word].Lemma)
            .LastOrDefault();
        return noun is null ? null : ([noun], text.IsOneOf(at, text.Language.Jubilees.After));
    }

    // The only other day in the sentence.
    private static TimeMention? DayBeside(DocumentMentions mentions, TimeMention distance)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceNumberOf(distance.Tokens.First);
        return
            mentions
                .All.OfType<TimeMention>()
                .Where(time =>
                    text.SentenceNumberOf(time.Tokens.First) == sentence
                    && time.Expression is { IsOfReport: false, Value: CalendarTime { Date: not null } }
                )
                .ToList()
                is [var only]
            ? only
            : null;
    }

    private static bool IsMoved(DocumentMentions mentions, TimeMention time)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(time.Tokens.First);
        return Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(token => text.IsOneOf(token, text.Language.Stretches.Moved));
    }

    private static IEnumerable<DayOfEvent> DaysOf(DocumentMentions mentions)
    {
        var text = mentions.Document.Text;
        var clauses = text.Get(TextClauses.Layer);
        foreach (var time in mentions.All.OfType<TimeMention>())
        {
            if (
                time.Expression is not { Modifier: null, IsOfReport: false, Value: CalendarTime { Date: { } day } }
                || !DaysTold.IsCertain(time.Expression, day)
                || clauses.Of(time.Tokens.First).Tree is not { } tree
                || tree.HeadOf(time.Tokens) is not { } word
                || clauses.FactualityOf(time.Tokens) is Factuality.Denied or Factuality.Counterfactual
            )
            {
                continue;
            }

            var head = tree[word].Head;
            var words = head == ParsedWord.NoHead ? [] : tree.ChildrenOf(head).Where(child => IsPart(tree, child)).Append(head);
            yield return new DayOfEvent(mentions, time, day, [.. words.Select(part => tree[part].Lemma)]);
        }
    }

    private static bool IsPart(SentenceTree tree, int child) =>
        tree[child].Relation.Relation is Relation.Subject or Relation.Object && tree[child].Tag.PartOfSpeech is PartOfSpeech.Noun;

    /// <summary>A day on which an article tells something to be.</summary>
    /// <param name="Mentions">What the article mentions.</param>
    /// <param name="Time">The day.</param>
    /// <param name="Day">Its date.</param>
    /// <param name="Words">Lemmas of the verb and of who and what it is about.</param>
    private sealed record DayOfEvent(DocumentMentions Mentions, TimeMention Time, LocalDate Day, HashSet<string> Words)
    {
        public bool Tells(HashSet<string> words) => words.Any(word => Words.Any(other => AreOne(word, other)));

        private static bool AreOne(string one, string other) =>
            one == other
            || (one.Length >= Stem && other.Length >= Stem && one.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)));
    }
}
