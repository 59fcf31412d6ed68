using System.Collections.Immutable;
using WicFactCheck.Documents.Framing;
using WicFactCheck.Files;
using WicFactCheck.Languages.Known;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads articles in plain text: front lines, headline, dateline, paragraphs, wrapped or one to a line.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) =>
        TextFile.ReadOne(path, bytes, limits, text => LoadedFile.Of(Read(text)));

    /// <summary>The article in a text.</summary>
    public static Article Read(SourceText source)
    {
        ImmutableArray<Block> paragraphs = [.. Paragraphs(source).Select(span => new Block(BlockKind.Paragraph, span))];
        return ArticleFrame.Read(source, paragraphs, ArticleFacts.None, isMarkup: false);
    }

    private static List<TextSpan> Paragraphs(SourceText source)
    {
        var lines = Enumerable.Range(1, source.LineCount).Select(line => Trimmed(source, source.LineSpan(line))).ToList();
        var width = lines.Max(line => line.Length);
        var paragraphs = new List<TextSpan>();
        var open = false;
        foreach (var line in lines)
        {
            if (line.Length == 0 || Directives.IsAlone(source.Content.AsSpan(line.Start, line.Length)))
            {
                open = false;
                continue;
            }

            if (
                open
                && IsWrapped(source, paragraphs[^1], line, width)
                && !IsFrame(source, paragraphs[^1])
                && !IsFrame(source, line)
            )
            {
                paragraphs[^1] = new TextSpan(paragraphs[^1].Start, line.End);
            }
            else
            {
                paragraphs.Add(line);
            }

            open = true;
        }

        return paragraphs;
    }

    // A line goes on in the next one when the next one's first word would not have fitted any more.
    private static bool IsWrapped(SourceText source, TextSpan before, TextSpan next, int width)
    {
        const int Narrowest = 40;
        const int Widest = 120;
        if (width is < Narrowest or > Widest)
        {
            return false;
        }

        var lastLine = source.LineSpan(source.PositionOf(before.End).Line);
        var words = source.Content.AsSpan(next.Start, next.Length);
        var firstWord = words.IndexOf(' ') is var space and >= 0 ? space : words.Length;
        return before.End - lastLine.Start + 1 + firstWord > width - 6;
    }

    // What an outlet puts around an article keeps its lines.
    private static bool IsFrame(SourceText source, TextSpan line) =>
        new FurnitureLines(KnownLanguages.Default.Frame.Value).IsLine(source[line]);

    private static TextSpan Trimmed(SourceText source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(source.Content[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Content[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
