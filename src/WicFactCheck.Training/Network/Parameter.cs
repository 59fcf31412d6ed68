namespace WicFactCheck.Training.Network;

/// <summary>Numbers that are learned, with their gradient and its running means.</summary>
internal sealed class Parameter
{
    private readonly List<int> touched = [];
    private readonly bool[]? isTouched;

    /// <summary>Makes numbers by chance.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">A multiple of 8.</param>
    /// <param name="spread">Their standard deviation; 0 makes zeros.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="sparse">Whether a step concerns few rows, so that the others can be left alone.</param>
    public Parameter(int rows, int columns, float spread, RandomSource random, bool sparse = false)
    {
        Values = new Matrix(rows, columns);
        Gradient = new Matrix(rows, columns);
        FirstMoment = new Matrix(rows, columns);
        SecondMoment = new Matrix(rows, columns);
        isTouched = sparse ? new bool[rows] : null;
        if (spread > 0)
        {
            foreach (ref var value in Values.Cells)
            {
                value = random.Normal() * spread;
            }
        }
    }

    public Matrix Values { get; }

    public Matrix Gradient { get; }

    public Matrix FirstMoment { get; }

    public Matrix SecondMoment { get; }

    /// <summary>The rows that have a gradient: all, or those that were asked for since the last step.</summary>
    public IEnumerable<int> ActiveRows => isTouched is null ? Enumerable.Range(0, Values.Rows) : touched;

    /// <summary>The gradient of a row, to be added to.</summary>
    public Span<float> GradientOf(int row)
    {
        if (isTouched is not null && !isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }

        return Gradient[row];
    }

    /// <summary>Forgets the gradient.</summary>
    public void ClearGradient()
    {
        foreach (var row in ActiveRows)
        {
            Gradient[row].Clear();
        }

        foreach (var row in touched)
        {
            if (isTouched is not null)
            {
                isTouched[row] = false;
            }
        }

        touched.Clear();
    }
}
