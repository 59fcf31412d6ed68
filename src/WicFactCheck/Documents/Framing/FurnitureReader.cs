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
    private const int LongestTitle = 120;
    private const int LongestPost = 6;
    private const int LeastWords = 40;

    private static readonly char[] Bullets = [' ', '*', '_', '•', '-', '–', '—', '>', '#', '[', '(', '|'];

    private static readonly char[] Brackets = ['(', '[', ']', ')'];

    private readonly FrameShapes _shapes;
    private readonly FurnitureLines _lines;
    private readonly PieceLine _pieces;
    private readonly SourceText _source;
    private readonly ImmutableArray<Block> _blocks;
    private readonly BlockKind?[] _kinds;
    private readonly int _long;
    private readonly List<(int Rank, TextSpan Place)> _dates = [];

    private FurnitureReader(SourceText source, ImmutableArray<Block> blocks, FrameShapes shapes)
    {
        _shapes = shapes;
        _lines = new FurnitureLines(shapes);
        _pieces = new PieceLine(shapes, _lines);
        _source = source;
        _blocks = blocks;
        _kinds = new BlockKind?[blocks.Length];
        _long = blocks.Count(IsLong);
    }

    /// <summary>The blocks, each known for what it is and cut where it is more than one thing, and the places of dates.</summary>
    /// <param name="source">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="shapes">What stands around articles looks like.</param>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<TextSpan> DatePlaces) Read(
        SourceText source,
        ImmutableArray<Block> blocks,
        FrameShapes shapes
    )
    {
        var reader = new FurnitureReader(source, blocks, shapes);
        reader.Classify();
        var read = reader.Cut();
        return (read, [.. reader._dates.OrderBy(date => date.Rank).Select(date => date.Place)]);
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
                    MarkPostAround(i);
                    break;
                case BlockKind.Caption when IsCounter(_blocks[i]) && i + 1 < _blocks.Length && IsTitle(i + 1):
                    _kinds[i + 1] ??= BlockKind.Caption;
                    break;
            }
        }
    }

    private BlockKind? KindOf(int i) =>
        TextOf(i) switch
        {
            "" => null,
            var text when _lines.IsPost(text) => BlockKind.Post,
            var text when _lines.IsStampOnly(text) => BlockKind.Stamp,
            var text when _lines.IsNotice(text) || IsResent(i, text) => BlockKind.Notice,
            var text when _lines.IsLink(text) => BlockKind.Related,
            var text when _lines.IsCaption(text) || (HasOtherWords(i) && _lines.HasCreditBehind(text)) => BlockKind.Caption,
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
            _ when _lines.IsMasthead(line) => BlockKind.Masthead,
            _ => _pieces.KindOf(line),
        };

    // "(Corrects day of vote in paragraph 4)": all that stands in the paragraph.
    private bool IsResent(int i, string text) =>
        _source.Content[_blocks[i].Span.Start] is '(' or '[' && _shapes.Notices.Resent.IsMatch(text);

    // Where nothing else is told, what looks like a caption is the article.
    private bool HasOtherWords(int i) => _long > (IsLong(_blocks[i]) ? 1 : 0);

    private static bool IsLong(Block block) => block.IsArticle && block.Span.Length >= LeastWords;

    private bool IsAtEdge(int i) => i < Head || i >= _blocks.Length - Foot;

    // "2/7" counts pictures where others of the row are counted, too.
    private Match? CounterAt(int i) =>
        _shapes.Pictures.Counter.Match(TextOf(i)) is { Success: true } counter
        && int.Parse(counter.Groups["at"].ValueSpan, CultureInfo.InvariantCulture)
            <= int.Parse(counter.Groups["all"].ValueSpan, CultureInfo.InvariantCulture)
        && (counter.Groups["word"].Success || _blocks.Where((_, other) => other != i).Any(IsCounter))
            ? counter
            : null;

    private bool IsCounter(Block block) => block.Span.Length < 12 && _shapes.Pictures.Counter.IsMatch(_source[block.Span]);

    // A heading such as "Most read" stands for the titles below it.
    private void MarkLinksAfter(int i)
    {
        if (!IsHeadOnly(i))
        {
            return;
        }

        // From one that is marked on, an earlier heading has marked them.
        for (var next = i + 1; next < _blocks.Length && _kinds[next] != BlockKind.Related && IsTitle(next); next++)
        {
            _kinds[next] = BlockKind.Related;
        }
    }

    private bool IsHeadOnly(int i) =>
        TextOf(i) is var text
        && (
            _shapes.Links.Related.Match(text).Length == text.Length
            || _shapes.Notices.NoticeHead.Match(text).Length >= text.TrimEnd(':').Length
        );

    private bool IsTitle(int i) =>
        _blocks[i].Kind != BlockKind.Headline
        && TextOf(i) is { Length: > 0 and <= LongestTitle } text
        && text[^1] is not ('.' or ':' or ',');

    // The words of a post stand before its signature, or between the account and the time.
    private void MarkPostAround(int i)
    {
        if (_blocks[i].Kind == BlockKind.Quotation)
        {
            for (var before = i - 1; before >= 0 && _blocks[before].Kind == BlockKind.Quotation; before--)
            {
                _kinds[before] = BlockKind.Post;
            }
        }

        if (_shapes.Posts.Announced.IsMatch(TextOf(i)) || _shapes.Posts.AccountLine.IsMatch(TextOf(i)))
        {
            MarkParagraphOf(i);
        }

        if (!TextOf(i).Contains('@') || _shapes.Posts.PostEnd.IsMatch(TextOf(i)))
        {
            return;
        }

        var end = Enumerable
            .Range(i + 1, Math.Min(LongestPost, _blocks.Length - i - 1))
            .LastOrDefault(next => _shapes.Posts.PostEnd.IsMatch(TextOf(next)));
        for (var next = i + 1; next <= end; next++)
        {
            _kinds[next] = BlockKind.Post;
        }

        if (end > 0 && TextOf(i).StartsWith('@') && i > 0 && IsTitle(i - 1))
        {
            _kinds[i - 1] = BlockKind.Post;
        }
    }

    // Lines with no empty line between them, where the text has empty lines.
    private void MarkParagraphOf(int account)
    {
        var end = account + 1;
        while (end < _blocks.Length && !IsApart(end))
        {
            end++;
        }

        for (var i = account + 1; end < _blocks.Length && end - account <= LongestPost && i < end; i++)
        {
            _kinds[i] = BlockKind.Post;
        }
    }

    private bool IsApart(int i) => _source.Content.AsSpan(_blocks[i - 1].Span.End.._blocks[i].Span.Start).Count('\n') > 1;

    private ImmutableArray<Block> Cut()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(_blocks.Length);
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (_kinds[i] is { } kind)
            {
                blocks.Add(_blocks[i] with { Kind = kind });
                NoteDate(kind, _blocks[i].Span);
            }
            else
            {
                AddCut(_blocks[i], blocks);
            }
        }

        return blocks.DrainToImmutable();
    }

    // "[Update 9:03am] Power is back …", "… two days. (Photo by N. N.)"
    private void AddCut(Block block, ImmutableArray<Block>.Builder blocks)
    {
        var text = _source.Content.Substring(block.Span.Start, block.Span.Length);
        var stamps = _shapes.Lines.StampBefore.Matches(text);
        var start = stamps is [{ Index: 0 } stamp, ..] ? stamp.Length : 0;
        if (start > 0)
        {
            blocks.Add(new Block(BlockKind.Stamp, new TextSpan(block.Span.Start, block.Span.Start + start)));
        }

        var asides = _shapes.Pictures.Bracketed.Matches(text).Where(aside => aside.Index >= start).ToList();
        var end = text.Length;
        while (asides is [.., var last] && last.Index + last.Length == end)
        {
            end = text.AsSpan(0, last.Index).TrimEnd().Length;
            asides.RemoveAt(asides.Count - 1);
            blocks.Add(Aside(block, last));
        }

        if (start < end)
        {
            blocks.Add(block with { Span = new TextSpan(block.Span.Start + start, block.Span.Start + end) });
        }

        blocks.AddRange(asides.Select(aside => Aside(block, aside)));
        blocks.AddRange(stamps.Where(later => later.Index > 0).Select(later => new Block(BlockKind.Stamp, Within(block, later))));
    }

    private Block Aside(Block block, Match aside) =>
        new(_lines.IsLink(aside.Value.Trim(Brackets)) ? BlockKind.Related : BlockKind.Caption, Within(block, aside));

    private static TextSpan Within(Block block, Match part) =>
        new(block.Span.Start + part.Index, block.Span.Start + part.Index + part.Length);

    // What an outlet says of when it published comes before a bare date, and that before the day of a change.
    private void NoteDate(BlockKind kind, TextSpan span)
    {
        if (kind is not (BlockKind.Stamp or BlockKind.Byline or BlockKind.Masthead))
        {
            return;
        }

        var text = _source.Content.AsSpan(span.Start, span.Length).TrimStart(Bullets);
        _dates.Add((_shapes.Stamps.RankOf(text), span));
    }

    private string TextOf(int i)
    {
        var span = _blocks[i].Span;
        var text = _source
            .Content.Substring(span.Start, Math.Min(span.Length, 3 * FurnitureLines.Longest))
            .Replace("(c)", "©", StringComparison.OrdinalIgnoreCase);
        return text.AsSpan(SignsBefore(text)).Trim(Bullets).TrimEnd(['*', '_', ')', ']', ' ']).ToString();
    }

    // Bullets, arrows and pictographs.
    private static int SignsBefore(string text)
    {
        var length = 0;
        while (
            length < text.Length
            && (
                Bullets.Contains(text[length])
                || text[length] is '→' or '⇒' or '»' or '›'
                || (char.GetUnicodeCategory(text[length]) is UnicodeCategory.OtherSymbol && text[length] != '©')
                || char.GetUnicodeCategory(text[length]) is UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark
            )
        )
        {
            length++;
        }

        return length;
    }
}
