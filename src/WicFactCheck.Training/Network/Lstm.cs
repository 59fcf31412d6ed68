using System.Runtime.Intrinsics;
using WicFactCheck.Analysis.Network;

namespace WicFactCheck.Training.Network;

/// <summary>
/// One direction of a long short-term memory, forwards and for its gradient: four gates (input, forget, output, candidate) side
/// by side, as <see cref="LstmDirection"/> has them.
/// </summary>
internal sealed class Lstm
{
    private const int Lanes = 8;
    private readonly int width;
    private readonly bool reversed;
    private readonly Matrix stateWeightsTurned;
    private readonly Matrix inputWeightsTurned;
    private readonly Matrix noState;
    private Matrix gates;
    private Matrix slopes;
    private Matrix cells;
    private Matrix cellCurves;
    private Matrix states;
    private Matrix previous;
    private Matrix stateSlopes;
    private Matrix cellSlopes;

    /// <param name="inputs">How many numbers a word has.</param>
    /// <param name="width">How many the state has: a multiple of 8.</param>
    /// <param name="reversed">True to read from the end.</param>
    /// <param name="random">Where the first weights come from.</param>
    public Lstm(int inputs, int width, bool reversed, RandomSource random)
    {
        this.width = width;
        this.reversed = reversed;
        FromInput = new Parameter(inputs, 4 * width, 0.8f / MathF.Sqrt(inputs), random);
        FromState = new Parameter(width, 4 * width, 0.7f / MathF.Sqrt(width), random);
        Bias = new Parameter(1, 4 * width, 0, random);
        Bias.Values[0].Slice(width, width).Fill(1);
        inputWeightsTurned = new Matrix(4 * width, inputs);
        stateWeightsTurned = new Matrix(4 * width, width);
        noState = new Matrix(1, width);
        (gates, slopes) = (new Matrix(0, 4 * width), new Matrix(0, 4 * width));
        (cells, cellCurves, states) = (new Matrix(0, width), new Matrix(0, width), new Matrix(0, width));
        (previous, stateSlopes, cellSlopes) = (new Matrix(0, width), new Matrix(0, width), new Matrix(0, width));
    }

    public Parameter FromInput { get; }

    public Parameter FromState { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [FromInput, FromState, Bias];

    /// <summary>Reads all sentences and writes the states into the output, from <paramref name="column"/> on.</summary>
    public void Forward(BatchLayout layout, Matrix inputs, Matrix outputs, int column)
    {
        Reserve(layout.Rows);
        for (var row = 0; row < layout.Rows; row++)
        {
            Bias.Values[0].CopyTo(gates[row]);
        }

        var all = new RowRange(0, 0, layout.Rows);
        Kernels.Multiply(inputs, all, FromInput.Values, gates, add: true);
        foreach (var position in Order(layout))
        {
            var before = Before(position);
            var continued = Math.Min(layout.Active(position), layout.Active(before));
            for (var i = 0; i < continued; i++)
            {
                states[layout.Start(before) + i].CopyTo(previous[layout.Start(position) + i]);
            }

            if (continued > 0)
            {
                var rows = new RowRange(layout.Start(position), layout.Start(position), continued);
                Kernels.Multiply(previous, rows, FromState.Values, gates, add: true);
            }

            for (var i = 0; i < layout.Active(position); i++)
            {
                var row = layout.Start(position) + i;
                Advance(row, i < continued ? cells[layout.Start(before) + i] : noState[0]);
                states[row].CopyTo(outputs[row].Slice(column, width));
            }
        }
    }

    /// <summary>Adds up the gradients of the weights, and writes or adds that of the inputs.</summary>
    /// <param name="layout">The sentences of the last <see cref="Forward"/>.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="outputSlopes">The gradient of the outputs.</param>
    /// <param name="column">Where the states begin in a row of them.</param>
    /// <param name="inputSlopes">Where the gradient of the inputs goes.</param>
    /// <param name="add">Whether it is added to what is there.</param>
    public void Backward(BatchLayout layout, Matrix inputs, Matrix outputSlopes, int column, Matrix inputSlopes, bool add)
    {
        FromInput.Values.TransposeInto(inputWeightsTurned);
        FromState.Values.TransposeInto(stateWeightsTurned);
        stateSlopes.Cells[..(layout.Rows * width)].Clear();
        cellSlopes.Cells[..(layout.Rows * width)].Clear();
        foreach (var position in Order(layout).Reverse())
        {
            var before = Before(position);
            var continued = Math.Min(layout.Active(position), layout.Active(before));
            for (var i = 0; i < layout.Active(position); i++)
            {
                var row = layout.Start(position) + i;
                var isFirst = i >= continued;
                var beforeRow = isFirst ? row : layout.Start(before) + i;
                Kernels.Add(stateSlopes[row], outputSlopes[row].Slice(column, width));
                Retreat(row, isFirst ? noState[0] : cells[beforeRow], isFirst ? default : cellSlopes[beforeRow]);
                Kernels.Add(Bias.Gradient[0], slopes[row]);
            }

            if (continued > 0)
            {
                var rows = new RowRange(layout.Start(position), layout.Start(before), continued);
                Kernels.Multiply(slopes, rows, stateWeightsTurned, stateSlopes, add: true);
            }
        }

        Kernels.AddTransposedProduct(previous, slopes, layout.Rows, FromState.Gradient);
        Kernels.AddTransposedProduct(inputs, slopes, layout.Rows, FromInput.Gradient);
        Kernels.Multiply(slopes, new RowRange(0, 0, layout.Rows), inputWeightsTurned, inputSlopes, add);
    }

    private IEnumerable<int> Order(BatchLayout layout)
    {
        var positions = Enumerable.Range(0, layout.Positions);
        return reversed ? positions.Reverse() : positions;
    }

    private int Before(int position) => reversed ? position + 1 : position - 1;

    private void Reserve(int rows)
    {
        gates = gates.WithRoomFor(rows);
        slopes = slopes.WithRoomFor(rows);
        cells = cells.WithRoomFor(rows);
        cellCurves = cellCurves.WithRoomFor(rows);
        states = states.WithRoomFor(rows);
        previous = previous.WithRoomFor(rows);
        stateSlopes = stateSlopes.WithRoomFor(rows);
        cellSlopes = cellSlopes.WithRoomFor(rows);
        previous.Cells[..(rows * width)].Clear();
    }

    private void Advance(int row, ReadOnlySpan<float> cellBefore)
    {
        ref var gate = ref gates.At(row);
        for (nuint unit = 0; unit < (nuint)width; unit += Lanes)
        {
            var size = (nuint)width;
            var input = Squashing.Logistic(Vector256.LoadUnsafe(ref gate, unit));
            var forget = Squashing.Logistic(Vector256.LoadUnsafe(ref gate, size + unit));
            var output = Squashing.Logistic(Vector256.LoadUnsafe(ref gate, 2 * size + unit));
            var candidate = Squashing.Tanh(Vector256.LoadUnsafe(ref gate, 3 * size + unit));
            input.StoreUnsafe(ref gate, unit);
            forget.StoreUnsafe(ref gate, size + unit);
            output.StoreUnsafe(ref gate, 2 * size + unit);
            candidate.StoreUnsafe(ref gate, 3 * size + unit);
            var cell = forget * Vector256.LoadUnsafe(in cellBefore[0], unit) + input * candidate;
            var curve = Squashing.Tanh(cell);
            cell.StoreUnsafe(ref cells.At(row), unit);
            curve.StoreUnsafe(ref cellCurves.At(row), unit);
            (output * curve).StoreUnsafe(ref states.At(row), unit);
        }
    }

    // The slopes of the gates from those of state and cell; that of the cell before, where there is one, is added up.
    private void Retreat(int row, ReadOnlySpan<float> cellBefore, Span<float> cellSlopeBefore)
    {
        ref var gate = ref gates.At(row);
        ref var slope = ref slopes.At(row);
        var one = Vector256<float>.One;
        for (nuint unit = 0; unit < (nuint)width; unit += Lanes)
        {
            var size = (nuint)width;
            var input = Vector256.LoadUnsafe(ref gate, unit);
            var forget = Vector256.LoadUnsafe(ref gate, size + unit);
            var output = Vector256.LoadUnsafe(ref gate, 2 * size + unit);
            var candidate = Vector256.LoadUnsafe(ref gate, 3 * size + unit);
            var curve = Vector256.LoadUnsafe(ref cellCurves.At(row), unit);
            var state = Vector256.LoadUnsafe(ref stateSlopes.At(row), unit);
            var cell = Vector256.LoadUnsafe(ref cellSlopes.At(row), unit) + state * output * (one - curve * curve);
            (cell * candidate * input * (one - input)).StoreUnsafe(ref slope, unit);
            var forgot = cell * Vector256.LoadUnsafe(in cellBefore[0], unit) * forget * (one - forget);
            forgot.StoreUnsafe(ref slope, size + unit);
            (state * curve * output * (one - output)).StoreUnsafe(ref slope, 2 * size + unit);
            (cell * input * (one - candidate * candidate)).StoreUnsafe(ref slope, 3 * size + unit);
            if (!cellSlopeBefore.IsEmpty)
            {
                (cell * forget).StoreUnsafe(ref cellSlopeBefore[0], unit);
            }
        }
    }
}
