using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Finds the stage that lost a conflict: the last one that two of its sides have reached.</summary>
/// <param name="log">How far the claims of the dossier came.</param>
/// <param name="findings">All findings, notes among them.</param>
internal sealed class StageFinder(CheckLog log, ImmutableArray<PlacedFinding> findings)
{
    /// <summary>The stage that lost a conflict which no finding links.</summary>
    /// <param name="conflict">The labels.</param>
    /// <param name="quotes">What was read of its quotes.</param>
    public Stage Find(LabelledConflict conflict, ImmutableArray<QuoteReading> quotes) =>
        conflict switch
        {
            _ when findings.Any(finding => conflict.IsSeenIn(finding.AllQuotesUnder(conflict.Quotes))) => Stage.WrongPlace,
            _ when !IsSeen(conflict, quotes, quote => quote.IsMentioned) => Stage.ValueNotMentioned,
            _ when !IsSeen(conflict, quotes, quote => quote.All.Any()) => Stage.NoClaim,
            _ when AnyPair(conflict, quotes, log.AreTogether) => Stage.JudgedCompatible,
            _ when AnyPair(conflict, quotes, log.AreComparable) => Stage.NotAligned,
            _ => Stage.NotComparable,
        };

    private static bool IsSeen(LabelledConflict conflict, ImmutableArray<QuoteReading> quotes, Func<QuoteReading, bool> isRead) =>
        conflict.IsSeenIn([.. quotes.Where(isRead).Select(quote => quote.Quote)]);

    // What contradicts itself is put together by a derivation alone.
    private bool AnyPair(LabelledConflict conflict, ImmutableArray<QuoteReading> quotes, Func<Claim, Claim, bool> holds) =>
        conflict.Quotes.Length == 1
            ? !quotes[0].Stated.IsEmpty
            : quotes.Any(one =>
                quotes.Any(other =>
                    !one.Quote.TellsSameAs(other.Quote) && one.All.Any(claim => other.All.Any(with => holds(claim, with)))
                )
            );
}
