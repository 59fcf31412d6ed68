namespace WicFactCheck.Training.Parsing;

/// <summary>How some sentences were parsed while the network learned from them.</summary>
/// <param name="Wrong">How many steps were not among the best.</param>
/// <param name="Loss">The loss of all choices of steps and tags.</param>
internal readonly record struct TrainingResult(int Wrong, double Loss)
{
    public static TrainingResult operator +(TrainingResult left, TrainingResult right) =>
        new(left.Wrong + right.Wrong, left.Loss + right.Loss);
}
