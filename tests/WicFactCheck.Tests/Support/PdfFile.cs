using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace WicFactCheck.Tests.Support;

/// <summary>PDF documents, set line by line.</summary>
internal static class PdfFile
{
    /// <summary>A document with a page for each list of lines.</summary>
    public static byte[] Of(params IEnumerable<IReadOnlyList<PdfLine>> pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(595, 842);
            foreach (var line in lines)
            {
                page.AddText(line.Text, line.Size, new PdfPoint(line.X, 842 - line.Y), font);
            }
        }

        return builder.Build();
    }

    /// <summary>Paragraphs of lines as a page in one column has them, from the top.</summary>
    public static IReadOnlyList<PdfLine> Column(double x, double y, params IEnumerable<string> paragraphs)
    {
        const double LineHeight = 14;
        var lines = new List<PdfLine>();
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in paragraph.Split('\n'))
            {
                lines.Add(new PdfLine(line, x, y));
                y += LineHeight;
            }

            y += LineHeight;
        }

        return lines;
    }
}

/// <summary>A line on a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="X">From the left, in points.</param>
/// <param name="Y">From the top, in points.</param>
/// <param name="Size">The size of its letters, in points.</param>
internal sealed record PdfLine(string Text, double X, double Y, double Size = 11);
