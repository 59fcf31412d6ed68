using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Reads labels of local news, and the articles from a folder with a folder for each incident.</summary>
internal static class LocalNewsReader
{
    /// <param name="labels">The file of labels, one a line.</param>
    /// <param name="folder">The folder of the articles.</param>
    /// <exception cref="InvalidDataException">The articles are not those that were labelled.</exception>
    public static NewsSet Read(string labels, string folder) =>
        new()
        {
            Name = "local news",
            Incidents =
            [
                .. JsonLines
                    .Read<Entry>(labels)
                    .GroupBy(entry => entry.Incident, StringComparer.Ordinal)
                    .OrderBy(incident => incident.Key, StringComparer.Ordinal)
                    .Select(incident => Read(incident, Path.Combine(folder, incident.Key))),
            ],
        };

    private static NewsIncident Read(IGrouping<string, Entry> incident, string folder)
    {
        var articles = ArticleFolder.Read(folder);
        var places = new NewsArticles(articles);
        return new NewsIncident(incident.Key, articles, [.. incident.Select(entry => entry.On(places))]);
    }

    private sealed record Entry(
        string Incident,
        string Id,
        string What,
        string Kind,
        string? Severity,
        ImmutableArray<LabelledPlace> Sides,
        ImmutableArray<LabelledPlace> Also,
        string Why
    )
    {
        public NewsLabel On(NewsArticles articles) =>
            new(
                Id,
                Kind,
                What == "conflict",
                Severity,
                [
                    .. Sides.Select((side, i) => articles.Place(side.Doc, side, i)),
                    .. (Also.IsDefault ? [] : Also).Select(other => articles.Place(other.Doc, other, other.V ?? 0)),
                ],
                Why
            );
    }
}
