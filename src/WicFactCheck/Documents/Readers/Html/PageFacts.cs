using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>
/// What the head of a page says about its article: JSON-LD of schema.org, Open Graph, meta tags, and the times in its text.
/// </summary>
internal sealed class PageFacts
{
    private static readonly string[] DateNames =
    [
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dcterms.issued",
        "article.published",
        "cxenseparse:recs:publishtime",
    ];
    private readonly List<string> _dates = [];

    public PageFacts(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            ReadLinkedData(script.TextContent);
        }

        var metas = page.QuerySelectorAll("meta")
            .Select(meta => (Name: NameOf(meta), Content: meta.GetAttribute("content")?.Trim()))
            .ToList();
        _dates.AddRange(
            DateNames.SelectMany(name => metas.Where(meta => meta.Name == name)).Select(meta => meta.Content).OfType<string>()
        );
        _dates.AddRange(PageTimes.In(page));
        Outlet ??= metas.FirstOrDefault(meta => meta.Name == "og:site_name").Content;
        Headline ??= metas.FirstOrDefault(meta => meta.Name == "og:title").Content;
    }

    public string? Headline { get; private set; }

    public string? Outlet { get; private set; }

    /// <summary>Words that may be the date of publication, the most trusted first.</summary>
    public IReadOnlyList<string> Dates => _dates;

    private static string NameOf(IElement meta) =>
        (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "").ToLowerInvariant();

    private void ReadLinkedData(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(
                JsonEscapes.Mended(json),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            foreach (var item in Items(data.RootElement).Where(IsArticle))
            {
                Headline ??= Text(item, "headline");
                Outlet ??= item.TryGetProperty("publisher", out var publisher) ? Text(publisher, "name") : null;
                if (Text(item, "datePublished") is { } date)
                {
                    _dates.Add(date);
                }
            }
        }
        catch (JsonException)
        {
            // What a page says of itself in broken JSON, it does not say.
        }
    }

    // JSON-LD holds one thing, a list of them, or a graph; the parser limits how deep.
    private static IEnumerable<JsonElement> Items(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Items),
            JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Items(graph).Prepend(element),
            JsonValueKind.Object => [element],
            _ => [],
        };

    private static bool IsArticle(JsonElement item) =>
        item.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(name =>
            name.ValueKind == JsonValueKind.String
            && (
                name.GetString()?.EndsWith("Article", StringComparison.Ordinal) == true
                || name.ValueEquals("BlogPosting")
                || name.ValueEquals("LiveBlogPosting")
            )
        );

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object
        && item.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
