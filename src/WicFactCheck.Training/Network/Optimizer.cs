using System.Runtime.Intrinsics;

namespace WicFactCheck.Training.Network;

/// <summary>
/// Adam (Kingma and Ba), with a rate that rises over the first steps and then falls along a line, and gradients cut to a length
/// of one. Rows of sparse parameters that a step doesn't concern keep their means.
/// </summary>
internal sealed class Optimizer(IReadOnlyList<Parameter> parameters, float rate, int steps)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Smallest = 1e-8f;
    private const float WarmUp = 200;
    private const float LastShare = 0.02f;
    private int step;
    private float firstPower = 1;
    private float secondPower = 1;

    /// <summary>Moves the parameters against their gradients and forgets these.</summary>
    /// <param name="weight">What the gradients are multiplied by: one over the number of decisions that they come from.</param>
    public void Step(float weight)
    {
        step++;
        firstPower *= FirstDecay;
        secondPower *= SecondDecay;
        var length = MathF.Sqrt(parameters.Sum(SquaredLength)) * weight;
        var factor = length > 1 ? weight / length : weight;
        var now = rate * Math.Min(step / WarmUp, 1) * (1 + LastShare - (float)step / steps);
        foreach (var parameter in parameters)
        {
            foreach (var row in parameter.ActiveRows)
            {
                Move(parameter, row, factor, now / (1 - firstPower));
            }

            parameter.ClearGradient();
        }
    }

    private static float SquaredLength(Parameter parameter)
    {
        var sum = 0f;
        foreach (var row in parameter.ActiveRows)
        {
            sum += Kernels.Dot(parameter.Gradient[row], parameter.Gradient[row]);
        }

        return sum;
    }

    private void Move(Parameter parameter, int row, float factor, float by)
    {
        ref var value = ref parameter.Values.At(row);
        ref var gradient = ref parameter.Gradient.At(row);
        ref var first = ref parameter.FirstMoment.At(row);
        ref var second = ref parameter.SecondMoment.At(row);
        for (nuint i = 0; i < (nuint)parameter.Values.Columns; i += 8)
        {
            var slope = Vector256.LoadUnsafe(ref gradient, i) * factor;
            var mean = Vector256.LoadUnsafe(ref first, i) * FirstDecay + slope * (1 - FirstDecay);
            var square = Vector256.LoadUnsafe(ref second, i) * SecondDecay + slope * slope * (1 - SecondDecay);
            mean.StoreUnsafe(ref first, i);
            square.StoreUnsafe(ref second, i);
            var size = Vector256.Sqrt(square * (1 / (1 - secondPower))) + Vector256.Create(Smallest);
            (Vector256.LoadUnsafe(ref value, i) - mean * by / size).StoreUnsafe(ref value, i);
        }
    }
}
