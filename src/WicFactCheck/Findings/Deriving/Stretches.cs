using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>How long something lasted against its own two ends: from 11 May to 9 June are no 19 days.</summary>
internal static class Stretches
{
    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input
            .Documents.SelectMany(mentions =>
                mentions
                    .Stretches.SelectMany(possible =>
                        possible.Exists(stretch => Measured.Of(mentions.Document.Text, stretch) is { IsTrue: true })
                            ? []
                            : Derive(mentions, possible[^1], rule)
                    )
                    .Concat(mentions.UpToNow.SelectMany(told => Derive(mentions, told, rule)))
            )
            .Concat(States.Of(input.Documents, rule))
            .Concat(EventDays.Of(input.Documents, rule));

    // length = now - from
    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, UpToNow told, CheckRule rule)
    {
        if (
            mentions.Anchor is not { } anchor
            || Moments.OfYears(told.Length.Expression) is not { } length
            || Moments.OfDate(mentions.Document.Text, told.From) is not { } from
            || Moments.OfAnchor(anchor) is not { } now
            || !new Measured(length, from, now).IsOfOneThing
        )
        {
            return [];
        }

        return
        [
            ToldTimes.Told(mentions, told.Length, length.Least, length.Most, rule),
            ToldTimes.Told(mentions, told.From, from.Least, from.Most, rule),
            new Balance(
                [ToldTimes.Term(mentions, told.Length), ToldTimes.Term(mentions, told.From)],
                now.Least,
                now.Most,
                new Reason(
                    MessagePhrase.Reason("since", TimeText.Of(told.From.Expression)),
                    [ToldTimes.ClaimOf(mentions, told.From, rule)]
                ),
                rule
            ),
        ];
    }

    // length = to - from
    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, Stretch stretch, CheckRule rule)
    {
        if (Measured.Of(mentions.Document.Text, stretch) is not { IsOfOneThing: true } measured)
        {
            return [];
        }

        var (length, from, to) = (measured.Length, measured.From, measured.To);
        return
        [
            ToldTimes.Told(mentions, stretch.Length, length.Least, length.Most, rule),
            ToldTimes.Told(mentions, stretch.From, from.Least, from.Most, rule),
            ToldTimes.Told(mentions, stretch.To, to.Least, to.Most, rule),
            new Balance(
                [
                    ToldTimes.Term(mentions, stretch.Length),
                    ToldTimes.Term(mentions, stretch.To, -1),
                    ToldTimes.Term(mentions, stretch.From),
                ],
                stretch.Extent == StretchExtent.AtMost ? null : 0,
                stretch.Extent == StretchExtent.AtLeast ? null : 0,
                new Reason(
                    MessagePhrase.Reason("stretch", TimeText.Of(stretch.From.Expression), TimeText.Of(stretch.To.Expression)),
                    [ToldTimes.ClaimOf(mentions, stretch.From, rule), ToldTimes.ClaimOf(mentions, stretch.To, rule)]
                ),
                rule
            ),
        ];
    }

    /// <summary>A length and its ends, in minutes.</summary>
    private sealed record Measured(
        (decimal Least, decimal? Most) Length,
        (decimal Least, decimal Most) From,
        (decimal Least, decimal Most) To
    )
    {
        /// <summary>
        /// What a length and its ends are apart by at most, one as a multiple of the other, if they are of one thing.
        /// </summary>
        private const decimal Farthest = 2.5m;

        public bool IsTrue => To.Most - From.Least >= Length.Least && To.Least - From.Most <= (Length.Most ?? Moments.Forever);

        public bool IsOfOneThing =>
            To.Most - From.Least >= Length.Least / Farthest
            && To.Least - From.Most <= (Length.Most ?? Moments.Forever) * Farthest;

        public static Measured? Of(TokenizedText text, Stretch stretch) =>
            Moments.OfLength(text, stretch.Length.Expression) is { } length && Moments.OfEnds(text, stretch) is { } ends
                ? new Measured(length, ends.From, ends.To)
                : null;
    }
}
