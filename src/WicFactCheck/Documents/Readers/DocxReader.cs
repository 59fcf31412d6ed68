using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using WicFactCheck.Documents.Readers.Docx;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Reads documents of Word: paragraphs, headings, lists, tables and notes, changes as accepted, comments left out.
/// </summary>
/// <remarks>
/// A place is a paragraph, counted from 1 through the body with its tables and then the notes, and a character in it.
/// </remarks>
internal sealed class DocxReader : IDocumentReader
{
    // When it was written last is nearest to when it was published: texts are begun on old ones.
    private static readonly string[] CoreDateNames = ["modified", "created"];

    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits)
    {
        if (bytes.Length == 0)
        {
            return LoadedFile.Failed(path, "the file is empty", "take it away, or write the article");
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            CheckSize(stream, limits);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return Article(path, document, limits) is { } article
                ? LoadedFile.Of(article)
                : LoadedFile.Failed(path, "the document is empty", "take it away, or write the article");
        }
        catch (Exception fault) when (IsOfFile(fault))
        {
            return LoadedFile.Failed(
                path,
                "this is no document of Word, or it is damaged or locked by a password",
                "open it in Word and save it as .docx without a password"
            );
        }
    }

    // What is packed very small would fill the memory before it is known to hold too much.
    private static void CheckSize(MemoryStream stream, Limits limits)
    {
        using var parts = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var unpacked = parts.Entries.Sum(part => (double)part.Length);
        var most = stream.Length + limits.FileBytes;
        if (unpacked > most)
        {
            throw new LimitException(
                $"the document has {InputFile.Megabytes(unpacked)} unpacked, and at most {InputFile.Megabytes(most)} are read",
                Limits.Help("split it", "file-size")
            );
        }
    }

    // The library tells in all these ways that a file is none of its own, or is broken.
    private static bool IsOfFile(Exception fault) =>
        fault
            is OpenXmlPackageException
                or IOException
                or InvalidDataException
                or XmlException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException;

    private static Article? Article(string path, WordprocessingDocument document, Limits limits)
    {
        if (document.MainDocumentPart is not { } main)
        {
            return null;
        }

        var text = new DocxText(new DocxStyles(main.StyleDefinitionsPart), limits);
        foreach (var part in new OpenXmlPart?[] { main, main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>())
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            text.Add(stream);
        }

        var lines = new TextLines(text.Content);
        return FramedArticle.Of(
            new SourceText(path, lines, new LineMap(lines, PlaceUnit.ParagraphAndCharacter)),
            text.Blocks,
            ArticleFacts.None with
            {
                LastDates = CoreDates(document.CoreFilePropertiesPart),
            }
        );
    }

    private static ImmutableArray<string> CoreDates(CoreFilePropertiesPart? core)
    {
        if (core is null)
        {
            return [];
        }

        using var stream = core.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = SafeXml.Reader(stream);
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        while (xml.Read())
        {
            name = xml.NodeType == XmlNodeType.Element ? xml.LocalName : name;
            if (xml.NodeType == XmlNodeType.Text && name is "modified" or "created")
            {
                dates[name] = xml.Value;
            }
        }

        return [.. CoreDateNames.Select(key => dates.GetValueOrDefault(key)).OfType<string>()];
    }
}
