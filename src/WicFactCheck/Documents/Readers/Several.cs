using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Makes articles of what a file holds several of.</summary>
internal static class Several
{
    /// <summary>
    /// The articles of a file. Where it holds several, the number of each, from 1, follows its path: "feed.xml#3".
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="items">What it holds.</param>
    /// <param name="read">Makes an article, under a path, of one of these; null where it has no words.</param>
    public static LoadedFile Of<T>(SourceText file, IReadOnlyList<T> items, Func<string, SourceText, T, Article?> read) =>
        new(
            [
                .. items
                    .Select((item, i) => read(items.Count == 1 ? file.Path : $"{file.Path}#{i + 1}", file, item))
                    .OfType<Article>(),
            ],
            []
        );
}
