namespace WicFactCheck.Fuzz;

/// <summary>What is given inputs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Corpus">Inputs as people write them, of which others are made.</param>
/// <param name="Pieces">What its language is made of, to be put in anywhere.</param>
/// <param name="Run">Takes an input; whatever it throws is a fault.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<string> Corpus, IReadOnlyList<string> Pieces, Action<byte[]> Run)
{
    /// <summary>In how many rounds it takes part once: those that take long are seldom.</summary>
    public int Rarity { get; init; } = 1;

    /// <summary>Whether twice the input is one of twice the length: not so where it is packed.</summary>
    public bool Grows { get; init; } = true;
}
