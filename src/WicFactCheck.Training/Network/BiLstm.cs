namespace WicFactCheck.Training.Network;

/// <summary>A layer that reads sentences in both directions, its outputs thinned out in training.</summary>
internal sealed class BiLstm
{
    private readonly Lstm forward;
    private readonly Lstm backward;
    private readonly Dropout dropout;

    /// <param name="inputs">How many numbers a word has.</param>
    /// <param name="width">How many the state of each direction has.</param>
    /// <param name="drop">The share of the outputs that is dropped in training.</param>
    /// <param name="random">Where chance comes from.</param>
    public BiLstm(int inputs, int width, float drop, RandomSource random)
    {
        forward = new Lstm(inputs, width, reversed: false, random);
        backward = new Lstm(inputs, width, reversed: true, random);
        dropout = new Dropout(drop, random);
        Outputs = new Matrix(0, 2 * width);
        Width = width;
    }

    public int Width { get; }

    public Lstm Left => forward;

    public Lstm Right => backward;

    /// <summary>The states of both directions, one row for each row of the inputs.</summary>
    public Matrix Outputs { get; private set; }

    public IEnumerable<Parameter> Parameters => [.. forward.Parameters, .. backward.Parameters];

    public void Forward(BatchLayout layout, Matrix inputs)
    {
        Outputs = Outputs.WithRoomFor(layout.Rows);
        forward.Forward(layout, inputs, Outputs, 0);
        backward.Forward(layout, inputs, Outputs, Width);
        dropout.Forward(Outputs, layout.Rows);
    }

    /// <summary>Adds up the gradients of the weights, and writes that of the inputs.</summary>
    /// <param name="layout">The sentences of the last <see cref="Forward"/>.</param>
    /// <param name="inputs">Its inputs.</param>
    /// <param name="outputSlopes">The gradient of the outputs; it is changed.</param>
    /// <param name="inputSlopes">Where the gradient of the inputs goes.</param>
    public void Backward(BatchLayout layout, Matrix inputs, Matrix outputSlopes, Matrix inputSlopes)
    {
        dropout.Backward(outputSlopes, layout.Rows);
        forward.Backward(layout, inputs, outputSlopes, 0, inputSlopes, add: false);
        backward.Backward(layout, inputs, outputSlopes, Width, inputSlopes, add: true);
    }
}
