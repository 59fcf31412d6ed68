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
    private readonly ILookup<(string Id, string Article), BaselineEntry> _byArticle;

    public Recognition(Baseline baseline, ImmutableArray<Finding> findings, CheckedScope scope)
    {
        _byArticle = baseline
            .Entries.SelectMany(entry => entry.Paths.Select(path => (Key: (entry.Id, path), entry)))
            .ToLookup(pair => pair.Key, pair => pair.entry);
        var older = baseline.Entries.Where(entry => entry.Count is null).ToLookup(entry => entry.Id, StringComparer.Ordinal);
        List<Same> all =
        [
            .. findings
                .Select(finding => (Finding: finding, Articles: Baseline.ArticlesOf(finding)))
                .GroupBy(told => (told.Finding.Id, string.Join('\n', told.Articles)))
                .Select(same => new Same(same.Key.Id, same.First().Articles, same.Select(told => told.Finding))),
        ];
        all.ForEach(same => Take(same, Naming(same, same.Articles[..1]).Where(entry => IsExact(same, entry)), isKnown: true));
        all.ForEach(same =>
        {
            ImmutableArray<string> targets = [.. same.Articles.Where(scope.IsTarget)];
            var covering = Naming(same, targets[..Math.Min(1, targets.Length)])
                .Where(entry => targets.All(entry.Paths.Contains))
                .OrderBy(entry => entry.Paths.Count);
            Take(same, older[same.Id].Concat(covering), isKnown: true);
        });

        // A finding that another article has come to is new, and what it was before is not gone.
        all.ForEach(same => Take(same, Naming(same, same.Articles), isKnown: false));
    }

    /// <summary>The entry that stands for a finding; null for a new one.</summary>
    public BaselineEntry? EntryOf(Finding finding) => _known.GetValueOrDefault(finding);

    /// <summary>How many findings there are of those that an entry stands for.</summary>
    public int TimesFound(BaselineEntry entry) => _found.GetValueOrDefault(entry);

    /// <summary>The articles of an entry in which a finding that it stands for is found.</summary>
    public IReadOnlyList<string> PlacesOf(BaselineEntry entry) =>
        _places.TryGetValue(entry, out var places) ? [.. entry.Paths.Where(places.Contains)] : [];

    private IEnumerable<BaselineEntry> Naming(Same same, ImmutableArray<string> articles) =>
        articles.SelectMany(article => _byArticle[(same.Id, article)]);

    private static bool IsExact(Same same, BaselineEntry entry) =>
        same.Articles.SequenceEqual(entry.Paths, StringComparer.Ordinal);

    private void Take(Same same, IEnumerable<BaselineEntry> entries, bool isKnown)
    {
        foreach (var entry in entries)
        {
            while (same.Waiting.TryPeek(out var finding) && (entry.Count is not { } count || TimesFound(entry) < count))
            {
                same.Waiting.Dequeue();
                _found[entry] = TimesFound(entry) + 1;
                (_places.TryGetValue(entry, out var places) ? places : _places[entry] = new(StringComparer.Ordinal)).UnionWith(
                    same.Articles
                );
                if (isKnown)
                {
                    _known.Add(finding, entry);
                }
            }
        }
    }

    /// <summary>Findings of one fingerprint in the same articles, and those of them that no entry stands for yet.</summary>
    private sealed class Same(string id, ImmutableArray<string> articles, IEnumerable<Finding> findings)
    {
        public string Id { get; } = id;

        public ImmutableArray<string> Articles { get; } = articles;

        public Queue<Finding> Waiting { get; } = new(findings);
    }
}
