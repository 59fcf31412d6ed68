using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>
/// Reads labels of ECB+, and the articles from a folder: those of a cluster, and those of others that a label of it names.
/// </summary>
internal static class EcbReader
{
    private const string Ending = ".txt";

    /// <param name="labels">The file of labels, one a line.</param>
    /// <param name="folder">The folder of the articles.</param>
    /// <exception cref="InvalidDataException">The articles are not those that were labelled.</exception>
    public static NewsSet Read(string labels, string folder)
    {
        var byCluster = Directory.EnumerateFiles(folder, "*" + Ending).ToLookup(ClusterOf, StringComparer.Ordinal);
        return new NewsSet
        {
            Name = "ECB+",
            Incidents =
            [
                .. JsonLines
                    .Read<Entry>(labels)
                    .GroupBy(entry => entry.Cluster, StringComparer.Ordinal)
                    .OrderBy(cluster => cluster.Key, StringComparer.Ordinal)
                    .Select(cluster => Read(cluster, byCluster[cluster.Key], folder)),
            ],
        };
    }

    private static NewsIncident Read(IGrouping<string, Entry> cluster, IEnumerable<string> files, string folder)
    {
        var named = cluster.SelectMany(entry => entry.Sides).Select(side => Path.Combine(folder, side.Doc + Ending));
        var articles = ArticleFolder.Read(files.Union(named, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var places = new NewsArticles(articles);
        return new NewsIncident(
            cluster.Key,
            articles,
            [.. cluster.Where(entry => entry.Reachable).Select(entry => entry.On(places))]
        );
    }

    // "24_10ecbplus" is of the cluster "24ecbplus".
    private static string ClusterOf(string path) =>
        Path.GetFileNameWithoutExtension(path).Split('_', 2) is [var topic, var rest]
            ? topic + rest.TrimStart("0123456789".ToCharArray())
            : "";

    private sealed record Entry(
        string Cluster,
        string Id,
        string Kind,
        bool Genuine,
        bool Reachable,
        ImmutableArray<LabelledPlace> Sides
    )
    {
        public NewsLabel On(NewsArticles articles) =>
            new(
                Id,
                Kind,
                Genuine,
                Severity: null,
                [.. Sides.Select((side, i) => articles.Place(side.Doc + Ending, side, i))],
                Why: ""
            );
    }
}
