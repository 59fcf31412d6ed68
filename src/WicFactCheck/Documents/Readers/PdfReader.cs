using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using WicFactCheck.Documents.Readers.Pdf;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads the text of PDF documents in reading order.</summary>
/// <remarks>A place is a page and a line on it, counted in reading order. Pages that are pictures have no text.</remarks>
internal sealed class PdfReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits)
    {
        if (bytes.Length == 0)
        {
            return LoadedFile.Failed(path, "the file is empty", "take it away, or write the article");
        }

        try
        {
            using var document = PdfDocument.Open(
                bytes,
                new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true }
            );
            return Article(path, document, limits) is { } article
                ? LoadedFile.Of(article)
                : LoadedFile.Failed(
                    path,
                    "there is no text in this PDF",
                    "if its pages are pictures, have their text recognised first"
                );
        }
        catch (PdfDocumentEncryptedException)
        {
            return LoadedFile.Failed(path, "this PDF is locked by a password", "save it without one");
        }
#pragma warning disable CA1031 // A broken PDF breaks the library in any way.
        catch (Exception fault) when (fault is not LimitException)
#pragma warning restore CA1031
        {
            return LoadedFile.Failed(
                path,
                "this is no PDF, or it is damaged",
                "make it anew, or save the article as .docx or .txt"
            );
        }
    }

    private static Article? Article(string path, PdfDocument document, Limits limits)
    {
        var text = new PdfText(limits);
        foreach (var page in document.GetPages())
        {
            text.Add(page);
        }

        var lines = new TextLines(text.Content);
        return FramedArticle.Of(
            new SourceText(path, lines, new PageMap(lines, text.FirstLines)),
            text.Blocks,
            ArticleFacts.None with
            {
                LastDates = PdfDay(document.Information.CreationDate) is { } day ? [day] : [],
            }
        );
    }

    // "D:20240531120000+02'00'"
    private static string? PdfDay(string? date) =>
        date?.TrimStart('D', ':') is { Length: >= 8 } digits && !digits.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9')
            ? $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}"
            : null;
}
