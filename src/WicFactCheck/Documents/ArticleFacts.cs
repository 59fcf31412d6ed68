using System.Collections.Immutable;

namespace WicFactCheck.Documents;

/// <summary>What a file says about its article beside the text.</summary>
/// <param name="Outlet">The outlet that published it; null where nothing tells.</param>
/// <param name="Dates">Words that may state its date of publication, the most trusted first.</param>
internal sealed record ArticleFacts(string? Outlet, ImmutableArray<string> Dates)
{
    public static ArticleFacts None { get; } = new(null, []);

    /// <summary>Words that may state that date where the text does not.</summary>
    public ImmutableArray<string> LastDates { get; init; } = [];

    /// <summary>The code of the language that the file says it is in; null where it says none.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a part of the article could not be read.</summary>
    public bool IsIncomplete { get; init; }
}
