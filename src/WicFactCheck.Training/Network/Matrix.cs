using WicFactCheck.Analysis.Network;

namespace WicFactCheck.Training.Network;

/// <summary>Rows of numbers, one after another.</summary>
internal sealed class Matrix(int rows, int columns)
{
    private readonly AlignedBuffer<float> cells = new(rows * columns);

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public Span<float> Cells => cells.Span;

    public Span<float> this[int row] => cells.Span.Slice(row * Columns, Columns);

    /// <summary>The first number of a row, for loops over vectors.</summary>
    public ref float At(int row, int column = 0) => ref cells.At(row * Columns + column);

    /// <summary>A matrix of at least that many rows: this one, or a new one without its numbers.</summary>
    public Matrix WithRoomFor(int count) => count <= Rows ? this : new Matrix(count + count / 2, Columns);

    public void TransposeInto(Matrix other)
    {
        const int block = 16;
        for (var top = 0; top < Rows; top += block)
        {
            for (var left = 0; left < Columns; left += block)
            {
                for (var row = top; row < Math.Min(top + block, Rows); row++)
                {
                    for (var column = left; column < Math.Min(left + block, Columns); column++)
                    {
                        other.At(column, row) = At(row, column);
                    }
                }
            }
        }
    }
}
