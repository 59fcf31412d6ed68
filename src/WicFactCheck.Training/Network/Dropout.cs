namespace WicFactCheck.Training.Network;

/// <summary>Sets a share of numbers to zero, and makes the others as much larger, so that none is relied on.</summary>
internal sealed class Dropout(float share, RandomSource random)
{
    private float[] factors = [];

    public void Forward(Matrix numbers, int rows)
    {
        var cells = numbers.Cells[..(rows * numbers.Columns)];
        if (factors.Length < cells.Length)
        {
            factors = new float[cells.Length * 2];
        }

        var kept = 1 / (1 - share);
        for (var i = 0; i < cells.Length; i++)
        {
            factors[i] = random.Fraction() < share ? 0 : kept;
            cells[i] *= factors[i];
        }
    }

    public void Backward(Matrix slopes, int rows)
    {
        var cells = slopes.Cells[..(rows * slopes.Columns)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] *= factors[i];
        }
    }
}
