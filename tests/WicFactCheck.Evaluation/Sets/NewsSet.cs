using System.Collections.Immutable;
using WicFactCheck.Documents;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Real news, of which labels give offsets only: the articles lie elsewhere, and are no part of the project.</summary>
internal sealed class NewsSet
{
    public required string Name { get; init; }

    public required ImmutableArray<NewsIncident> Incidents { get; init; }
}

/// <summary>The articles about one event, with what is labelled in them.</summary>
internal sealed record NewsIncident(string Id, ImmutableArray<Article> Articles, ImmutableArray<NewsLabel> Labels);

/// <summary>Values that cannot all hold, or that can though they look different.</summary>
/// <param name="Id">Its name in its incident.</param>
/// <param name="Kind">What is told.</param>
/// <param name="IsConflict">Whether they cannot all hold.</param>
/// <param name="Severity">For conflicts, how sure a reader is: clear, minor or arguable; null where that is not labelled.</param>
/// <param name="Quotes">Where they stand; those of one side have the same value, which is the number of the side.</param>
/// <param name="Why">What a reader said about it.</param>
internal sealed record NewsLabel(
    string Id,
    string Kind,
    bool IsConflict,
    string? Severity,
    ImmutableArray<LabelledQuote> Quotes,
    string Why
);
