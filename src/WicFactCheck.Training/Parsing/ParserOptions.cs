using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Training.Parsing;

/// <summary>The sizes of a parser and how it is trained.</summary>
internal sealed record ParserOptions
{
    /// <summary>How many numbers stand for each feature of a word; those of its meaning, the last, aren't trained.</summary>
    public IReadOnlyList<int> EmbeddingWidths { get; init; } = [64, 8, 32, 24, 16, 16, 16, 16, WordVectors.Width];

    /// <summary>How often a value must occur to be known, for each feature that is counted.</summary>
    public IReadOnlyList<int> LeastCounts { get; init; } = [2, 3, 3, 4, 3, 4, 3];

    /// <summary>How often a tag must occur to be one; a rarer one counts as the commonest with the same part of speech.</summary>
    public int LeastTagCount { get; init; } = 3;

    public int Layers { get; init; } = 2;

    /// <summary>How many numbers the state of each direction of a layer has.</summary>
    public int StateWidth { get; init; } = 112;

    public int HiddenWidth { get; init; } = 128;

    public float InputDropout { get; init; } = 0.25f;

    public float StateDropout { get; init; } = 0.2f;

    public float HiddenDropout { get; init; } = 0.3f;

    /// <summary>A word that occurs n times is taken for an unknown one in this share of this and n.</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>How often the meaning of such a word, or of one too rare to be known, is taken for unknown as well.</summary>
    public float MeaningDropout { get; init; } = 0.4f;

    /// <summary>How much a tag counts beside a step of the parser.</summary>
    public float TagWeight { get; init; } = 0.5f;

    /// <summary>How often a wrong step is gone nonetheless from the second epoch on, to learn the way on from there.</summary>
    public float Exploration { get; init; } = 0.9f;

    public int Epochs { get; init; } = 8;

    public int BatchSize { get; init; } = 16;

    public float Rate { get; init; } = 0.002f;

    /// <summary>Sentences of more words aren't trained on.</summary>
    public int LongestSentence { get; init; } = 200;
}
