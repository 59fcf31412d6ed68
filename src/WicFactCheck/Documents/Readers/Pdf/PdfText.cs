using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Pdf;

/// <summary>The lines of the pages of a document in reading order, and the paragraphs that they make.</summary>
/// <param name="limits">How much of it is read.</param>
internal sealed class PdfText(Limits limits)
{
    private const long StepsOfBlocks = 1_000;
    private const double StepsOfLetters = 0.25;

    // A line that begins so much further right than its block, in parts of the height of its letters, begins a paragraph.
    private const double Indent = 0.8;

    // Letters so much larger than those of most of the page are those of a heading.
    private const double Larger = 1.15;

    private readonly StringBuilder _content = new();
    private readonly List<Block> _blocks = [];
    private readonly ImmutableArray<int>.Builder _firstLines = ImmutableArray.CreateBuilder<int>();
    private int _lines;

    public string Content => _content.ToString();

    public ImmutableArray<int> FirstLines => _firstLines.ToImmutable();

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <exception cref="LimitException">The page, or the text, is over a limit.</exception>
    public void Add(Page page)
    {
        TextFile.CheckLength(_content.Length, limits);
        CheckSteps(page, page.Letters.Count, StepsOfLetters, "letters");
        _firstLines.Add(_lines + 1);
        var words = NearestNeighbourWordExtractor
            .Instance.GetWords(page.Letters)
            .Where(word => !string.IsNullOrWhiteSpace(word.Text))
            .ToList();
        if (words.Count == 0)
        {
            return;
        }

        var usual = Median([.. words.Select(HeightOf)]);
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        CheckSteps(page, blocks.Count, StepsOfBlocks, "pieces of text apart from each other");
        foreach (
            var block in UnsupervisedReadingOrderDetector
                .Instance.Get(blocks)
                .OrderBy(block => block.ReadingOrder)
                .Where(block => !IsPageNumber(block))
        )
        {
            Add(block, usual);
        }
    }

    // What stands on a page is held against each other: letters to find words and blocks, blocks to find their order.
    private void CheckSteps(Page page, long count, double steps, string what)
    {
        if (count * count * steps > limits.Steps * 1_000.0)
        {
            throw new LimitException(
                $"page {page.Number} has {count} {what}, which takes too long to read",
                Limits.Help("save the article as .docx or .txt", "steps")
            );
        }
    }

    private void Add(TextBlock block, double usual)
    {
        var kind =
            HeightOf(block) > usual * Larger
                ? (_blocks.Count == 0 ? BlockKind.Headline : BlockKind.Heading)
                : BlockKind.Paragraph;
        var left = block.TextLines.Min(line => line.BoundingBox.Left);
        var start = _content.Length;
        foreach (var line in block.TextLines)
        {
            var isIndented = line.BoundingBox.Left - left > Indent * usual;
            if (kind == BlockKind.Paragraph && isIndented && _content.Length > start && EndsSentence())
            {
                End(kind, start);
                start = _content.Length;
            }

            Write(line.Text.Trim());
        }

        End(kind, start);
    }

    // A word that goes on in the next line stands on the first as a whole; places tell lines only.
    private void Write(string line)
    {
        if (GoesOn(line) && line.IndexOf(' ') is var space)
        {
            var rest = space < 0 ? line : line[..space];
            _content.Length -= 2;
            _content.Append(rest).Append('\n');
            line = space < 0 ? "" : line[(space + 1)..];
        }

        _content.Append(line).Append('\n');
        _lines++;
    }

    // "inter-" and "national", but not "20-" and "year" nor "north-" and "South".
    private bool GoesOn(string next) =>
        _content.Length > 2
        && _content[^1] == '\n'
        && _content[^2] is '-' or '\u00ad' or '\u2010'
        && char.IsLower(_content[^3])
        && next.Length > 0
        && char.IsLower(next[0]);

    // A paragraph that goes on in the next block, column or page is one with what comes there.
    private void End(BlockKind kind, int start)
    {
        var (from, to) = (start, _content.Length);
        while (to > from && char.IsWhiteSpace(_content[to - 1]))
        {
            to--;
        }

        if (to == from)
        {
            return;
        }

        if (
            kind == BlockKind.Paragraph
            && _blocks is [.., { Kind: BlockKind.Paragraph } last]
            && char.IsLower(_content[from])
            && !EndsSentence(last.Span.End)
        )
        {
            _blocks[^1] = last with { Span = new TextSpan(last.Span.Start, to) };
        }
        else
        {
            _blocks.Add(new Block(kind, new TextSpan(from, to)));
        }
    }

    private bool EndsSentence() => EndsSentence(_content.Length - 1);

    private bool EndsSentence(int end) => end > 0 && _content[end - 1] is '.' or '!' or '?' or '”' or '"' or '’' or ':';

    private static bool IsPageNumber(TextBlock block) =>
        block.Text.Trim() is { Length: <= 4 } text && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static double HeightOf(Word word) => word.Letters[0].PointSize;

    private static double HeightOf(TextBlock block) =>
        Median([.. block.TextLines.SelectMany(line => line.Words).Select(HeightOf)]);

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
