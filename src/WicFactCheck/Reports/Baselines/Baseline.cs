using System.Collections.Immutable;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Baselines;

/// <summary>The findings that a project knows of, so that only new ones are reported.</summary>
/// <remarks>
/// An entry stands for findings of one fingerprint, which is made of the rule, the fact and the words of the sides, in the same
/// articles: edits elsewhere leave it alone, and the same words in another article are another entry.
/// </remarks>
/// <param name="Entries">By fingerprint, then by articles.</param>
internal sealed record Baseline(ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>The findings of a report.</summary>
    public static Baseline Of(Report report) => Of(report.Findings);

    /// <summary>
    /// The report without the findings that are known, with a notice for each entry that nothing is found for any more.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file, for the notices.</param>
    /// <param name="scope">What was checked; nothing is known of other entries.</param>
    public Report Apply(Report report, string path, CheckedScope scope)
    {
        var recognised = new Recognition(this, report.Findings, scope);
        return report with
        {
            Findings = [.. report.Findings.Where(finding => recognised.EntryOf(finding) is null)],
            Notices =
            [
                .. report.Notices,
                .. Entries
                    .Where(entry => entry.Count is not null && scope.Includes(entry))
                    .SelectMany(entry => Stale(entry, Pruned(entry, recognised, scope), path)),
                .. Older(path),
            ],
        };
    }

    /// <summary>Without what a check would have found and did not; entries of version 1 stay.</summary>
    public Baseline Pruned(Report report, CheckedScope scope)
    {
        var recognised = new Recognition(this, report.Findings, scope);
        return new([
            .. Entries
                .Select(entry => entry.Count is null ? entry : Pruned(entry, recognised, scope))
                .Where(entry => entry.Count != 0),
        ]);
    }

    /// <summary>What a check has found, and the entries that it has not looked at.</summary>
    public Baseline Updated(Report report, CheckedScope scope)
    {
        var recognised = new Recognition(this, report.Findings, scope);
        var kept = Entries
            .Where(entry => !scope.HoldsAllOf(entry))
            .Select(entry => entry.Count is null ? entry : Pruned(entry, recognised, scope))
            .Where(entry => entry.Count != 0);
        var found = Of(report.Findings.Where(finding => recognised.EntryOf(finding) is not { } entry || scope.HoldsAllOf(entry)));
        return InOrder(kept.Concat(found.Entries));
    }

    /// <summary>That entries are of version 1, and how to bring them up to date; nothing where there are none.</summary>
    /// <param name="path">The file.</param>
    public IEnumerable<Problem> Older(string path) =>
        Entries.Count(entry => entry.Count is null) is > 0 and var older
            ?
            [
                new Problem(
                    path,
                    null,
                    null,
                    $"{(older == 1 ? "1 entry is" : $"{older} entries are")} of version 1, "
                        + "in which an entry stands for the same words in any article",
                    "bring the file up to date with 'wicfactcheck baseline update' over all articles that it is about"
                ),
            ]
            : [];

    private static BaselineEntry Pruned(BaselineEntry entry, Recognition recognised, CheckedScope scope) =>
        !scope.Includes(entry)
            ? entry
            : entry with
            {
                Count = Math.Min(entry.Count ?? 0, recognised.TimesFound(entry)),
                Paths = scope.HoldsAllOf(entry) ? recognised.PlacesOf(entry) : entry.Paths,
            };

    // What a baseline tells of an entry that stands for more than there is.
    private static IEnumerable<Problem> Stale(BaselineEntry entry, BaselineEntry found, string path)
    {
        ImmutableArray<string> gone = [.. entry.Paths.Except(found.Paths).Select(article => Path.GetRelativePath(".", article))];
        var told = found.Count switch
        {
            0 => "is not found any more",
            var count when count < entry.Count => $"is found {count} of {entry.Count} times",
            _ when gone.Length > 0 => $"is not found any more in {ArticlePaths.Shown(string.Join(", ", gone))}",
            _ => null,
        };
        return told is null
            ? []
            :
            [
                new Problem(
                    path,
                    null,
                    null,
                    $"{entry.Id} {told}: {entry.Message}",
                    "take stale entries out with 'wicfactcheck baseline prune'"
                ),
            ];
    }

    private static Baseline Of(IEnumerable<Finding> findings) =>
        InOrder(
            findings
                .GroupBy(finding => (finding.Id, Paths: string.Join('\n', ArticlesOf(finding))))
                .Select(same => EntryOf(same.First(), same.Count()))
        );

    private static Baseline InOrder(IEnumerable<BaselineEntry> entries) =>
        new([
            .. entries
                .OrderBy(entry => entry.Id, StringComparer.Ordinal)
                .ThenBy(entry => string.Join('\n', entry.Paths), StringComparer.Ordinal),
        ]);

    /// <summary>The articles that a finding stands in, by full paths in order.</summary>
    internal static ImmutableArray<string> ArticlesOf(Finding finding) =>
        [
            .. finding
                .Sides.SelectMany(side => side.Claims)
                .Select(claim => claim.Document.Path)
                .Distinct(StringComparer.Ordinal)
                .Select(RealPath.OfEntry)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static BaselineEntry EntryOf(Finding finding, int count) =>
        new(finding.Id, finding.Rule.ToString(), MessageOf(finding), ArticlesOf(finding), count);

    // It is the same whether articles are named in full or from the folder in which the program was started.
    private static string MessageOf(Finding finding) =>
        finding
            .Sides.SelectMany(side => side.Claims)
            .Select(claim => claim.Document.Path)
            .Where(Path.IsPathRooted)
            .Aggregate(
                finding.Message,
                (message, path) =>
                    message.Replace(path, ArticlePaths.Shown(Path.GetRelativePath(".", path)), StringComparison.Ordinal)
            );
}
