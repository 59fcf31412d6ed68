namespace WicFactCheck.Training.Parsing;

/// <summary>The sizes of a parser and how it is trained.</summary>
internal sealed record ParserOptions
{
    /// <summary>
    /// How many numbers stand for a word, a suffix, a prefix and a shape; those of a word's meaning aren't trained.
    /// </summary>
    public IReadOnlyList<int> EmbeddingWidths { get; init; } = [64, 32, 16, 16, Vectors.WordVectors.Width];

    /// <summary>How often a value of each of them must occur to be known.</summary>
    public IReadOnlyList<int> LeastCounts { get; init; } = [2, 3, 3, 3, 0];

    /// <summary>How often a tag must occur to be one; a rarer one counts as the commonest with the same part of speech.</summary>
    public int LeastTagCount { get; init; } = 3;

    public int Layers { get; init; } = 2;

    /// <summary>How many numbers the state of each direction of a layer has.</summary>
    public int StateWidth { get; init; } = 96;

    public int HiddenWidth { get; init; } = 128;

    public float InputDropout { get; init; } = 0.25f;

    public float StateDropout { get; init; } = 0.2f;

    public float HiddenDropout { get; init; } = 0.3f;

    /// <summary>A word that occurs n times is taken for an unknown one in this share of this and n.</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>How much a tag counts beside a step of the parser.</summary>
    public float TagWeight { get; init; } = 0.5f;

    /// <summary>How often a wrong step is gone nonetheless from the second epoch on, to learn the way on from there.</summary>
    public float Exploration { get; init; } = 0.9f;

    public int Epochs { get; init; } = 10;

    public int BatchSize { get; init; } = 16;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Sentences of more words aren't trained on.</summary>
    public int LongestSentence { get; init; } = 200;
}
