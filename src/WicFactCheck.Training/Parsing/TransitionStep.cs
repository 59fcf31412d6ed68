using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Training.Parsing;

/// <summary>What one step looks at and comes to, in the same memory for all steps.</summary>
internal sealed class TransitionStep(int hidden, int scores, int transitions)
{
    /// <summary>The rows that the words have in the table of what they add, in each place.</summary>
    public int[] Words { get; } = new int[ConfigurationFeatures.Words];

    /// <summary>The rows of the labels and facts that the state shows.</summary>
    public int[] Labels { get; } = new int[ConfigurationFeatures.Labels];

    public int[] Facts { get; } = new int[ConfigurationFeatures.Facts];

    public float[] Hidden { get; } = new float[hidden];

    /// <summary>What each number of the hidden layer is multiplied by: 0 where it is negative or dropped.</summary>
    public float[] Factors { get; } = new float[hidden];

    public float[] HiddenSlopes { get; } = new float[hidden];

    /// <summary>The scores of all steps, then their slopes.</summary>
    public float[] Scores { get; } = new float[scores];

    public bool[] IsPossible { get; } = new bool[transitions];

    /// <summary>Notes which steps are possible.</summary>
    public void FindPossible(Configuration state, TransitionSet set)
    {
        var left = set.LeftSteps(state);
        var right = set.RightSteps(state);
        Array.Clear(IsPossible);
        IsPossible[TransitionSet.Shift] = state.CanShift;
        IsPossible.AsSpan(left.First, left.End - left.First).Fill(true);
        IsPossible.AsSpan(right.First, right.End - right.First).Fill(true);
    }

    /// <summary>The possible step with the highest score.</summary>
    public int Best()
    {
        var best = -1;
        for (var i = 0; i < IsPossible.Length; i++)
        {
            best = IsPossible[i] && (best < 0 || Scores[i] > Scores[best]) ? i : best;
        }

        return best;
    }
}
