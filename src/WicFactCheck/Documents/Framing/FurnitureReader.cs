using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells the paragraphs of an article from stamps, bylines, captions, links, notices and posts around them.</summary>
/// <remarks>What is none of the article's own words says nothing that the article says, so no claim is read in it.</remarks>
internal sealed class FurnitureReader
{
    // In paragraphs: the head and the foot of an article.
    private const int Head = 6;
    private const int Foot = 3;
    private const int LongestLine = 160;
    private const int LongestTitle = 120;
    private const int LongestPost = 6;

    private static readonly char[] Bullets = [' ', '*', '_', '•', '-', '–', '—', '>', '#', '[', '(', '|'];

    private static readonly char[] Brackets = ['(', '[', ']', ')'];

    private readonly SourceText _source;
    private readonly ImmutableArray<Block> _blocks;
    private readonly BlockKind?[] _kinds;
    private readonly List<(int Rank, TextSpan Place)> _dates = [];

    private FurnitureReader(SourceText source, ImmutableArray<Block> blocks)
    {
        _source = source;
        _blocks = blocks;
        _kinds = new BlockKind?[blocks.Length];
    }

    /// <summary>The blocks, each known for what it is and cut where it is more than one thing, and the places of dates.</summary>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<TextSpan> DatePlaces) Read(
        SourceText source,
        ImmutableArray<Block> blocks
    )
    {
        var reader = new FurnitureReader(source, blocks);
        reader.Classify();
        var read = reader.Cut();
        return (read, [.. reader._dates.OrderBy(date => date.Rank).Select(date => date.Place)]);
    }

    /// <summary>Whether a line stands by itself in the frame: a stamp, a byline.</summary>
    public static bool IsLine(string text) =>
        text.Length <= LongestLine
        && (EnglishFrameLines.LabelledStamp.IsMatch(text) || IsStamp(text) || EnglishFrameLines.Byline.IsMatch(text));

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
            }
        }
    }

    private BlockKind? KindOf(int i) =>
        TextOf(i) switch
        {
            "" => null,
            var text when EnglishFrameLines.Address.IsMatch(text) || EnglishFrameLines.Account.IsMatch(text) => BlockKind.Post,
            var text when EnglishFrameLines.NoticeHead.IsMatch(text) || IsNotice(text) => BlockKind.Notice,
            var text when EnglishFrameLines.Related.IsMatch(text) => BlockKind.Related,
            var text when EnglishFrameLines.Caption.IsMatch(text) || EnglishFrameLines.Credit.IsMatch(text) => BlockKind.Caption,
            { Length: <= LongestLine } line => KindOfLine(i, line),
            _ => null,
        };

    // Corrections are short and tell of the article; a story about another one's correction is longer.
    private static bool IsNotice(string text) => text.Length <= 2 * LongestLine && EnglishFrameLines.Notice.IsMatch(text);

    private BlockKind? KindOfLine(int i, string line) =>
        line switch
        {
            _ when EnglishFrameLines.LabelledStamp.IsMatch(line) || IsStamp(line) => BlockKind.Stamp,
            _ when EnglishFrameLines.PostEnd.IsMatch(line) => BlockKind.Post,
            _ when !IsAtEdge(i) => null,
            _ when EnglishFrameLines.Byline.IsMatch(line) || EnglishFrameLines.WriterNote.IsMatch(line) => BlockKind.Byline,
            _ when IsMasthead(line) => BlockKind.Masthead,
            _ => null,
        };

    private bool IsAtEdge(int i) => i < Head || i >= _blocks.Length - Foot;

    // A time, and beside it names and a few words that stamps have.
    private static bool IsStamp(string text)
    {
        const int MostNames = 5;
        if (!EnglishFrameLines.DateOrClock.IsMatch(text) || (text.EndsWith('.') && text.Length > LongestTitle))
        {
            return false;
        }

        var rest = EnglishFrameLines.BesideStamp.Replace(EnglishFrameLines.DateOrClock.Replace(text, " "), " ");
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            || (text.AsSpan().ContainsAny("|·•—–") && words.Length <= MostNames && words.All(word => char.IsUpper(word[0])));
    }

    private static bool IsMasthead(string text)
    {
        var separators = text.AsSpan().Count('|') + text.AsSpan().Count('·') + text.AsSpan().Count('•');
        var dashes = text.AsSpan().Count('—');
        return EnglishFrameLines.IssueNumber.IsMatch(text)
            || (
                EnglishFrameLines.Masthead.IsMatch(text)
                && (separators > 0 || dashes > 1 || text.Contains("   ", StringComparison.Ordinal))
            )
            || (
                EnglishFrameLines.FullDate.IsMatch(text) && (separators > 0 || dashes > 1) && text[^1] is not ('.' or '!' or '?')
            );
    }

    // A heading such as "Most read" stands for the titles below it.
    private void MarkLinksAfter(int i)
    {
        if (!IsHeadOnly(i))
        {
            return;
        }

        for (var next = i + 1; next < _blocks.Length && IsTitle(next); next++)
        {
            _kinds[next] = BlockKind.Related;
        }
    }

    private bool IsHeadOnly(int i) =>
        TextOf(i) is var text
        && (
            EnglishFrameLines.Related.Match(text).Length == text.Length
            || EnglishFrameLines.NoticeHead.Match(text).Length >= text.TrimEnd(':').Length
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

        if (!TextOf(i).Contains('@') || EnglishFrameLines.PostEnd.IsMatch(TextOf(i)))
        {
            return;
        }

        var end = Enumerable
            .Range(i + 1, Math.Min(LongestPost, _blocks.Length - i - 1))
            .LastOrDefault(next => EnglishFrameLines.PostEnd.IsMatch(TextOf(next)));
        for (var next = i + 1; next <= end; next++)
        {
            _kinds[next] = BlockKind.Post;
        }

        if (end > 0 && TextOf(i).StartsWith('@') && i > 0 && IsTitle(i - 1))
        {
            _kinds[i - 1] = BlockKind.Post;
        }
    }

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
        var stamps = EnglishFrameLines.StampBefore.Matches(text);
        var start = stamps is [{ Index: 0 } stamp, ..] ? stamp.Length : 0;
        if (start > 0)
        {
            blocks.Add(new Block(BlockKind.Stamp, new TextSpan(block.Span.Start, block.Span.Start + start)));
        }

        var asides = EnglishFrameLines.Bracketed.Matches(text).Where(aside => aside.Index >= start).ToList();
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

    private static Block Aside(Block block, Match aside) =>
        new(
            EnglishFrameLines.Related.IsMatch(aside.Value.Trim(Brackets)) ? BlockKind.Related : BlockKind.Caption,
            Within(block, aside)
        );

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
        _dates.Add((EnglishStamps.RankOf(text), span));
    }

    private string TextOf(int i)
    {
        var span = _blocks[i].Span;
        return _source
            .Content.Substring(span.Start, Math.Min(span.Length, 3 * LongestLine))
            .Replace("(c)", "©", StringComparison.OrdinalIgnoreCase)
            .AsSpan()
            .Trim(Bullets)
            .TrimEnd(['*', '_', ')', ']', ' '])
            .ToString();
    }
}
