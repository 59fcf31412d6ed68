namespace WicFactCheck.Training.Network;

/// <summary>
/// Sentences side by side, so that a recurrent network reads all their words of one position at once. The rows of a position lie
/// together, the longest sentence first, so those that reach a position are the first of those that reach the one before.
/// </summary>
internal sealed class BatchLayout
{
    private readonly int[] starts;
    private readonly int[] active;
    private readonly int[] ranks;

    /// <param name="lengths">How many words each sentence has.</param>
    public BatchLayout(IReadOnlyList<int> lengths)
    {
        var order = Enumerable.Range(0, lengths.Count).OrderByDescending(sentence => lengths[sentence]).ToArray();
        ranks = new int[lengths.Count];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        Positions = lengths.Max();
        active = new int[Positions];
        starts = new int[Positions];
        for (var position = 0; position < Positions; position++)
        {
            starts[position] = Rows;
            active[position] = lengths.Count(length => length > position);
            Rows += active[position];
        }
    }

    /// <summary>How many words the longest sentence has.</summary>
    public int Positions { get; }

    /// <summary>How many words all of them have.</summary>
    public int Rows { get; }

    /// <summary>The first row of a position.</summary>
    public int Start(int position) => starts[position];

    /// <summary>How many sentences reach a position; none before the first and after the last.</summary>
    public int Active(int position) => position >= 0 && position < Positions ? active[position] : 0;

    public int RowOf(int sentence, int position) => starts[position] + ranks[sentence];
}
