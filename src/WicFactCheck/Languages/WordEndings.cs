namespace WicFactCheck.Languages;

/// <summary>What the endings of a language's words make likely, for readers that have no parse.</summary>
internal sealed class WordEndings
{
    /// <summary>Whether a word ends as plurals do, however short it is.</summary>
    public required Func<ReadOnlySpan<char>, bool> EndsAsPlural { get; init; }

    /// <summary>Whether a word may be a plural: it ends as they do, and is as long.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBePlural { get; init; }

    /// <summary>Whether it may be one, and ends as few other words do.</summary>
    public required Func<ReadOnlySpan<char>, bool> IsLikelyPlural { get; init; }

    /// <summary>Whether it may be a plural of an irregular kind.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBeIrregularPlural { get; init; }

    /// <summary>Whether it may be a verb of the past or a participle of it.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBePast { get; init; }

    /// <summary>Whether it may be a participle of the present or a gerund.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBeGerund { get; init; }

    /// <summary>Whether it may be an adverb.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBeAdverb { get; init; }

    /// <summary>Whether it may be a noun for people.</summary>
    public required Func<ReadOnlySpan<char>, bool> MayBePerson { get; init; }

    /// <summary>How long a number in letters is without the ending of places in an order.</summary>
    public required Func<ReadOnlySpan<char>, int> LengthWithoutOrdinal { get; init; }
}
