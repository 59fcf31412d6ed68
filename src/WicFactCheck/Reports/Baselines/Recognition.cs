using System.Collections.Immutable;
using WicFactCheck.Findings;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Baselines;

/// <summary>Which of the findings of a check the entries of a baseline stand for, each for as many as it counts.</summary>
/// <remarks>
/// A finding is known where one of its entries names all of its articles that are under check: that more evidence says the same
/// makes no new finding, and that another article does, does.
/// </remarks>
internal sealed class Recognition
{
    private readonly Dictionary<Finding, BaselineEntry> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BaselineEntry, int> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BaselineEntry, HashSet<string>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, BaselineEntry> _entries;

    public Recognition(Baseline baseline, ImmutableArray<Finding> findings, CheckedScope scope)
    {
        _entries = baseline.Entries.ToLookup(entry => entry.Id, StringComparer.Ordinal);
        Take(findings, static (articles, entry) => articles.SequenceEqual(entry.Paths, StringComparer.Ordinal));
        Take(findings, (articles, entry) => entry.Count is null || articles.Where(scope.IsTarget).All(entry.Paths.Contains));
        CountGrown(findings);
    }

    /// <summary>The entry that stands for a finding; null for a new one.</summary>
    public BaselineEntry? EntryOf(Finding finding) => _known.GetValueOrDefault(finding);

    /// <summary>How many findings there are of those that an entry stands for.</summary>
    public int TimesFound(BaselineEntry entry) => _found.GetValueOrDefault(entry);

    /// <summary>The articles of an entry in which a finding that it stands for is found.</summary>
    public IReadOnlyList<string> PlacesOf(BaselineEntry entry) =>
        _places.TryGetValue(entry, out var places) ? [.. entry.Paths.Where(places.Contains)] : [];

    private void Take(ImmutableArray<Finding> findings, Func<ImmutableArray<string>, BaselineEntry, bool> standsFor)
    {
        foreach (var finding in findings.Where(finding => !_known.ContainsKey(finding) && _entries.Contains(finding.Id)))
        {
            var articles = Baseline.ArticlesOf(finding);
            if (Open(finding).Where(entry => standsFor(articles, entry)).MinBy(entry => entry.Paths.Count) is { } entry)
            {
                _known.Add(finding, entry);
                Count(entry, articles);
            }
        }
    }

    // A finding that another article has come to is new, and what it was before is not gone.
    private void CountGrown(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => !_known.ContainsKey(finding) && _entries.Contains(finding.Id)))
        {
            var articles = Baseline.ArticlesOf(finding);
            if (Open(finding).FirstOrDefault(entry => entry.Paths.Intersect(articles).Any()) is { } entry)
            {
                Count(entry, articles);
            }
        }
    }

    private void Count(BaselineEntry entry, ImmutableArray<string> articles)
    {
        _found[entry] = TimesFound(entry) + 1;
        (_places.TryGetValue(entry, out var places) ? places : _places[entry] = new(StringComparer.Ordinal)).UnionWith(articles);
    }

    private IEnumerable<BaselineEntry> Open(Finding finding) =>
        _entries[finding.Id].Where(entry => entry.Count is not { } count || TimesFound(entry) < count);
}
