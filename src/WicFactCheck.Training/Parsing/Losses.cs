using WicFactCheck.Training.Network;

namespace WicFactCheck.Training.Parsing;

/// <summary>How wrong choices are, and in which direction scores would have to change.</summary>
internal static class Losses
{
    /// <summary>
    /// Replaces scores by their slope for the loss that is the negative logarithm of the probability of all right choices
    /// together.
    /// </summary>
    /// <param name="scores">The scores; those of choices that aren't possible are ignored and get no slope.</param>
    /// <param name="isPossible">Which choices are.</param>
    /// <param name="right">The right ones, all possible.</param>
    /// <param name="shares">Is filled with the share of each right choice in the probability of them all.</param>
    /// <returns>The loss; it is for people to see and has no part in what is learned.</returns>
    public static double Slope(Span<float> scores, ReadOnlySpan<bool> isPossible, ReadOnlySpan<int> right, Span<float> shares)
    {
        var most = float.MinValue;
        for (var i = 0; i < isPossible.Length; i++)
        {
            most = isPossible[i] ? Math.Max(most, scores[i]) : most;
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = i < isPossible.Length && isPossible[i] ? Exponential.Of(scores[i] - most) : 0;
            sum += scores[i];
        }

        var rightSum = 0f;
        foreach (var choice in right)
        {
            rightSum += scores[choice];
        }

        for (var i = 0; i < right.Length; i++)
        {
            shares[i] = scores[right[i]] / rightSum;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }

        for (var i = 0; i < right.Length; i++)
        {
            scores[right[i]] -= shares[i];
        }

        return Math.Log(sum) - Math.Log(rightSum);
    }
}
