using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace WicFactCheck.Analysis.Network;

/// <summary>
/// A matrix of 16-bit weights by which rows of 16-bit inputs are multiplied into 32-bit sums. Sums of integers are the same in
/// any order, so every processor gets the same ones; who makes the weights sees that no sum overflows.
/// </summary>
/// <remarks>
/// The weights lie in panels of 32 outputs; in a panel, for two inputs at a time, the two weights of each output lie side by
/// side, as the instruction takes them that multiplies pairs and adds them up.
/// </remarks>
internal sealed class IntegerMatrix
{
    public const int PanelWidth = 32;
    private readonly AlignedBuffer<short> weights;

    /// <summary>Takes weights as <see cref="Pack"/> lays them out.</summary>
    /// <param name="packed">The weights.</param>
    /// <param name="inputs">How many inputs there are: an even number.</param>
    /// <param name="outputs">How many outputs: a multiple of 32.</param>
    /// <param name="scale">What a sum is multiplied by to give the real number that it stands for.</param>
    public IntegerMatrix(ReadOnlySpan<short> packed, int inputs, int outputs, float scale)
    {
        if (inputs % 2 != 0 || outputs % PanelWidth != 0 || packed.Length != inputs * outputs)
        {
            throw new ArgumentException($"{packed.Length} weights don't fill panels of {inputs} by {outputs}", nameof(packed));
        }

        Inputs = inputs;
        Outputs = outputs;
        Scale = scale;
        weights = new AlignedBuffer<short>(packed.Length);
        packed.CopyTo(weights.Span);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public float Scale { get; }

    /// <summary>Lays weights out in panels.</summary>
    /// <param name="rows">One row of weights for each input, one weight for each output.</param>
    /// <param name="outputs">How many outputs there are: a multiple of 32.</param>
    public static short[] Pack(ReadOnlySpan<short> rows, int outputs)
    {
        var packed = new short[rows.Length];
        var at = 0;
        for (var panel = 0; panel < outputs; panel += PanelWidth)
        {
            for (var pair = 0; pair < rows.Length / outputs; pair += 2)
            {
                for (var output = panel; output < panel + PanelWidth; output++)
                {
                    packed[at++] = rows[pair * outputs + output];
                    packed[at++] = rows[(pair + 1) * outputs + output];
                }
            }
        }

        return packed;
    }

    /// <summary>Multiplies rows of inputs that lie one after another; the sums of each row lie so in the outputs.</summary>
    public void Multiply(ReadOnlySpan<short> inputs, int rows, Span<int> outputs)
    {
        inputs = inputs[..(rows * Inputs)];
        outputs = outputs[..(rows * Outputs)];
        for (var column = 0; column < Outputs; column += PanelWidth)
        {
            ref var panel = ref weights.At(column * Inputs);
            var row = 0;
            for (; Avx2.IsSupported && row + 2 <= rows; row += 2)
            {
                TwoRows(
                    in inputs[row * Inputs],
                    in inputs[(row + 1) * Inputs],
                    ref panel,
                    ref outputs[row * Outputs + column],
                    ref outputs[(row + 1) * Outputs + column]
                );
            }

            for (; row < rows; row++)
            {
                OneRow(inputs.Slice(row * Inputs, Inputs), ref panel, outputs.Slice(row * Outputs + column, PanelWidth));
            }
        }
    }

    // Two rows at once use each weight twice for one load of it.
    private void TwoRows(in short first, in short second, ref short panel, ref int firstSums, ref int secondSums)
    {
        Vector256<int> a0 = default,
            a1 = default,
            a2 = default,
            a3 = default;
        Vector256<int> b0 = default,
            b1 = default,
            b2 = default,
            b3 = default;
        for (nuint pair = 0; pair < (nuint)Inputs; pair += 2)
        {
            var w0 = Vector256.LoadUnsafe(ref panel, pair * PanelWidth);
            var w1 = Vector256.LoadUnsafe(ref panel, pair * PanelWidth + 16);
            var w2 = Vector256.LoadUnsafe(ref panel, pair * PanelWidth + 32);
            var w3 = Vector256.LoadUnsafe(ref panel, pair * PanelWidth + 48);
            var a = PairOf(in first, pair);
            a0 += Avx2.MultiplyAddAdjacent(w0, a);
            a1 += Avx2.MultiplyAddAdjacent(w1, a);
            a2 += Avx2.MultiplyAddAdjacent(w2, a);
            a3 += Avx2.MultiplyAddAdjacent(w3, a);
            var b = PairOf(in second, pair);
            b0 += Avx2.MultiplyAddAdjacent(w0, b);
            b1 += Avx2.MultiplyAddAdjacent(w1, b);
            b2 += Avx2.MultiplyAddAdjacent(w2, b);
            b3 += Avx2.MultiplyAddAdjacent(w3, b);
        }

        Store(ref firstSums, a0, a1, a2, a3);
        Store(ref secondSums, b0, b1, b2, b3);
    }

    private static void OneRow(ReadOnlySpan<short> inputs, ref short panel, Span<int> sums)
    {
        if (Avx2.IsSupported)
        {
            OneRowInVectors(inputs, ref panel, ref sums[0]);
        }
        else
        {
            OneRowInSteps(inputs, ref panel, sums);
        }
    }

    private static void OneRowInVectors(ReadOnlySpan<short> inputs, ref short panel, ref int sums)
    {
        Vector256<int> a0 = default,
            a1 = default,
            a2 = default,
            a3 = default;
        for (nuint pair = 0; pair < (nuint)inputs.Length; pair += 2)
        {
            var a = PairOf(in inputs[0], pair);
            a0 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref panel, pair * PanelWidth), a);
            a1 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref panel, pair * PanelWidth + 16), a);
            a2 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref panel, pair * PanelWidth + 32), a);
            a3 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref panel, pair * PanelWidth + 48), a);
        }

        Store(ref sums, a0, a1, a2, a3);
    }

    private static void OneRowInSteps(ReadOnlySpan<short> inputs, ref short panel, Span<int> sums)
    {
        sums.Clear();
        for (var pair = 0; pair < inputs.Length; pair += 2)
        {
            int first = inputs[pair];
            int second = inputs[pair + 1];
            ref var weight = ref Unsafe.Add(ref panel, pair * PanelWidth);
            for (var output = 0; output < sums.Length; output++)
            {
                sums[output] += first * Unsafe.Add(ref weight, 2 * output) + second * Unsafe.Add(ref weight, 2 * output + 1);
            }
        }
    }

    private static Vector256<short> PairOf(in short inputs, nuint pair) =>
        Vector256
            .Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in inputs), pair))))
            .AsInt16();

    private static void Store(ref int sums, Vector256<int> v0, Vector256<int> v1, Vector256<int> v2, Vector256<int> v3)
    {
        v0.StoreUnsafe(ref sums);
        v1.StoreUnsafe(ref sums, 8);
        v2.StoreUnsafe(ref sums, 16);
        v3.StoreUnsafe(ref sums, 24);
    }
}
