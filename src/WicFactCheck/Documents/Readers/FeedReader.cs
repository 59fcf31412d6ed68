using System.Xml;
using System.Xml.Linq;
using WicFactCheck.Documents.Readers.Feeds;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Reads the entries of feeds, RSS of every kind and Atom, and the pages of MediaWiki's dumps, which are wikitext.
/// </summary>
/// <remarks>
/// Libraries for feeds give the words of an entry and not where they stand, so the XML is read here, by the names of the
/// elements.
/// </remarks>
internal sealed class FeedReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".rss", ".atom", ".xml"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) => TextFile.Read(path, bytes, file => Read(file, limits));

    private static LoadedFile Read(SourceText file, Limits limits)
    {
        try
        {
            SafeXml.CheckDepth(file.Content, limits);
            using var reader = SafeXml.Reader(file.Content);
            var xml = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
            var places = new XmlPlaces(file);
            return xml.Root?.Name.LocalName switch
            {
                "rss" or "feed" or "RDF" => Entries(file, xml.Root, places),
                "mediawiki" => Pages(file, xml.Root, places),
                _ => LoadedFile.Other(file.Path, "there is no feed in this XML", "feeds are RSS or Atom"),
            };
        }
        catch (XmlException fault)
        {
            return LoadedFile.Of(
                new Problem(
                    file.Path,
                    Math.Max(1, fault.LineNumber),
                    Math.Max(1, fault.LinePosition),
                    "this is no XML from here on",
                    "correct it there, or save the article as .txt or .md"
                )
            );
        }
    }

    private static LoadedFile Entries(SourceText file, XElement root, XmlPlaces places)
    {
        var entries = root.Descendants()
            .Where(element => element.Name.LocalName is "item" or "entry")
            .Select(element => new FeedEntry(element, places))
            .ToList();
        return entries.Count == 0
            ? LoadedFile.Other(file.Path, "this feed has no entries", "take it away, or fetch it anew")
            : Several.Of(file, entries, (path, source, entry) => Article(path, source, entry, FeedEntry.TitleOf(root)));
    }

    private static Article? Article(string path, SourceText file, FeedEntry entry, string? feed)
    {
        var article = new ArticleBuilder();
        article.AddHeadline(entry.Title is { } title ? HtmlReader.Decoded(title) : null);
        if (entry.Body is { } body)
        {
            article.AddBody(body.Text, body.IsHtml);
        }

        return article.ToArticle(path, file, new ArticleFacts(feed, entry.Dates));
    }

    private static LoadedFile Pages(SourceText file, XElement root, XmlPlaces places)
    {
        var pages = root.Elements()
            .Where(element => element.Name.LocalName == "page")
            .Select(element => new WikiPage(element, places))
            .Where(page => page.IsArticle)
            .ToList();
        return pages.Count == 0
            ? LoadedFile.Other(file.Path, "this dump has no pages of articles", "dump the main name space with its texts")
            : Several.Of(
                file,
                pages,
                (path, source, page) => WikitextReader.Read(path, source, page.Title, page.Text, page.Date)
            );
    }
}
