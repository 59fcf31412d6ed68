using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells the paragraphs of an article from stamps, bylines, captions, links, notices and posts around them.</summary>
/// <remarks>What is none of the article's own words says nothing that the article says, so no claim is read in it.</remarks>
internal sealed class FurnitureReader
{
    // In paragraphs: the head and the foot of an article.
    private const int Head = 6;
    private const int Foot = 3;
    private const int LeastWords = 40;
    private const int ShortestTitle = 6;

    private readonly ArticleLines _lines;
    private readonly FrameShapes _shapes;
    private readonly FurnitureLines _furniture;
    private readonly PieceLine _pieces;
    private readonly ImprintLine _imprints;
    private readonly ImmutableArray<Block> _blocks;
    private readonly BlockKind?[] _kinds;
    private readonly PostMarker _posts;
    private readonly int _long;
    private readonly int _body;

    private FurnitureReader(ArticleLines lines, FurnitureLines furniture, ImprintLine imprints)
    {
        (_lines, _shapes, _blocks, _kinds) = (lines, lines.Shapes, lines.Blocks, lines.Kinds);
        (_furniture, _pieces, _posts) = (furniture, new PieceLine(lines.Shapes, furniture), new PostMarker(lines));
        _imprints = imprints;
        _long = _blocks.Count(IsLong);
        _body = Enumerable.Range(0, _blocks.Length).FirstOrDefault(IsSentences, _blocks.Length);
    }

    /// <summary>The blocks, each known for what it is and cut where it is more than one thing, and the places of dates.</summary>
    /// <param name="source">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="shapes">What stands around articles looks like.</param>
    /// <param name="imprints">What tells lines that name the outlet and its day.</param>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<TextSpan> DatePlaces) Read(
        SourceText source,
        ImmutableArray<Block> blocks,
        FrameShapes shapes,
        ImprintLine imprints
    )
    {
        var lines = new ArticleLines(source, blocks, shapes);
        var furniture = new FurnitureLines(shapes);
        new FurnitureReader(lines, furniture, imprints).Classify();
        var cutter = new FurnitureCutter(lines, furniture);
        return (cutter.Cut(), cutter.DatePlaces);
    }

    private void Classify()
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            _kinds[i] ??= KindOf(i);
            switch (_kinds[i])
            {
                case BlockKind.Related:
                    MarkLinksAfter(i);
                    break;
                case BlockKind.Notice when IsHeadOnly(i) && i + 1 < _blocks.Length:
                    _kinds[i + 1] = BlockKind.Notice;
                    break;
                case BlockKind.Post:
                    _posts.MarkAround(i);
                    break;
                case BlockKind.Caption when IsCounter(_blocks[i]) && i + 1 < _blocks.Length && _lines.IsTitle(i + 1):
                    _kinds[i + 1] ??= BlockKind.Caption;
                    break;
            }
        }
    }

    private BlockKind? KindOf(int i) =>
        _lines.TextOf(i) switch
        {
            "" => null,
            // "12.50" under "Price" is no time of day.
            _ when _blocks[i] is { Kind: BlockKind.TableCell, Head: not null } => null,
            var text when _furniture.IsPost(text) => BlockKind.Post,
            var text when _furniture.IsStampOnly(text) || IsImprint(i, text) => BlockKind.Stamp,
            var text when IsNameplate(i, text) => BlockKind.Masthead,
            var text when _furniture.IsNotice(text) || IsResent(i, text) || IsSignOff(i) || IsAboutOutlet(i, text) =>
                BlockKind.Notice,
            var text when _furniture.IsLink(text) => BlockKind.Related,
            { Length: <= 2 * FurnitureLines.Longest } text when IsAtFoot(i) && _shapes.Lines.WriterNote.IsMatch(text) =>
                BlockKind.Byline,
            var text when _furniture.IsCaption(text) || (HasOtherWords(i) && _furniture.HasCreditBehind(text)) =>
                BlockKind.Caption,
            { Length: <= FurnitureLines.Longest } line => KindOfLine(i, line),
            _ => null,
        };

    private BlockKind? KindOfLine(int i, string line) =>
        line switch
        {
            _ when _shapes.Posts.PostEnd.IsMatch(line) => BlockKind.Post,
            _ when CounterAt(i) is not null => BlockKind.Caption,
            _ when !IsAtEdge(i) => null,
            _ when _shapes.Lines.Byline.IsMatch(line) || _shapes.Lines.WriterNote.IsMatch(line) => BlockKind.Byline,
            _ when _furniture.IsMasthead(line) => BlockKind.Masthead,
            _ => _pieces.KindOf(line),
        };

    // Before the first sentences; "Regatta, 3 May 2025" may be a headline.
    private bool IsImprint(int i, string text) =>
        i < Math.Min(Head, _body) && _imprints.IsImprint(text, mayBeTitle: i == 0 || _blocks[i].Kind == BlockKind.Headline);

    // A headline follows.
    private bool IsNameplate(int i, string text) =>
        i == 0 && _blocks[i].Kind != BlockKind.Headline && _body > 1 && _lines.IsTitle(1) && _imprints.IsNameplate(text);

    // "(Corrects day of vote in paragraph 4)": all that stands in the paragraph.
    private bool IsResent(int i, string text) =>
        _lines.Source.Content[_blocks[i].Span.Start] is '(' or '[' && _shapes.Notices.Resent.IsMatch(text);

    // At its end an article tells what its paper is; one about a paper has named it before.
    private bool IsAboutOutlet(int i, string text) =>
        i > 0
        && i == _blocks.Length - 1
        && text.Length <= 2 * FurnitureLines.Longest
        && _shapes.Notices.AboutOutlet.Match(text) is { Success: true } found
        && !_lines.Source.Content.AsSpan(0, _blocks[i].Span.Start).Contains(found.Groups["name"].Value, StringComparison.Ordinal);

    // "-30-": what a text is without its signs doesn't tell.
    private bool IsSignOff(int i) =>
        _blocks[i].Span.Length <= ShortestTitle && _shapes.Notices.WireLine.IsMatch(_lines.Source[_blocks[i].Span]);

    // Where nothing else is told, what looks like a caption is the article.
    private bool HasOtherWords(int i) => _long > (IsLong(_blocks[i]) ? 1 : 0);

    private bool IsSentences(int i) => IsLong(_blocks[i]) && _lines.TextOf(i) is [.., '.' or '!' or '?' or '"' or '”'];

    private static bool IsLong(Block block) => block.IsArticle && block.Span.Length >= LeastWords;

    private bool IsAtEdge(int i) => i < Head || IsAtFoot(i);

    private bool IsAtFoot(int i) => i >= _blocks.Length - Foot;

    // "2/7" counts pictures where others of the row are counted, too.
    private Match? CounterAt(int i) =>
        _shapes.Pictures.Counter.Match(_lines.TextOf(i)) is { Success: true } counter
        && int.Parse(counter.Groups["at"].ValueSpan, CultureInfo.InvariantCulture)
            <= int.Parse(counter.Groups["all"].ValueSpan, CultureInfo.InvariantCulture)
        && (counter.Groups["word"].Success || _blocks.Where((_, other) => other != i).Any(IsCounter))
            ? counter
            : null;

    private bool IsCounter(Block block) => block.Span.Length < 12 && _shapes.Pictures.Counter.IsMatch(_lines.Source[block.Span]);

    // A heading such as "Most read" stands for the titles below it.
    private void MarkLinksAfter(int i)
    {
        if (!IsHeadOnly(i))
        {
            return;
        }

        // From one that is marked on, an earlier heading has marked them.
        for (var next = i + 1; next < _blocks.Length && _kinds[next] != BlockKind.Related && _lines.IsTitle(next); next++)
        {
            _kinds[next] = BlockKind.Related;
        }
    }

    private bool IsHeadOnly(int i) =>
        _lines.TextOf(i) is var text
        && (
            _shapes.Links.Related.Match(text).Length == text.Length
            || _shapes.Notices.NoticeHead.Match(text).Length >= text.TrimEnd(':').Length
        );
}
