using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace WicFactCheck.Documents.Readers.Docx;

/// <summary>Tells what the styles of paragraphs are for, by their names, which are the same in Word of every language.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public DocxStyles(StyleDefinitionsPart? part)
    {
        if (part is null)
        {
            return;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = SafeXml.Reader(stream);
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "style")
            {
                id = xml.GetAttribute("styleId", xml.NamespaceURI);
            }
            else if (xml.LocalName == "name" && id is not null && xml.GetAttribute("val", xml.NamespaceURI) is { } name)
            {
                _names[id] = name.ToLowerInvariant();
                id = null;
            }
        }
    }

    /// <summary>The kind of a paragraph in a style; null where it is no part of the article: a caption, or code.</summary>
    public BlockKind? KindOf(string? style)
    {
        var name = style is null ? "" : _names.GetValueOrDefault(style) ?? style.ToLowerInvariant();
        return name switch
        {
            "title" or "heading 1" or "heading1" => BlockKind.Headline,
            "subtitle" => BlockKind.Heading,
            "quote" or "intense quote" => BlockKind.Quotation,
            "caption" or "html preformatted" or "plain code" or "source code" or "code" => null,
            _ when name.StartsWith("heading", StringComparison.Ordinal) => BlockKind.Heading,
            _ when name.StartsWith("toc ", StringComparison.Ordinal) => null,
            _ when name.StartsWith("list", StringComparison.Ordinal) => BlockKind.ListItem,
            _ => BlockKind.Paragraph,
        };
    }
}
