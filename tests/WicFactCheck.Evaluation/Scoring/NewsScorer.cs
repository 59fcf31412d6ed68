using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Reports;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Checks real news, and holds what comes out against the labels.</summary>
/// <param name="checker">The checker.</param>
/// <param name="isOn">Whether a finding is on the values of a label.</param>
internal sealed class NewsScorer(FactChecker checker, Func<PlacedFinding, ImmutableArray<LabelledQuote>, bool> isOn)
{
    /// <summary>
    /// Local news: a finding is on the sides that its claims touch, whatever its own; an incident has few values of a kind.
    /// </summary>
    public static NewsScorer OfLocalNews(FactChecker checker) => new(checker, TouchesTwoSides);

    /// <summary>ECB+: two sides of the finding stand on the two values.</summary>
    public static NewsScorer OfEcb(FactChecker checker) => new(checker, (finding, quotes) => finding.Links(quotes));

    public NewsScore Score(NewsSet set) => new(set, [.. set.Incidents.AsParallel().AsOrdered().Select(Score)]);

    private NewsIncidentScore Score(NewsIncident incident)
    {
        var report = Suppressions.Apply(checker.Check(incident.Articles, []));
        List<PlacedFinding> findings =
        [
            .. report.Findings.Select(finding => new PlacedFinding(finding)).Where(finding => finding.Counts),
        ];
        return new NewsIncidentScore(
            incident,
            [
                .. incident.Labels.Select(label => new NewsLabelScore(
                    label,
                    findings.Exists(finding => isOn(finding, label.Quotes))
                )),
            ],
            [.. findings.Select(finding => Score(finding, incident))]
        );
    }

    private NewsFindingScore Score(PlacedFinding finding, NewsIncident incident)
    {
        var on = incident.Labels.Where(label => isOn(finding, label.Quotes)).ToList();
        var isRight = on.Exists(label => label.IsConflict);
        return new NewsFindingScore(finding.Finding, isRight, isRight ? null : on.FirstOrDefault());
    }

    private static bool TouchesTwoSides(PlacedFinding finding, ImmutableArray<LabelledQuote> quotes) =>
        Sides(finding.QuotesUnder(quotes)) >= Math.Min(2, Sides(quotes));

    private static int Sides(IEnumerable<LabelledQuote> quotes) =>
        quotes.Select(quote => quote.Value).Distinct(StringComparer.Ordinal).Count();
}
