using System.Collections.Immutable;
using System.Xml.Linq;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Feeds;

/// <summary>An entry of a feed: an item of RSS 0.9 to 2.0 or an entry of Atom.</summary>
/// <param name="element">Its element.</param>
/// <param name="places">Where texts stand in the feed.</param>
internal sealed class FeedEntry(XElement element, XmlPlaces places)
{
    // "content:encoded" holds all of an article, "description" and "summary" often its beginning alone.
    private static readonly string[] BodyNames = ["encoded", "content", "description", "summary"];
    private static readonly string[] DateNames = ["pubDate", "published", "issued", "date", "updated", "modified"];

    public MappedText? Title => Child("title") is { } title ? places.TextOf(title) : null;

    /// <summary>The fullest text of the entry, and whether it is HTML; null where it has none.</summary>
    public (MappedText Text, bool IsHtml)? Body =>
        BodyNames.Select(Child).OfType<XElement>().FirstOrDefault(child => !string.IsNullOrWhiteSpace(child.Value)) is { } body
            ? Read(body)
            : null;

    public ImmutableArray<string> Dates => [.. DateNames.Select(Child).OfType<XElement>().Select(child => child.Value.Trim())];

    /// <summary>The title of a whole feed, or null.</summary>
    public static string? TitleOf(XElement root) =>
        (root.Elements().FirstOrDefault(child => child.Name.LocalName == "channel") ?? root)
            .Elements()
            .FirstOrDefault(child => child.Name.LocalName == "title")
            ?.Value.Trim()
            is { Length: > 0 } title
            ? title
            : null;

    // Atom says of what kind its texts are; in RSS they are HTML, escaped.
    private (MappedText Text, bool IsHtml) Read(XElement body) =>
        body.HasElements
            ? (places.MarkupOf(body), true)
            : (places.TextOf(body), body.Attribute("type")?.Value is not ("text" or "text/plain"));

    private XElement? Child(string name) =>
        element
            .Elements()
            .FirstOrDefault(child =>
                child.Name.LocalName == name && !child.Name.NamespaceName.Contains("/mrss", StringComparison.Ordinal)
            );
}
