using NodaTime;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds times with how long they are after others, or before them: "the bell rang at 4.37 … at 5.02, ten minutes later", "at
/// 12.20, 25 minutes after the boy had called".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="trees">Its trees.</param>
internal sealed class LaterFinder(TokenizedText text, SentenceTrees trees)
{
    private const int WidestGap = 5;
    private const int Months = 12;
    private const int Midweek = 3;

    private readonly StretchTerms _terms = text.Language.Stretches;

    /// <summary>For each such time the stretches that may be meant, the one from the nearest time last.</summary>
    /// <param name="times">All times of the article, in order.</param>
    public IEnumerable<List<Stretch>> Find(IReadOnlyList<TimeMention> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (
                DistanceOf(times[i]) is { } distance
                && BesideOf(times, i) is { } beside
                && BasesOf(times, beside, distance) is { Count: > 0 } bases
            )
            {
                yield return
                [
                    .. bases.Select(other =>
                        distance.IsLater
                            ? new Stretch(distance.Length, other, PassageFinder.Following(other, beside, distance.Length))
                            : new Stretch(distance.Length, beside, other)
                    ),
                ];
            }
        }
    }

    // How far a time is from another one, and which way; null where it tells none.
    private Distance? DistanceOf(TimeMention time)
    {
        var last = PassageFinder.IsDirection(text, time.Tokens.End - 1) ? time.Tokens.End - 1 : time.Tokens.End;
        if (!PassageFinder.IsDirection(text, last) || text.IsOneOf(last + 1, _terms.Than))
        {
            return null;
        }

        Amount? amount = time.Expression switch
        {
            { Value: BoundTime bound } => bound.Distance,
            { Value: Amount told } => told,
            { Value: CalendarTime to, Anchor: { } from } => Between(from, to),
            _ => null,
        };
        return amount is null
            ? null
            : new Distance(
                new TimeMention(time.Expression with { Value = amount, Type = TimexType.Duration, Anchor = null }),
                last,
                text.IsOneOf(last, _terms.Later)
            );
    }

    // "nine years later" is read as a year already.
    private static Amount? Between(TimeAnchor from, CalendarTime to) =>
        to.Granularity switch
        {
            Granularity.Year when to.Year is { } year => Amount.Of(Math.Abs(year - from.Year), TimeUnit.Year),
            Granularity.Month when to is { Year: { } year, Month: { } month } && from.Month is { } start => Amount.Of(
                Math.Abs(((year - from.Year) * Months) + month - start),
                TimeUnit.Month
            ),
            Granularity.Week when from.Date is { } start && Calendars.IntervalOf(to).Start is { } week => Amount.Of(
                (int)Math.Round(Math.Abs(Period.DaysBetween(start, week.PlusDays(Midweek))) / 7.0),
                TimeUnit.Week
            ),
            Granularity.Day when to.Date is { } day && from.Date is { } start => Amount.Of(
                Math.Abs(Period.DaysBetween(start, day)),
                TimeUnit.Day
            ),
            _ => null,
        };

    // The time that stands right before how far it is, or right behind.
    private TimeMention? BesideOf(IReadOnlyList<TimeMention> times, int at)
    {
        var here = times[at].Tokens;
        var end = text.IsOneOf(here.End, _terms.Later) || text.IsOneOf(here.End, _terms.Earlier) ? here.End + 1 : here.End;
        return at > 0 && PassageFinder.IsPoint(text, times[at - 1]) && AreJoined(times[at - 1].Tokens.End, here.First)
                ? times[at - 1]
            : at + 1 < times.Count
            && PassageFinder.IsPoint(text, times[at + 1])
            && text[end] is ","
            && AreJoined(end, times[at + 1].Tokens.First)
                ? times[at + 1]
            : null;
    }

    private bool AreJoined(int first, int end) =>
        end > first
        && end - first <= WidestGap
        && text.SentenceNumberOf(first) == text.SentenceNumberOf(end - 1)
        && text[first] is "," or "(" or "\u2013" or "\u2014" or "-"
        && Enumerable.Range(first, end - first).All(i => text.IsOneOf(i, _terms.BetweenTimeAndDistance));

    // Of the day, days, or months and years.
    private static bool AreAlike(Granularity one, Granularity other) =>
        one == other || (one >= Granularity.Month && other >= Granularity.Month);

    // The times before it that are told as finely: those of the paragraph or, where an event is named, those told of it.
    private List<TimeMention> BasesOf(IReadOnlyList<TimeMention> times, TimeMention beside, Distance distance)
    {
        var grain = ((CalendarTime)beside.Expression.Value).Granularity;
        if (!IsInUnitOf(grain, distance.Length))
        {
            return [];
        }

        var sentence = text.SentenceOf(beside.Tokens.First);
        var block = sentence.Block;
        var before = times.Where(time =>
            time.Tokens.First < Math.Min(beside.Tokens.First, distance.Length.Tokens.First)
            && PassageFinder.IsPoint(text, time)
            && PassageFinder.HasYear(text, time)
            && AreAlike(((CalendarTime)time.Expression.Value).Granularity, grain)
        );
        return EventOf(distance) switch
        {
            _ when BaseBehind(times, distance, grain) is { } behind => behind == beside ? [] : [behind],
            null => [],
            { Count: 0 } => [.. before.Where(time => text.SentenceOf(time.Tokens.First).Block == block)],
            var words => [.. before.Where(time => Tells(trees.Of(time.Tokens.First), words, distance))],
        };
    }

    // "31 years after its first record of 1978"
    private TimeMention? BaseBehind(IReadOnlyList<TimeMention> times, Distance distance, Granularity grain)
    {
        var end = distance.Word + 1;
        var sentence = text.SentenceOf(distance.Word);
        while (end < sentence.End && (text.Tokens[end].Kind != TokenKind.Symbol))
        {
            end++;
        }

        return text.IsOneOf(distance.Word, _terms.Shifting)
            ? times.FirstOrDefault(time =>
                time.Tokens.First > distance.Word
                && time.Tokens.End <= end
                && PassageFinder.IsPoint(text, time)
                && AreAlike(((CalendarTime)time.Expression.Value).Granularity, grain)
            )
            : null;
    }

    private static bool IsInUnitOf(Granularity grain, TimeMention length) =>
        length.Expression.Value is Amount { First.Unit: var unit }
        && grain switch
        {
            Granularity.Clock => unit is TimeUnit.Minute or TimeUnit.Hour,
            Granularity.Day => unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year,
            Granularity.Year => unit is TimeUnit.Year or TimeUnit.Decade,
            _ => unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade,
        };

    // The lemmas of what it is after or before; none where that is what was told last, null where it can't be told.
    private HashSet<string>? EventOf(Distance distance)
    {
        var sentence = text.SentenceOf(distance.Word);
        var next = distance.Word + 1;
        if (next >= sentence.End || text.Tokens[next].Kind == TokenKind.Symbol)
        {
            return [];
        }

        // "after the alarm", but not "later the alarm"
        if (!text.IsOneOf(distance.Word, _terms.Shifting))
        {
            return null;
        }

        var end = next;
        while (end < sentence.End && text.Tokens[end].Kind != TokenKind.Symbol)
        {
            end++;
        }

        var tree = trees.Of(distance.Word);
        var (first, last) = tree.WordsOf(new TokenRange(next, end));
        var lemmas = Enumerable
            .Range(first, last - first)
            .Where(word => IsContent(tree, word))
            .Select(word => tree[word].Lemma)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return lemmas.Count == 0 ? null : lemmas;
    }

    private static bool IsContent(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb;

    // Whether a sentence tells, before the distance, of what it is from.
    private bool Tells(SentenceTree tree, HashSet<string> lemmas, Distance distance)
    {
        var end = text.Tokens[distance.Word].Start;
        return Enumerable
            .Range(0, tree.Length)
            .Any(word => tree[word].Span.End <= end && IsContent(tree, word) && lemmas.Contains(tree[word].Lemma));
    }

    /// <summary>How far something is from something else.</summary>
    /// <param name="Length">How far.</param>
    /// <param name="Word">The token that tells which way.</param>
    /// <param name="IsLater">Whether it is after the other.</param>
    private sealed record Distance(TimeMention Length, int Word, bool IsLater);
}
