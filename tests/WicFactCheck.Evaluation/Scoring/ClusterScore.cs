using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What a check of one cluster found of what is labelled in it.</summary>
internal sealed class ClusterScore
{
    public required LabelledCluster Cluster { get; init; }

    /// <summary>In the order of the labels.</summary>
    public required ImmutableArray<ConflictScore> Conflicts { get; init; }

    /// <summary>The errors and warnings, in the order of the report.</summary>
    public required ImmutableArray<FindingScore> Findings { get; init; }

    /// <summary>The conflicts that a finding links.</summary>
    public Share Recall => new(Conflicts.Count(conflict => conflict.IsFound), Conflicts.Length);

    /// <summary>The findings that link a conflict.</summary>
    public Share Precision => new(Findings.Count(finding => finding.IsRight), Findings.Length);

    /// <summary>The quotes of conflicts that a claim with the right value stands on.</summary>
    public Share Quotes => Share.Sum(Conflicts.Select(conflict => conflict.QuotesRead));

    /// <summary>The conflicts of which two different values are so read.</summary>
    public Share BothSides => new(Conflicts.Count(conflict => conflict.IsRead), Conflicts.Length);
}

/// <summary>What became of a labelled conflict.</summary>
/// <param name="Conflict">The labels.</param>
/// <param name="Likelier">What the findings say about the likelier side.</param>
/// <param name="Quotes">What was read of its quotes.</param>
/// <param name="LostAt">The stage that lost it; null where it is found.</param>
internal sealed record ConflictScore(
    LabelledConflict Conflict,
    Likelier Likelier,
    ImmutableArray<QuoteReading> Quotes,
    Stage? LostAt
)
{
    /// <summary>Whether a finding links it.</summary>
    public bool IsFound => LostAt is null;

    /// <summary>The quotes on which a claim with the right value stands.</summary>
    public Share QuotesRead => new(Quotes.Count(quote => quote.IsRead), Quotes.Length);

    /// <summary>Whether two quotes that tell different values are so read or, where there is one quote, that one.</summary>
    public bool IsRead => Conflict.IsSeenIn([.. Quotes.Where(quote => quote.IsRead).Select(quote => quote.Quote)]);
}

/// <summary>What findings say about the likelier side of a conflict.</summary>
internal enum Likelier
{
    /// <summary>It was not found, or the labels don't tell which side is right.</summary>
    Undecidable,
    NotNamed,
    NamedWrong,
    NamedRight,
}

/// <summary>What a finding is worth.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsRight">Whether it links a labelled conflict.</param>
/// <param name="Trap">The compatible values that it takes for a conflict, where it is a false alarm on such.</param>
internal sealed record FindingScore(Finding Finding, bool IsRight, CompatiblePair? Trap);
