using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// An article out of blocks that a format marks, which may open with the lines that plain text has: a date, a headline, a
/// dateline.
/// </summary>
internal static class FramedArticle
{
    /// <summary>The article, or null where there are no blocks.</summary>
    public static Article? Of(SourceText source, IReadOnlyList<Block> blocks, ArticleFacts facts)
    {
        if (blocks.Count == 0)
        {
            return null;
        }

        var opening = blocks.TakeWhile(block => block.Kind is BlockKind.Paragraph or BlockKind.Headline).ToList();
        var frame = new ArticleFrame(source, [.. opening.Select(block => block.Span)]);
        var isFramed = frame.Blocks.Any(block => block.Kind == BlockKind.Dateline);
        return new Article
        {
            Source = source,
            Blocks = isFramed ? [.. frame.Blocks, .. blocks.Skip(opening.Count)] : [.. blocks],
            Outlet = facts.Outlet ?? frame.Outlet,
            StatedDates = facts.Dates,
            DatePlaces = frame.DatePlaces,
            LastDates = facts.LastDates,
        };
    }
}
