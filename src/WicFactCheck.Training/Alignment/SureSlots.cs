using WicFactCheck.Alignment;
using WicFactCheck.Documents;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Training.Alignment;

/// <summary>Finds pairs of which their values tell, without any label, whether they are of one slot.</summary>
/// <remarks>
/// A value that is rare and told alike by two articles in sentences that have words in common, and are no copies, is of one
/// slot. Of two values each of which the other article tells elsewhere, each has its partner there (distant supervision after
/// Mintz and others, 2009). Of two times in local news that differ, nearly each is of a step of its own (positive and unlabelled
/// examples after Elkan and Noto, 2008).
/// </remarks>
internal static class SureSlots
{
    private const double Small = 12;
    private const float LeastOverlap = 0.15f;
    private const float MostOverlap = 0.85f;
    private const int MostTimes = 2;
    private const double LeastRelation = 0.3;

    /// <summary>Whether two figures with one value are of one slot.</summary>
    public static bool AreOne(LabelledPair pair)
    {
        var (one, other) = (pair.Figures.One, pair.Figures.Other);
        return !pair.IsApart
            && one.Claim.Value.Label == other.Claim.Value.Label
            && one.Claim.Document != other.Claim.Document
            && (one.Magnitude > Small || one.Frame.Noun == other.Frame.Noun)
            && pair.Slot[(int)PairFeature.SentenceOverlap] is > LeastOverlap and < MostOverlap;
    }

    /// <summary>Pairs of articles that nobody has labelled: some of one slot, and some of two.</summary>
    /// <param name="dossier">Their figures.</param>
    /// <param name="random">Which of many are taken.</param>
    public static UnlabelledDossier Of(LabelledDossier dossier, Random random)
    {
        const int Most = 10;
        const int ApartForOne = 4;
        var pairs = dossier
            .Pairs.Where(pair =>
                pair.Figures.One.Claim.Document != pair.Figures.Other.Claim.Document && pair.Figures.Relation > LeastRelation
            )
            .ToArray();
        random.Shuffle(pairs);
        LabelledPair[] ones =
        [
            .. pairs
                .Where(pair => AreOne(pair) && IsRare(pair.Figures.One, dossier) && IsRare(pair.Figures.Other, dossier))
                .Take(Most),
        ];
        return new UnlabelledDossier(
            dossier,
            ones,
            [.. pairs.Where(pair => pair.IsApart && HavePartners(pair, dossier)).Take(ApartForOne * ones.Length)],
            TimesOf(dossier, random)
        );
    }

    // Local news tells a day of each step, from the deed to the trial: hardly ever are two of them one that is told in two ways.
    private static LabelledPair[] TimesOf(LabelledDossier dossier, Random random)
    {
        const int Most = 40;
        var times = dossier.Pairs.Where(pair => pair.IsApart && pair.Figures.One.Kind == Figure.Date).ToArray();
        random.Shuffle(times);
        return [.. times.Take(Most)];
    }

    private static bool IsRare(Figure figure, LabelledDossier dossier) =>
        dossier.Figures.Of(figure.Claim.Document, figure.Kind).Count(other => !dossier.Figures.AreApart(figure, other))
        <= MostTimes;

    private static bool HavePartners(LabelledPair pair, LabelledDossier dossier) =>
        IsTold(pair.Figures.One, pair.Figures.Other.Claim.Document, dossier)
        && IsTold(pair.Figures.Other, pair.Figures.One.Claim.Document, dossier);

    private static bool IsTold(Figure figure, Document there, LabelledDossier dossier) =>
        dossier.Figures.Of(there, figure.Kind).Any(other => other.Claim.Value.Label == figure.Claim.Value.Label);
}

/// <summary>Articles that nobody has labelled, with pairs whose values tell what they are.</summary>
/// <param name="Dossier">Their figures.</param>
/// <param name="Ones">Pairs of one slot, with one value.</param>
/// <param name="Apart">Pairs of two slots.</param>
/// <param name="Times">Pairs of other times, nearly all of them of two slots.</param>
internal sealed record UnlabelledDossier(
    LabelledDossier Dossier,
    LabelledPair[] Ones,
    LabelledPair[] Apart,
    LabelledPair[] Times
);
