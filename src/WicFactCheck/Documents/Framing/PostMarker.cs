namespace WicFactCheck.Documents.Framing;

/// <summary>Finds the lines of a post of which one is known.</summary>
/// <param name="lines">The lines of the article.</param>
internal sealed class PostMarker(ArticleLines lines)
{
    private const int LongestPost = 6;

    /// <summary>Marks what belongs to the post that a line is part of.</summary>
    /// <remarks>Its words stand before its signature, or between the account and the time.</remarks>
    public void MarkAround(int i)
    {
        if (lines.Blocks[i].Kind == BlockKind.Quotation)
        {
            for (var before = i - 1; before >= 0 && lines.Blocks[before].Kind == BlockKind.Quotation; before--)
            {
                lines.Kinds[before] = BlockKind.Post;
            }
        }

        if (lines.Shapes.Posts.Announced.IsMatch(lines.TextOf(i)) || lines.Shapes.Posts.AccountLine.IsMatch(lines.TextOf(i)))
        {
            MarkParagraphOf(i);
        }

        if (!lines.TextOf(i).Contains('@') || lines.Shapes.Posts.PostEnd.IsMatch(lines.TextOf(i)))
        {
            return;
        }

        var end = Enumerable
            .Range(i + 1, Math.Min(LongestPost, lines.Count - i - 1))
            .LastOrDefault(next => lines.Shapes.Posts.PostEnd.IsMatch(lines.TextOf(next)));
        for (var next = i + 1; next <= end; next++)
        {
            lines.Kinds[next] = BlockKind.Post;
        }

        if (end > 0 && lines.TextOf(i).StartsWith('@') && i > 0 && lines.IsTitle(i - 1))
        {
            lines.Kinds[i - 1] = BlockKind.Post;
        }
    }

    // Lines with no empty line between them, where the text has empty lines.
    private void MarkParagraphOf(int account)
    {
        var end = account + 1;
        while (end < lines.Count && !lines.IsApart(end))
        {
            end++;
        }

        for (var i = account + 1; end < lines.Count && end - account <= LongestPost && i < end; i++)
        {
            lines.Kinds[i] = BlockKind.Post;
        }
    }
}
