using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Languages.Known;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>The frame around an article's body: date lines, outlet, headline, dateline, and what is none of it.</summary>
internal sealed class ArticleFrame
{
    private const int LongestHeadline = 180;
    private const int FrameParagraphs = 6;
    private const int LongestFrame = 160;

    private readonly FrameShapes _shapes;
    private readonly SourceText _source;
    private readonly ImmutableArray<Block>.Builder _blocks;
    private readonly List<TextSpan> _labelled = [];
    private readonly List<TextSpan> _datelines = [];
    private readonly List<TextSpan> _loose = [];
    private string? _outlet;

    private ArticleFrame(SourceText source, ImmutableArray<Block> blocks, bool isMarkup, FrameShapes shapes)
    {
        _shapes = shapes;
        _source = source;
        _blocks = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var isTitled = blocks.Any(block => block.Kind == BlockKind.Headline) || (isMarkup && !OpensAsPlainText(blocks));
        var (framing, bodyBegan) = (0, false);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!blocks[i].IsArticle || blocks[i].Kind != BlockKind.Paragraph)
            {
                _blocks.Add(blocks[i]);
                continue;
            }

            var inFrame = framing++ < FrameParagraphs && !bodyBegan;
            var rest = inFrame ? ReadDateLabel(blocks[i]) : blocks[i];
            if (rest is null)
            {
                continue;
            }

            if (inFrame && ReadDateline(rest) is { } body)
            {
                bodyBegan = true;
                rest = body.Span.Length == 0 ? null : body;
            }

            if (rest is null)
            {
                continue;
            }

            var isTitle = !isTitled && IsTitleLike(rest.Span);
            var isFrameLine = inFrame && !bodyBegan && isTitle && i + 1 < blocks.Length;
            bodyBegan |= !isFrameLine && !(isTitled && IsTitleLike(rest.Span));
            if (isFrameLine && IsShortWithDigits(rest.Span))
            {
                _loose.Add(rest.Span);
            }

            _blocks.Add(rest with { Kind = KindOf(isFrameLine, isTitle) });
        }
    }

    /// <summary>The article that stands in blocks as its format tells them, paragraphs where it tells nothing.</summary>
    /// <param name="source">The text.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    /// <param name="facts">What its file tells of it beside its text.</param>
    /// <param name="isMarkup">Whether its format has headlines of its own, so that none is guessed.</param>
    public static Article Read(SourceText source, ImmutableArray<Block> blocks, ArticleFacts facts, bool isMarkup)
    {
        var shapes = KnownLanguages.Default.Frame.Value;
        var imprints = new ImprintLine(shapes.Imprints, KnownLanguages.Default.FrameWords);
        var (read, stamps) = FurnitureReader.Read(source, blocks, shapes, imprints);
        var frame = new ArticleFrame(source, read, isMarkup, shapes);
        var article = new Article
        {
            Source = source,
            Blocks = frame._blocks.DrainToImmutable(),
            Outlet = facts.Outlet ?? frame._outlet ?? OutletOf(source, read, imprints),
            StatedDates = facts.Dates,
            LastDates = facts.LastDates,
            IsIncomplete = facts.IsIncomplete,
            DatePlaces = [.. frame._labelled, .. frame._datelines, .. stamps, .. frame._loose],
        };
        return ArticleLanguage.Mark(article, facts.Language);
    }

    // What stands at the head: a stamp, a masthead, a byline.
    private static string? OutletOf(SourceText source, ImmutableArray<Block> blocks, ImprintLine imprints) =>
        blocks
            .Take(FrameParagraphs)
            .Where(block => block.Kind is BlockKind.Stamp or BlockKind.Masthead or BlockKind.Byline)
            .Select(block => imprints.OutletOf(source[block.Span]))
            .FirstOrDefault(outlet => outlet is not null);

    private static BlockKind KindOf(bool isFrameLine, bool isTitle) =>
        (isFrameLine, isTitle) switch
        {
            (true, _) => BlockKind.Headline,
            (_, true) => BlockKind.Heading,
            _ => BlockKind.Paragraph,
        };

    // Markup may hold lines as plain text has them: a headline, then a dateline.
    private bool OpensAsPlainText(ImmutableArray<Block> blocks) =>
        blocks
            .Where(block => block.Kind == BlockKind.Paragraph)
            .Take(FrameParagraphs)
            .Any(block => Dateline.Read(_source, block.Span, _shapes.Stamps) is not null);

    // "date: 2023-11-09", "Published on 3 May 2024", and the bare "date 2023-11-09 Headline" of some exports.
    private Block? ReadDateLabel(Block paragraph)
    {
        var match = _shapes.Stamps.Label.Match(
            _source.Content,
            paragraph.Span.Start,
            Math.Min(paragraph.Span.Length, LongestFrame)
        );
        if (!match.Success)
        {
            return paragraph;
        }

        var value = match.Groups["iso"] is { Success: true } iso ? iso : match.Groups["rest"];
        var span = new TextSpan(value.Index, value.Index + value.Length);
        _labelled.Add(span);
        _blocks.Add(new Block(BlockKind.Dateline, span));
        return From(paragraph, span.End) is { Span.Length: > 0 } rest ? rest : null;
    }

    private Block? ReadDateline(Block paragraph)
    {
        if (Dateline.Read(_source, paragraph.Span, _shapes.Stamps) is not { } dateline)
        {
            return null;
        }

        _outlet = dateline.Outlet ?? _outlet;
        _blocks.Add(new Block(BlockKind.Dateline, dateline.Line));
        _datelines.Add(dateline.Line);
        return From(paragraph, dateline.Body.Start);
    }

    private Block From(Block block, int start)
    {
        while (start < block.Span.End && char.IsWhiteSpace(_source.Content[start]))
        {
            start++;
        }

        return block with
        {
            Span = new TextSpan(start, block.Span.End),
        };
    }

    private bool IsTitleLike(TextSpan span) =>
        span.Length <= LongestHeadline
        && _source.Content[span.End - 1] is not ('.' or '!' or ':' or ';' or ',' or '"' or '\u201d');

    private bool IsShortWithDigits(TextSpan span) =>
        span.Length <= 60 && _source.Content.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9');
}
