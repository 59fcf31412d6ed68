using System.Text.Json;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Json;

/// <summary>
/// What a JSON object says as an article, under the names of ninjs 1 to 3 (IPTC), JSON Feed, schema.org and content systems.
/// </summary>
/// <param name="item">The object.</param>
/// <param name="json">The JSON that it stands in.</param>
internal sealed class JsonArticle(JsonElement item, JsonText json)
{
    private static readonly string[] HeadlineNames = ["headline", "headlines", "title", "name"];
    private static readonly string[] BodyNames =
    [
        "bodies",
        "body_text",
        "body_xhtml",
        "body_html",
        "body",
        "articlebody",
        "content_html",
        "content_text",
        "content",
        "text",
        "html",
        "descriptions",
        "description_text",
    ];
    private static readonly string[] OutletNames = ["provider", "publisher", "source", "outlet", "infosources", "infosource"];

    private static readonly string[] LanguageNames = ["language", "lang", "inlanguage"];

    private static readonly HashSet<string> OtherTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "picture",
        "photo",
        "image",
        "graphic",
        "audio",
        "video",
        "event",
    };

    // When the version was made that is read comes before when the first one was.
    private static readonly string[] DateNames =
    [
        "datepublished",
        "date_published",
        "publishedat",
        "published_at",
        "published",
        "pubdate",
        "versioncreated",
        "contentcreated",
        "firstcreated",
        "date",
        "created",
        "createdat",
        "created_at",
    ];

    /// <summary>Whether the object is an article: it has a body, a headline or a date, and no type of something else.</summary>
    public bool IsArticle => !IsOther && Bodies().Any() && (Headline is not null || !Facts.Dates.IsEmpty);

    public MappedText? Headline => Texts(HeadlineNames).Select(found => found.Text).FirstOrDefault();

    /// <summary>The body, and whether it is HTML; null where there is none.</summary>
    public (MappedText Text, bool IsHtml)? Body =>
        Bodies().Select(found => (found.Text, IsHtml(found))).FirstOrDefault() is { Text: not null } body ? body : null;

    public ArticleFacts Facts =>
        new(
            Texts(OutletNames).Select(found => found.Text.Content).FirstOrDefault(),
            [.. Texts(DateNames).Select(found => found.Text.Content)]
        )
        {
            Language = Texts(LanguageNames).Select(found => found.Text.Content).FirstOrDefault(),
        };

    // ninjs: what a picture has for a body is its caption.
    private bool IsOther =>
        item.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
        && OtherTypes.Contains(type.GetString() ?? "");

    private IEnumerable<Found> Bodies() => Texts(BodyNames).Where(found => found.Text.Content.AsSpan().Trim().Contains(' '));

    private static bool IsHtml(Found body)
    {
        var content = body.Text.Content;
        return body.Type?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
            || body.Name.Contains("html", StringComparison.OrdinalIgnoreCase)
            || content.Contains("</", StringComparison.Ordinal)
            || content.Contains("<br", StringComparison.OrdinalIgnoreCase)
            || content.Contains("<p>", StringComparison.OrdinalIgnoreCase);
    }

    // In the order of the names, whatever the order of the file.
    private IEnumerable<Found> Texts(string[] names)
    {
        foreach (var name in names)
        {
            foreach (var pair in item.EnumerateObject().Where(pair => pair.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var found in Strings(pair.Value, name))
                {
                    yield return found;
                }
            }
        }
    }

    // A string, an object that holds one (ninjs: "value", WordPress: "rendered", schema.org: "name"), or a list of either.
    private IEnumerable<Found> Strings(JsonElement value, string name) =>
        value.ValueKind switch
        {
            JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) =>
            [
                new Found(name, null, json.StringAt(value)),
            ],
            JsonValueKind.Object => InObject(value, name),
            JsonValueKind.Array => value
                .EnumerateArray()
                .Where(part => part.ValueKind == JsonValueKind.Object)
                .SelectMany(part => InObject(part, name)),
            _ => [],
        };

    private IEnumerable<Found> InObject(JsonElement value, string name)
    {
        foreach (var inner in new[] { "value", "rendered", "name", "text" })
        {
            if (
                value.TryGetProperty(inner, out var words)
                && words.ValueKind == JsonValueKind.String
                && !string.IsNullOrWhiteSpace(words.GetString())
            )
            {
                return [new Found(name, TypeOf(value), json.StringAt(words))];
            }
        }

        return [];
    }

    private static string? TypeOf(JsonElement value) =>
        value
            .EnumerateObject()
            .Where(pair =>
                pair.Value.ValueKind == JsonValueKind.String
                && pair.Name.Equals("contenttype", StringComparison.OrdinalIgnoreCase)
            )
            .Select(pair => pair.Value.GetString())
            .FirstOrDefault();

    private readonly record struct Found(string Name, string? Type, MappedText Text);
}
