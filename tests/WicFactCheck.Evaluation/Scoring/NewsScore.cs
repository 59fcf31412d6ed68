using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Findings;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What a check found of what is labelled in real news.</summary>
/// <param name="Set">The set.</param>
/// <param name="Incidents">What was found in each incident.</param>
internal sealed record NewsScore(NewsSet Set, ImmutableArray<NewsIncidentScore> Incidents)
{
    /// <summary>Of the errors and warnings, those on a labelled conflict.</summary>
    public Figure Precision =>
        Figure.Of([
            .. Incidents.Select(incident => new Share(
                incident.Findings.Count(finding => finding.IsRight),
                incident.Findings.Length
            )),
        ]);

    /// <summary>Of the compatible values, those on which there is a finding.</summary>
    public Figure Alarmed => Of(label => !label.IsConflict);

    /// <summary>Of the conflicts, those on which there is a finding.</summary>
    /// <param name="severity">How sure a reader is of them; null for all.</param>
    public Figure Recall(string? severity = null) =>
        Of(label => label.IsConflict && (severity is null || label.Severity == severity));

    private Figure Of(Func<NewsLabel, bool> isMeant) =>
        Figure.Of([
            .. Incidents
                .Select(incident => incident.Labels.Where(label => isMeant(label.Label)).ToList())
                .Select(labels => new Share(labels.Count(label => label.IsHit), labels.Count)),
        ]);
}

/// <summary>What was found in one incident.</summary>
internal sealed record NewsIncidentScore(
    NewsIncident Incident,
    ImmutableArray<NewsLabelScore> Labels,
    ImmutableArray<NewsFindingScore> Findings
);

/// <summary>Whether there is a finding on a label.</summary>
internal sealed record NewsLabelScore(NewsLabel Label, bool IsHit);

/// <summary>What a finding is worth.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="IsRight">Whether it is on a labelled conflict.</param>
/// <param name="Trap">The compatible values that it is on, where it is on no conflict.</param>
internal sealed record NewsFindingScore(Finding Finding, bool IsRight, NewsLabel? Trap);
