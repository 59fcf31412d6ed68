namespace WicFactCheck.Analysis.Network;

/// <summary>What a layer needs while it runs, kept for the next sentence; for one thread at a time.</summary>
internal sealed class LstmWorkspace
{
    /// <summary>What the inputs of all words add to the gates.</summary>
    public AlignedBuffer<int> Inputs { get; private set; } = new(0);

    /// <summary>What the state adds to the gates at one word.</summary>
    public AlignedBuffer<int> Recurrent { get; private set; } = new(0);

    public AlignedBuffer<float> Cell { get; private set; } = new(0);

    public AlignedBuffer<short> State { get; private set; } = new(0);

    public void Reserve(int inputs, int gates, int width)
    {
        Inputs = Inputs.WithRoomFor(inputs);
        Recurrent = Recurrent.WithRoomFor(gates);
        Cell = Cell.WithRoomFor(width);
        State = State.WithRoomFor(width);
    }
}
