using System.Runtime.Intrinsics;

namespace WicFactCheck.Analysis.Network;

/// <summary>A long short-term memory that goes over a sentence once in each direction.</summary>
/// <param name="Forward">The one that reads from left to right.</param>
/// <param name="Backward">The one that reads from right to left.</param>
internal sealed record LstmLayer(LstmDirection Forward, LstmDirection Backward)
{
    /// <summary>What a number between -1 and 1 is multiplied by to make it an integer.</summary>
    public const int Unit = 2047;

    /// <summary>How many numbers it makes of each word, both directions together.</summary>
    public int Outputs => Forward.Width + Backward.Width;

    /// <summary>Reads the words of a sentence, one row each, and writes one row each.</summary>
    public void Run(ReadOnlySpan<short> inputs, int words, Span<short> outputs, LstmWorkspace space)
    {
        Forward.Run(inputs, words, reversed: false, outputs, Outputs, space);
        Backward.Run(inputs, words, reversed: true, outputs[Forward.Width..], Outputs, space);
    }
}

/// <summary>One direction of a layer: four gates (input, forget, output, candidate), each as wide as the state.</summary>
/// <param name="FromInput">The weights of the inputs, four gates side by side.</param>
/// <param name="FromState">The weights of the state before, likewise.</param>
/// <param name="Bias">What is added to each gate.</param>
internal sealed record LstmDirection(IntegerMatrix FromInput, IntegerMatrix FromState, float[] Bias)
{
    /// <summary>How many numbers the state has: a multiple of 16.</summary>
    public int Width => FromState.Inputs;

    /// <summary>Reads the words in one direction and writes the state after each of them.</summary>
    /// <param name="inputs">One row for each word.</param>
    /// <param name="words">How many there are.</param>
    /// <param name="reversed">True to begin with the last word.</param>
    /// <param name="outputs">Where the state after the first word goes.</param>
    /// <param name="stride">How far apart the states of two words are.</param>
    /// <param name="space">Room to work in.</param>
    public void Run(ReadOnlySpan<short> inputs, int words, bool reversed, Span<short> outputs, int stride, LstmWorkspace space)
    {
        var gates = FromInput.Outputs;
        space.Reserve(words * gates, gates, Width);
        FromInput.Multiply(inputs, words, space.Inputs.Span);
        space.Cell.Span[..Width].Clear();
        space.State.Span[..Width].Clear();
        for (var step = 0; step < words; step++)
        {
            var word = reversed ? words - 1 - step : step;
            FromState.Multiply(space.State.Span[..Width], 1, space.Recurrent.Span);
            Advance(space, word * gates);
            space.State.Span[..Width].CopyTo(outputs[(word * stride)..]);
        }
    }

    private void Advance(LstmWorkspace space, int at)
    {
        for (var unit = 0; unit < Width; unit += 16)
        {
            var low = Next(space, at, unit);
            var high = Next(space, at, unit + 8);
            Vector256.Narrow(low, high).StoreUnsafe(ref space.State.At(unit));
        }
    }

    private Vector256<int> Next(LstmWorkspace space, int at, int unit)
    {
        var input = Squashing.Logistic(Gate(space, at, unit));
        var forget = Squashing.Logistic(Gate(space, at, Width + unit));
        var output = Squashing.Logistic(Gate(space, at, 2 * Width + unit));
        var candidate = Squashing.Tanh(Gate(space, at, 3 * Width + unit));
        var cell = forget * Vector256.LoadUnsafe(ref space.Cell.At(unit)) + input * candidate;
        cell.StoreUnsafe(ref space.Cell.At(unit));
        var state = output * Squashing.Tanh(cell);
        return Vector256.ConvertToInt32(Vector256.Floor(state * LstmLayer.Unit + Vector256.Create(0.5f)));
    }

    private Vector256<float> Gate(LstmWorkspace space, int at, int gate)
    {
        var input = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref space.Inputs.At(at + gate))) * FromInput.Scale;
        var state = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref space.Recurrent.At(gate))) * FromState.Scale;
        return Vector256.LoadUnsafe(ref Bias[gate]) + input + state;
    }
}
