using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>Cuts stamps and asides out of the lines of an article, and takes down where it may state its date.</summary>
/// <param name="lines">The lines, each known for what it is.</param>
/// <param name="furniture">What tells lines of the frame by their words.</param>
internal sealed class FurnitureCutter(ArticleLines lines, FurnitureLines furniture)
{
    private static readonly char[] Brackets = ['(', '[', ']', ')'];

    private readonly List<(int Rank, TextSpan Place)> _dates = [];

    /// <summary>The places of dates in what has been cut, the most trusted first.</summary>
    public ImmutableArray<TextSpan> DatePlaces => [.. _dates.OrderBy(date => date.Rank).Select(date => date.Place)];

    /// <summary>The lines as blocks, in order.</summary>
    public ImmutableArray<Block> Cut()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Kinds[i] is { } kind)
            {
                blocks.Add(
                    lines.Blocks[i] with
                    {
                        Kind = kind,
                        Otherwise = furniture.IsOpen(lines.TextOf(i)) ? lines.Blocks[i].Kind : null,
                    }
                );
                NoteDate(kind, lines.Blocks[i].Span);
            }
            else
            {
                AddCut(lines.Blocks[i], blocks);
            }
        }

        return blocks.DrainToImmutable();
    }

    // "[Update 9:03am] Power is back …", "… two days. (Photo by N. N.)"
    private void AddCut(Block block, ImmutableArray<Block>.Builder blocks)
    {
        var text = lines.Source.Content.Substring(block.Span.Start, block.Span.Length);
        var stamps = lines.Shapes.Lines.StampBefore.Matches(text);
        var start = stamps is [{ Index: 0 } stamp, ..] ? stamp.Length : 0;
        if (start > 0)
        {
            blocks.Add(new Block(BlockKind.Stamp, new TextSpan(block.Span.Start, block.Span.Start + start)));
        }

        var asides = lines.Shapes.Pictures.Bracketed.Matches(text).Where(aside => aside.Index >= start).ToList();
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
        new(furniture.IsLink(aside.Value.Trim(Brackets)) ? BlockKind.Related : BlockKind.Caption, Within(block, aside));

    private static TextSpan Within(Block block, Match part) =>
        new(block.Span.Start + part.Index, block.Span.Start + part.Index + part.Length);

    // What an outlet says of when it published comes before a bare date, and that before the day of a change.
    private void NoteDate(BlockKind kind, TextSpan span)
    {
        if (kind is not (BlockKind.Stamp or BlockKind.Byline or BlockKind.Masthead))
        {
            return;
        }

        _dates.Add((lines.Shapes.Stamps.RankOf(lines.WithoutBullets(span)), span));
    }
}
