using System.Xml.Linq;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Feeds;

/// <summary>A page of a dump of MediaWiki, in its last version there.</summary>
/// <param name="element">Its element.</param>
/// <param name="places">Where texts stand in the dump.</param>
internal sealed class WikiPage(XElement element, XmlPlaces places)
{
    private const string MainSpace = "0";

    /// <summary>Whether it is an article: of the main name space, with a text, and no mere pointer to another.</summary>
    public bool IsArticle =>
        Child(element, "redirect") is null
        && Child(element, "ns")?.Value.Trim() is null or MainSpace
        && Latest("text") is { Value.Length: > 0 };

    public MappedText? Title => Child(element, "title") is { } title ? places.TextOf(title) : null;

    public MappedText Text => Latest("text") is { } text ? places.TextOf(text) : MappedText.Of("");

    /// <summary>When that version was saved; null where the dump does not tell.</summary>
    public string? Date => Latest("timestamp")?.Value.Trim();

    private XElement? Latest(string name) =>
        element.Elements().LastOrDefault(child => child.Name.LocalName == "revision") is { } revision
            ? Child(revision, name)
            : null;

    private static XElement? Child(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}
