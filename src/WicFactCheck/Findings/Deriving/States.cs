using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// How long states of people and things lasted against their beginnings and ends, wherever these are told: whoever became
/// dean in 1987 has not been that for 19 years in 1999.
/// </summary>
internal static class States
{
    /// <summary>What a length and its ends differ by at most, as multiples of each other, if they are of one state.</summary>
    private const decimal Farthest = 2.5m;

    public static IEnumerable<Constraint> Of(ImmutableArray<DocumentMentions> documents, CheckRule rule)
    {
        var readers = documents.Select(mentions => (Mentions: mentions, Reader: new StateReader(mentions))).ToList();
        var lengths = readers.SelectMany(article => article.Reader.Lengths()).ToList();
        if (lengths.Count == 0)
        {
            return [];
        }

        var ends = readers.SelectMany(article => article.Reader.Ends()).ToList();
        return lengths.SelectMany(length => Derive(length, ends, rule));
    }

    private static IEnumerable<Constraint> Derive(StateLength length, List<StateEnd> ends, CheckRule rule)
    {
        var starts = ends.FindAll(end => end.IsStart && IsOf(length, end));
        if (
            starts.Count == 0
            || !AreOne(starts)
            || Moments.OfLength(length.Mentions.Document.Text, length.Length.Expression) is not { } told
        )
        {
            return [];
        }

        var start = starts[0];
        var from = MomentOf(start);
        var stops = ends.FindAll(end =>
            !end.IsStart && end.Kind == start.Kind && end.Of.Is(start.Of) && MomentOf(end).Most > from.Least
        );
        return (stops.Count > 0, AreOne(stops)) switch
        {
            (true, true) when IsNear(told, from, MomentOf(stops[0])) => UntilEnd(length, told, start, stops[0], rule),
            (false, _) when NowOf(length) is { } now && IsNear(told, from, now) => UntilNow(length, told, start, now, rule),
            _ => [],
        };
    }

    private static (decimal Least, decimal Most)? NowOf(StateLength length) =>
        length.Mentions.Anchor is { } anchor ? Moments.OfAnchor(anchor) : null;

    private static (decimal Least, decimal Most) MomentOf(StateEnd end) =>
        Moments.OfDate(end.Mentions.Document.Text, end.When)!.Value;

    // The same day, month or year, told once or several times.
    private static bool AreOne(List<StateEnd> ends) =>
        ends.TrueForAll(one =>
            ends.TrueForAll(other => MomentOf(one).Least <= MomentOf(other).Most && MomentOf(other).Least <= MomentOf(one).Most)
        );

    private static bool IsOf(StateLength length, StateEnd start) =>
        TellsKind(length, start)
        && !IsAfter(length, start)
        && !IsOfOtherTime(length, start)
        && (length.Of is { } whom ? whom.Is(start.Of) : new WhomReader(length.Mentions).Names(start.Of));

    // Whether an end came when all of a length was over: what began "in 1987 after six years of teaching" is no teaching, and a
    // marriage that a death ended after six years lasted no less.
    private static bool IsAfter(StateLength length, StateEnd end)
    {
        var text = length.Mentions.Document.Text;
        return length.Mentions == end.Mentions
            && text.SentenceNumberOf(length.Length.Tokens.First) == text.SentenceNumberOf(end.When.Tokens.First)
            && text.IsOneOf(length.Length.Tokens.First - 1, text.Language.Stretches.After);
    }

    // "spent three years in jail in the nineties", of whoever was arrested last year
    private static bool IsOfOtherTime(StateLength length, StateEnd start)
    {
        var text = length.Mentions.Document.Text;
        var sentence = text.SentenceNumberOf(length.Length.Tokens.First);
        return length
            .Mentions.All.OfType<TimeMention>()
            .Any(time =>
                text.SentenceNumberOf(time.Tokens.First) == sentence
                && time.Expression is { Value: CalendarTime, Interval.End: { } end }
                && start.When.Expression.Interval.Start is { } from
                && end <= from
            );
    }

    // "captivity", "in office", or the role that somebody came to: "as director".
    private static bool TellsKind(StateLength length, StateEnd start) =>
        length.Mentions.Document.Text.Language.Stages.ByRole.Contains(start.Kind.Name) && length.Words.Overlaps(start.Roles)
        || length.Words.Any(word =>
            (start.Kind.Nouns.Contains(word) || start.Kind.Lasting.Contains(word)) && IsOfOneKind(length, word)
        );

    // What several kinds have tells none: "spent", "held".
    private static bool IsOfOneKind(StateLength length, string word) =>
        length.Mentions.Document.Text.Language.Stages.Kinds.Count(kind =>
            kind.Nouns.Contains(word) || kind.Lasting.Contains(word)
        ) == 1;

    private static bool IsNear(
        (decimal Least, decimal? Most) length,
        (decimal Least, decimal Most) from,
        (decimal Least, decimal Most) to
    ) =>
        to.Most > from.Least
        && to.Most - from.Least >= length.Least / Farthest
        && to.Least - from.Most <= (length.Most ?? Moments.Forever) * Farthest;

    // length = to - from
    private static IEnumerable<Constraint> UntilEnd(
        StateLength length,
        (decimal Least, decimal? Most) told,
        StateEnd start,
        StateEnd stop,
        CheckRule rule
    ) =>
        [
            ToldTimes.Told(length.Mentions, length.Length, told.Least, told.Most, rule),
            Told(start, rule),
            Told(stop, rule),
            new Balance(
                [
                    ToldTimes.Term(length.Mentions, length.Length),
                    ToldTimes.Term(stop.Mentions, stop.When, -1),
                    ToldTimes.Term(start.Mentions, start.When),
                ],
                stop.IsAtLatest && !IsAfter(length, stop) ? null : 0,
                0,
                new Reason(
                    MessagePhrase.Reason("stretch", TimeText.Of(start.When.Expression), TimeText.Of(stop.When.Expression)),
                    [ToldTimes.ClaimOf(start.Mentions, start.When, rule), ToldTimes.ClaimOf(stop.Mentions, stop.When, rule)]
                ),
                rule
            ),
        ];

    // No longer than until the article appears, and as long as that where it lasts still.
    private static IEnumerable<Constraint> UntilNow(
        StateLength length,
        (decimal Least, decimal? Most) told,
        StateEnd start,
        (decimal Least, decimal Most) now,
        CheckRule rule
    )
    {
        var years = length.IsStill ? Moments.OfYears(length.Length.Expression) : null;
        return
        [
            ToldTimes.Told(
                length.Mentions,
                length.Length,
                years?.Least ?? told.Least,
                years is null ? told.Most : years.Value.Most,
                rule
            ),
            Told(start, rule),
            new Balance(
                [ToldTimes.Term(length.Mentions, length.Length), ToldTimes.Term(start.Mentions, start.When)],
                years is null ? null : now.Least,
                now.Most,
                new Reason(
                    MessagePhrase.Reason("since", TimeText.Of(start.When.Expression)),
                    [ToldTimes.ClaimOf(start.Mentions, start.When, rule)]
                ),
                rule
            ),
        ];
    }

    private static Balance Told(StateEnd end, CheckRule rule) =>
        ToldTimes.Told(end.Mentions, end.When, MomentOf(end).Least, MomentOf(end).Most, rule);
}
