namespace WicFactCheck.Alignment;

/// <summary>What else the articles tell that could be the partner of one of two figures.</summary>
/// <param name="dossier">The figures.</param>
internal sealed class Rivals(FigureDossier dossier)
{
    /// <summary>The log-odds that stand for no partner at all.</summary>
    public const float None = -6;
    private const int MostBetter = 5;

    /// <summary>Lesser differences are told of anything.</summary>
    private const double LeastRest = 2.5;

    private const double Exact = 1e-6;

    /// <summary>Writes what they come to for a pair, by <see cref="ConflictFeature"/>.</summary>
    public void Add(Span<float> features, Figure one, Figure other)
    {
        var slot = dossier.SlotOf(one, other);
        var there = Against(one, other, slot);
        var here = Against(other, one, slot);
        features[(int)ConflictFeature.Slot] = slot;
        features[(int)ConflictFeature.BestOther] = Math.Max(there.Other, here.Other);
        features[(int)ConflictFeature.LesserOther] = Math.Min(there.Other, here.Other);
        features[(int)ConflictFeature.LeadOverOthers] = slot - Math.Max(there.Other, here.Other);
        features[(int)ConflictFeature.BetterOthers] = Math.Min(MostBetter, there.Better + here.Better);
        features[(int)ConflictFeature.Others] = MathF.Log(1 + there.Count + here.Count);
        features[(int)ConflictFeature.BestFreeOther] = Math.Max(there.Free.Best, here.Free.Best);
        features[(int)ConflictFeature.LeadOverFreeOthers] = slot - Math.Max(there.Free.Best, here.Free.Best);
        features[(int)ConflictFeature.BetterFreeOthers] = Math.Min(MostBetter, there.Free.Better + here.Free.Better);
        features[(int)ConflictFeature.FreeOthers] = MathF.Log(1 + there.Free.Count + here.Free.Count);
        features[(int)ConflictFeature.FiguresAround] = MathF.Log(
            1 + dossier.CountIn(one.Claim.Document) + dossier.CountIn(other.Claim.Document)
        );
        features[(int)ConflictFeature.BestSameValue] = Math.Max(there.Same, here.Same);
        features[(int)ConflictFeature.LesserSameValue] = Math.Min(there.Same, here.Same);
        features[(int)ConflictFeature.LeadOverSameValues] = slot - Math.Max(there.Same, here.Same);
        features[(int)ConflictFeature.AnyToldElsewhere] = there.Same > None || here.Same > None ? 1 : 0;
        features[(int)ConflictFeature.BothTold] = there.Same > None && here.Same > None ? 1 : 0;
        features[(int)ConflictFeature.DifferenceTold] = IsDifferenceTold(one, other) ? 1 : 0;
    }

    // The partners that a figure could have where the other one stands.
    private Partners Against(Figure one, Figure other, float slot)
    {
        var (best, same, better, count) = (None, None, 0, 0);
        var free = (Best: None, Better: 0, Count: 0);
        foreach (var rival in dossier.Of(other.Claim.Document, other.Kind))
        {
            if (IsAt(rival, other) || IsAt(rival, one) || !dossier.AreApart(rival, other))
            {
                continue;
            }

            var score = dossier.SlotOf(one, rival);
            count++;
            better += score > slot ? 1 : 0;
            best = Math.Max(best, score);
            same = dossier.AreApart(rival, one) ? same : Math.Max(same, score);
            if (!dossier.IsTold(rival, one.Claim.Document))
            {
                free = (Math.Max(free.Best, score), free.Better + (score > slot ? 1 : 0), free.Count + 1);
            }
        }

        return new Partners(best, same, better, count, free);
    }

    // Where articles tell the rest as well, the lesser one is a part of the greater: 171 passengers and 24 of the crew are 195.
    private bool IsDifferenceTold(Figure one, Figure other)
    {
        if (one.Kind is Figure.Date || one.Magnitude is not { } first || other.Magnitude is not { } second)
        {
            return false;
        }

        var difference = Math.Abs(first - second);
        return difference > LeastRest
            && dossier
                .Of(one.Claim.Document, one.Kind)
                .Concat(dossier.Of(other.Claim.Document, other.Kind))
                .Any(rest => rest.Magnitude is { } told && Math.Abs(told - difference) < Exact);
    }

    private static bool IsAt(Figure one, Figure other) =>
        one.Claim.Document == other.Claim.Document && one.Claim.Span == other.Claim.Span;

    /// <summary>What could be the partner of a figure in an article, beside the one that is asked about.</summary>
    /// <param name="Other">The log-odds of the likeliest.</param>
    /// <param name="Same">Those of the likeliest that tells the same value.</param>
    /// <param name="Better">How many are likelier than the one that is asked about.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="Free">
    /// The same of those alone whose value the figure's own article tells nowhere: the others have their partners there.
    /// </param>
    private sealed record Partners(float Other, float Same, int Better, int Count, (float Best, int Better, int Count) Free);
}
