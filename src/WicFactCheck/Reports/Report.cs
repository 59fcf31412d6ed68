using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports;

/// <summary>All that a check has to tell.</summary>
public sealed record Report
{
    /// <summary>In the order in which they were given.</summary>
    public required ImmutableArray<ReportedDocument> Documents { get; init; }

    /// <summary>The gravest first, then by the place of their first claim.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>What was compared and agrees, by the places of the first claims.</summary>
    public ImmutableArray<Concord> Concords { get; init; } = [];

    /// <summary>What of that the report shows.</summary>
    public ImmutableArray<Concord> Compatible { get; init; } = [];

    /// <summary>What each rule that found something is about.</summary>
    public IReadOnlyDictionary<RuleId, string> Rules { get; init; } = new Dictionary<RuleId, string>();

    /// <summary>What is worth telling and no fault: suppressions that no longer serve, stale entries of a baseline.</summary>
    public ImmutableArray<Problem> Notices { get; init; } = [];

    /// <summary>What annotations call a file: the path as it was given, or that from the root of the repository.</summary>
    internal Func<string, string> Annotated { get; init; } = static path => path;

    /// <summary>The same report with only some of its findings.</summary>
    public Report Where(Func<Finding, bool> keep) => this with { Findings = [.. Findings.Where(keep)] };

    /// <summary>The same report, in which some of what agrees is shown.</summary>
    public Report Showing(Func<Concord, bool> show) => this with { Compatible = [.. Concords.Where(show)] };

    public int ClaimCount => Documents.Sum(document => document.Claims.Length);
}

/// <summary>A document that was checked, when it was published as far as is known, and what was read in it.</summary>
public sealed class ReportedDocument(Document document, LocalDate? published, ImmutableArray<Claim> claims)
{
    public Document Document { get; } = document;

    public LocalDate? Published { get; } = published;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Claim> Claims { get; } = claims;
}
