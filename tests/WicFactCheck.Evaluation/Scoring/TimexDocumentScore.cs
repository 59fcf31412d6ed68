using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What was found in a text of its expressions of time.</summary>
internal sealed class TimexDocumentScore
{
    public required string Id { get; init; }

    /// <summary>Labels with what was found for them, one for one.</summary>
    public required ImmutableArray<(LabelledTime Label, LabelledTime Found)> Pairs { get; init; }

    /// <summary>The labels for which nothing was found.</summary>
    public required ImmutableArray<LabelledTime> Missed { get; init; }

    /// <summary>What was found where nothing is labelled.</summary>
    public required ImmutableArray<LabelledTime> Spurious { get; init; }

    public int LabelCount => Pairs.Length + Missed.Length;

    public int FoundCount => Pairs.Length + Spurious.Length;

    /// <summary>The pairs that begin and end at the same places.</summary>
    public int Strict => Pairs.Count(pair => (pair.Label.Start, pair.Label.End) == (pair.Found.Start, pair.Found.End));

    /// <summary>The pairs of one type.</summary>
    public int SameType => Pairs.Count(pair => pair.Label.Type == pair.Found.Type);

    /// <summary>The pairs of one value, to the letter.</summary>
    public int SameValue => Pairs.Count(HasSameValue);

    public static bool HasSameValue((LabelledTime Label, LabelledTime Found) pair) =>
        pair.Label.Value is { } value && value == pair.Found.Value;

    /// <summary>
    /// Pairs what is labelled with what was found: where both are at one place, then where they overlap most, from left to
    /// right.
    /// </summary>
    public static TimexDocumentScore Of(TimexDocument document, ImmutableArray<LabelledTime> found)
    {
        List<LabelledTime> labels = [.. document.Timex];
        List<LabelledTime> open = [.. found];
        var pairs = ImmutableArray.CreateBuilder<(LabelledTime, LabelledTime)>();
        foreach (var label in document.Timex)
        {
            if (open.Find(time => (time.Start, time.End) == (label.Start, label.End)) is { } same)
            {
                pairs.Add((label, same));
                labels.Remove(label);
                open.Remove(same);
            }
        }

        var overlapping = labels
            .SelectMany(label => open.Select(time => (Label: label, Found: time, Common: Overlap(label, time))))
            .Where(pair => pair.Common > 0)
            .OrderByDescending(pair => pair.Common)
            .ThenBy(pair => pair.Label.Start)
            .ThenBy(pair => pair.Found.Start)
            .ToList();
        foreach (var (label, time, _) in overlapping)
        {
            if (labels.Contains(label) && open.Contains(time))
            {
                pairs.Add((label, time));
                labels.Remove(label);
                open.Remove(time);
            }
        }

        return new TimexDocumentScore
        {
            Id = document.Id,
            Pairs = pairs.DrainToImmutable(),
            Missed = [.. labels],
            Spurious = [.. open],
        };
    }

    private static int Overlap(LabelledTime one, LabelledTime other) =>
        Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
