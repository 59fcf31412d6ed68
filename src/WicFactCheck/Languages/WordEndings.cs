namespace WicFactCheck.Languages;

/// <summary>What the endings of a language's words make likely, for readers that have no parse.</summary>
internal sealed class WordEndings
{
    /// <summary>Whether a word may be a plural.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBePlural { get; init; }

    /// <summary>Whether it may be a plural of an irregular kind.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBeIrregularPlural { get; init; }

    /// <summary>Whether it may be a verb of the past or a participle of it.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBePast { get; init; }

    /// <summary>Whether it may be a participle of the present or a gerund.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBeGerund { get; init; }
}
