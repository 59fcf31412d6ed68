using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>The heads of the columns of one table, as its cells are read.</summary>
/// <param name="article">The article that the cells go to.</param>
internal sealed class TableHeads(ArticleBuilder article)
{
    private readonly Dictionary<int, TextSpan> _heads = [];

    /// <summary>Reads a cell.</summary>
    /// <param name="column">Its column, counted from 0.</param>
    /// <param name="isHead">Whether it is the head of its column.</param>
    /// <param name="read">Appends its words to the article.</param>
    public void Cell(int column, bool isHead, Action read)
    {
        var (outer, before) = (article.Head, article.Count);
        article.Head = !isHead && _heads.TryGetValue(column, out var head) ? head : null;
        read();
        article.End();
        if (isHead && article.Count > before && article.LastWords is { } words)
        {
            _heads[column] = words;
        }

        article.Head = outer;
    }
}
