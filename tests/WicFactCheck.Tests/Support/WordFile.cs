using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WicFactCheck.Tests.Support;

/// <summary>Documents of Word, made out of their XML.</summary>
internal static class WordFile
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    /// <summary>A document with paragraphs of plain words.</summary>
    public static byte[] OfParagraphs(params IEnumerable<string> paragraphs) =>
        Of(
            string.Concat(
                paragraphs.Select(words =>
                    $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(words)}</w:t></w:r></w:p>"
                )
            )
        );

    /// <summary>A document with that body, in which "Title", "Heading2", "Caption" and "Zitat" are styles.</summary>
    /// <param name="body">The XML of the body, with the prefix w.</param>
    /// <param name="footnotes">The XML of its footnotes.</param>
    /// <param name="modified">When it was written last, as 2024-05-31T10:00:00Z.</param>
    public static byte[] Of(string body, string? footnotes = null, string? modified = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Write(main, $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            var styles = main.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = new Styles(
                Named("Title", "Title"),
                Named("Heading2", "heading 2"),
                Named("Caption", "caption"),
                Named("Zitat", "Quote")
            );
            if (footnotes is not null)
            {
                Write(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Names}>{footnotes}</w:footnotes>");
            }

            if (modified is not null)
            {
                Write(
                    document.AddCoreFilePropertiesPart(),
                    $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                        + $"xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                        + $"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dcterms:created "
                        + $"xsi:type=\"dcterms:W3CDTF\">2001-01-01T00:00:00Z</dcterms:created><dcterms:modified "
                        + $"xsi:type=\"dcterms:W3CDTF\">{modified}</dcterms:modified></cp:coreProperties>"
                );
            }
        }

        return stream.ToArray();
    }

    /// <summary>A document whose body is in that XML.</summary>
    public static byte[] OfXml(string xml)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Write(document.AddMainDocumentPart(), xml);
        }

        return stream.ToArray();
    }

    private static Style Named(string id, string name) =>
        new(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create, FileAccess.Write));
        writer.Write(xml);
    }
}
