using System.Text.Json;
using WicFactCheck.Documents.Readers.Json;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Reads articles in JSON: ninjs 1 to 3, JSON Feed, and objects with a headline and a body, one or a list of them.
/// </summary>
internal sealed class JsonReader : IDocumentReader
{
    private static readonly string[] ListNames =
    [
        "items",
        "articles",
        "results",
        "docs",
        "documents",
        "entries",
        "data",
        "posts",
        "stories",
    ];

    public IReadOnlyList<string> Extensions { get; } = [".json", ".ninjs"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) => TextFile.Read(path, bytes, file => Read(file, limits));

    private static LoadedFile Read(SourceText file, Limits limits)
    {
        var json = new JsonText(MappedText.Of(file.Content));
        try
        {
            using var document = JsonDocument.Parse(
                json.Bytes,
                new JsonDocumentOptions
                {
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                    MaxDepth = limits.Depth,
                }
            );
            var items = Items(document.RootElement)
                .Select(item => new JsonArticle(item, json))
                .Where(article => article.IsArticle)
                .ToList();
            return items.Count == 0
                ? LoadedFile.Other(
                    file.Path,
                    "there is no article in this JSON",
                    "an article has a 'headline' and a 'body', or is ninjs"
                )
                : Several.Of(file, items, Article);
        }
        catch (JsonException fault)
        {
            return LoadedFile.Of(
                new Problem(
                    file.Path,
                    (int?)fault.LineNumber + 1,
                    (int?)fault.BytePositionInLine + 1,
                    $"this is no JSON from here on, or it is nested more than {limits.Depth} deep",
                    "correct it there, or save the article as .txt or .md"
                )
            );
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement root) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object),
            JsonValueKind.Object => ListIn(root) is { Count: > 0 } list ? list : [root],
            _ => [],
        };

    private static List<JsonElement> ListIn(JsonElement root) =>
        [
            .. root.EnumerateObject()
                .Where(pair =>
                    pair.Value.ValueKind == JsonValueKind.Array
                    && ListNames.Contains(pair.Name.ToLowerInvariant(), StringComparer.Ordinal)
                )
                .SelectMany(pair => pair.Value.EnumerateArray())
                .Where(item => item.ValueKind == JsonValueKind.Object),
        ];

    private static Article? Article(string path, SourceText file, JsonArticle item)
    {
        var article = new ArticleBuilder();
        article.AddHeadline(item.Headline is { } headline ? HtmlReader.Decoded(headline) : null);
        if (item.Body is { } body)
        {
            article.AddBody(body.Text, body.IsHtml);
        }

        return article.ToArticle(path, file, item.Facts);
    }
}
