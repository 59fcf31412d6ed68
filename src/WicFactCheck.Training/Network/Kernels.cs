using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WicFactCheck.Training.Network;

/// <summary>Rows of one matrix and as many of another.</summary>
/// <param name="From">The first row of the one.</param>
/// <param name="To">The first row of the other.</param>
/// <param name="Count">How many.</param>
internal readonly record struct RowRange(int From, int To, int Count);

/// <summary>
/// The sums that training is made of. Each number of a result is one sum in a fixed order by fused multiplication and addition,
/// which is defined to the bit, so that vectors of any width make the same model.
/// </summary>
internal static class Kernels
{
    private const int Lanes = 8;

    /// <summary>Adds the product of two matrices to a third, or replaces it.</summary>
    /// <param name="left">Its rows are multiplied.</param>
    /// <param name="rows">Which of them, and the rows of the result.</param>
    /// <param name="right">One row for each column of the left one; its number of columns is a multiple of 8.</param>
    /// <param name="result">Where the product goes.</param>
    /// <param name="add">Whether it is added to what is there.</param>
    public static void Multiply(Matrix left, RowRange rows, Matrix right, Matrix result, bool add) =>
        Multiply(
            new Product(rows.Count, left.Columns, right.Columns, left.Columns, 1, right.Columns, result.Columns, add),
            ref left.At(rows.From),
            ref right.At(0),
            ref result.At(rows.To)
        );

    /// <summary>Adds to a matrix the product of another, turned by its diagonal, with a third: the gradient of weights.</summary>
    public static void AddTransposedProduct(Matrix inputs, Matrix outputs, int rows, Matrix gradient) =>
        Multiply(
            new Product(inputs.Columns, rows, outputs.Columns, 1, inputs.Columns, outputs.Columns, gradient.Columns, Add: true),
            ref inputs.At(0),
            ref outputs.At(0),
            ref gradient.At(0)
        );

    /// <summary>Adds a row to another.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> row)
    {
        ref var to = ref sum[0];
        ref readonly var from = ref row[0];
        for (nuint i = 0; i < (nuint)row.Length; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref to, i) + Vector256.LoadUnsafe(in from, i)).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Adds a multiple of a row to another.</summary>
    public static void AddScaled(Span<float> sum, float factor, ReadOnlySpan<float> row)
    {
        ref var to = ref sum[0];
        ref readonly var from = ref row[0];
        var times = Vector256.Create(factor);
        for (nuint i = 0; i < (nuint)row.Length; i += Lanes)
        {
            Vector256
                .FusedMultiplyAdd(times, Vector256.LoadUnsafe(in from, i), Vector256.LoadUnsafe(ref to, i))
                .StoreUnsafe(ref to, i);
        }
    }

    /// <summary>The inner product: eight sums side by side, then those in pairs.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref readonly var a = ref left[0];
        ref readonly var b = ref right[0];
        var sums = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)left.Length; i += Lanes)
        {
            sums = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(in a, i), Vector256.LoadUnsafe(in b, i), sums);
        }

        var four = sums.GetLower() + sums.GetUpper();
        return (four[0] + four[2]) + (four[1] + four[3]);
    }

    /// <summary>The sizes of a product, and how far apart rows and columns lie in memory.</summary>
    private readonly record struct Product(
        int Rows,
        int Inner,
        int Columns,
        int LeftRow,
        int LeftInner,
        int RightRow,
        int ResultRow,
        bool Add
    );

    private static void Multiply(in Product sizes, ref float left, ref float right, ref float result)
    {
        var column = 0;
        for (; column + 4 * Lanes <= sizes.Columns; column += 4 * Lanes)
        {
            Panel(sizes, ref left, ref Unsafe.Add(ref right, column), ref Unsafe.Add(ref result, column));
        }

        for (; column < sizes.Columns; column += Lanes)
        {
            for (var row = 0; row < sizes.Rows; row++)
            {
                OneByOne(
                    sizes,
                    ref Unsafe.Add(ref left, row * sizes.LeftRow),
                    ref Unsafe.Add(ref right, column),
                    ref Unsafe.Add(ref result, row * sizes.ResultRow + column)
                );
            }
        }
    }

    private static void Panel(in Product sizes, ref float left, ref float right, ref float result)
    {
        var row = 0;
        for (; row + 4 <= sizes.Rows; row += 4)
        {
            FourByFour(
                sizes,
                ref Unsafe.Add(ref left, row * sizes.LeftRow),
                ref right,
                ref Unsafe.Add(ref result, row * sizes.ResultRow)
            );
        }

        for (; row < sizes.Rows; row++)
        {
            OneByFour(
                sizes,
                ref Unsafe.Add(ref left, row * sizes.LeftRow),
                ref right,
                ref Unsafe.Add(ref result, row * sizes.ResultRow)
            );
        }
    }

    private static void FourByFour(in Product sizes, ref float left, ref float right, ref float result)
    {
        var leftRow = (nuint)sizes.LeftRow;
        var step = (nuint)sizes.ResultRow;
        var (a0, a1, a2, a3) = Load(ref result, 0, sizes.Add);
        var (b0, b1, b2, b3) = Load(ref result, step, sizes.Add);
        var (c0, c1, c2, c3) = Load(ref result, 2 * step, sizes.Add);
        var (d0, d1, d2, d3) = Load(ref result, 3 * step, sizes.Add);
        for (var inner = 0; inner < sizes.Inner; inner++)
        {
            var r0 = Vector256.LoadUnsafe(ref right);
            var r1 = Vector256.LoadUnsafe(ref right, Lanes);
            var r2 = Vector256.LoadUnsafe(ref right, 2 * Lanes);
            var r3 = Vector256.LoadUnsafe(ref right, 3 * Lanes);
            var x = Vector256.Create(left);
            a0 = Vector256.FusedMultiplyAdd(x, r0, a0);
            a1 = Vector256.FusedMultiplyAdd(x, r1, a1);
            a2 = Vector256.FusedMultiplyAdd(x, r2, a2);
            a3 = Vector256.FusedMultiplyAdd(x, r3, a3);
            x = Vector256.Create(Unsafe.Add(ref left, leftRow));
            b0 = Vector256.FusedMultiplyAdd(x, r0, b0);
            b1 = Vector256.FusedMultiplyAdd(x, r1, b1);
            b2 = Vector256.FusedMultiplyAdd(x, r2, b2);
            b3 = Vector256.FusedMultiplyAdd(x, r3, b3);
            x = Vector256.Create(Unsafe.Add(ref left, 2 * leftRow));
            c0 = Vector256.FusedMultiplyAdd(x, r0, c0);
            c1 = Vector256.FusedMultiplyAdd(x, r1, c1);
            c2 = Vector256.FusedMultiplyAdd(x, r2, c2);
            c3 = Vector256.FusedMultiplyAdd(x, r3, c3);
            x = Vector256.Create(Unsafe.Add(ref left, 3 * leftRow));
            d0 = Vector256.FusedMultiplyAdd(x, r0, d0);
            d1 = Vector256.FusedMultiplyAdd(x, r1, d1);
            d2 = Vector256.FusedMultiplyAdd(x, r2, d2);
            d3 = Vector256.FusedMultiplyAdd(x, r3, d3);
            left = ref Unsafe.Add(ref left, sizes.LeftInner);
            right = ref Unsafe.Add(ref right, sizes.RightRow);
        }

        Store(ref result, 0, a0, a1, a2, a3);
        Store(ref result, step, b0, b1, b2, b3);
        Store(ref result, 2 * step, c0, c1, c2, c3);
        Store(ref result, 3 * step, d0, d1, d2, d3);
    }

    private static void OneByFour(in Product sizes, ref float left, ref float right, ref float result)
    {
        var (a0, a1, a2, a3) = Load(ref result, 0, sizes.Add);
        for (var inner = 0; inner < sizes.Inner; inner++)
        {
            var x = Vector256.Create(left);
            a0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref right), a0);
            a1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref right, Lanes), a1);
            a2 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref right, 2 * Lanes), a2);
            a3 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref right, 3 * Lanes), a3);
            left = ref Unsafe.Add(ref left, sizes.LeftInner);
            right = ref Unsafe.Add(ref right, sizes.RightRow);
        }

        Store(ref result, 0, a0, a1, a2, a3);
    }

    private static void OneByOne(in Product sizes, ref float left, ref float right, ref float result)
    {
        var sum = sizes.Add ? Vector256.LoadUnsafe(ref result) : Vector256<float>.Zero;
        for (var inner = 0; inner < sizes.Inner; inner++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(left), Vector256.LoadUnsafe(ref right), sum);
            left = ref Unsafe.Add(ref left, sizes.LeftInner);
            right = ref Unsafe.Add(ref right, sizes.RightRow);
        }

        sum.StoreUnsafe(ref result);
    }

    private static (Vector256<float>, Vector256<float>, Vector256<float>, Vector256<float>) Load(
        ref float result,
        nuint at,
        bool add
    ) =>
        add
            ? (
                Vector256.LoadUnsafe(ref result, at),
                Vector256.LoadUnsafe(ref result, at + Lanes),
                Vector256.LoadUnsafe(ref result, at + 2 * Lanes),
                Vector256.LoadUnsafe(ref result, at + 3 * Lanes)
            )
            : default;

    private static void Store(
        ref float result,
        nuint at,
        Vector256<float> v0,
        Vector256<float> v1,
        Vector256<float> v2,
        Vector256<float> v3
    )
    {
        v0.StoreUnsafe(ref result, at);
        v1.StoreUnsafe(ref result, at + Lanes);
        v2.StoreUnsafe(ref result, at + 2 * Lanes);
        v3.StoreUnsafe(ref result, at + 3 * Lanes);
    }
}
