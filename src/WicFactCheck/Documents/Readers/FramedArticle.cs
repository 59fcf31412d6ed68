using WicFactCheck.Documents.Framing;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>An article out of blocks that a format marks.</summary>
internal static class FramedArticle
{
    /// <summary>The article, or null where there are no blocks.</summary>
    public static Article? Of(SourceText source, IReadOnlyList<Block> blocks, ArticleFacts facts) =>
        blocks.Count == 0 ? null : ArticleFrame.Read(source, [.. blocks], facts, isMarkup: true);
}
