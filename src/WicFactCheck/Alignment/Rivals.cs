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
        features[(int)ConflictFeature.BestSameValue] = Math.Max(there.Same, here.Same);
        features[(int)ConflictFeature.LesserSameValue] = Math.Min(there.Same, here.Same);
        features[(int)ConflictFeature.LeadOverSameValues] = slot - Math.Max(there.Same, here.Same);
        features[(int)ConflictFeature.AnyToldElsewhere] = there.Same > None || here.Same > None ? 1 : 0;
        features[(int)ConflictFeature.BothTold] = there.Same > None && here.Same > None ? 1 : 0;
        features[(int)ConflictFeature.DifferenceTold] = IsDifferenceTold(one, other) ? 1 : 0;
    }

    // The partners that a figure could have where the other one stands.
    private (float Other, float Same, int Better, int Count) Against(Figure one, Figure other, float slot)
    {
        var (best, same, better, count) = (None, None, 0, 0);
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
        }

        return (best, same, better, count);
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
}
