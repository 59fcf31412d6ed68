using System.Collections.Immutable;
using WicFactCheck.Groups;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings;

/// <summary>What spoke for a finding that was learnt and not proved, or against it.</summary>
/// <param name="Text">It in words.</param>
/// <param name="Weight">How much, in log-odds: above 0 for the finding, below against it.</param>
public sealed record Ground(string Text, double Weight)
{
    private const string Between = " | ";

    /// <summary>Those of a pair, the strongest first.</summary>
    internal static ImmutableArray<Ground> Of(AlignedPair pair) =>
        [.. pair.Evidence.Select(share => new Ground(Words(share), Math.Round(share.Weight, 2)))];

    private static string Words(FeatureShare share)
    {
        var words = MessagePhrase.Evidence(share.Feature);
        var between = words.IndexOf(Between, StringComparison.Ordinal);
        return share.IsMuch ? words[..between] : words[(between + Between.Length)..];
    }
}
