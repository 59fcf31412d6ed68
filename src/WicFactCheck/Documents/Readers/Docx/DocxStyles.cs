using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WicFactCheck.Documents.Readers.Docx;

/// <summary>Tells what the styles of paragraphs are for, by their names, which are the same in Word of every language.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public DocxStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name)
            {
                _names[id] = name.ToLowerInvariant();
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
