using System.Text;
using WicFactCheck.Documents;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Reports;

namespace WicFactCheck.Tests.Support;

/// <summary>Files as they are read, without a disk.</summary>
internal static class Loaded
{
    public static LoadedFile Load(string path, string content) => Load(path, Encoding.UTF8.GetBytes(content));

    public static LoadedFile Load(string path, byte[] bytes) => DocumentReaders.Read(path, bytes);

    /// <summary>The blocks of a file's articles as "Paragraph: The fair opened."</summary>
    public static IReadOnlyList<string> Blocks(string path, string content) => Blocks(Load(path, content));

    public static IReadOnlyList<string> Blocks(LoadedFile file)
    {
        Assert.Empty(file.Problems);
        return
        [
            .. file.Articles.SelectMany(article => article.Blocks.Select(block => $"{block.Kind}: {article.Source[block.Span]}")),
        ];
    }

    /// <summary>The cells of tables with the heads of their columns, as "48: Lamps".</summary>
    public static IReadOnlyList<string> Heads(LoadedFile file) =>
        [
            .. file.Articles.SelectMany(article =>
                article
                    .Blocks.Where(block => block.Head is not null)
                    .Select(block => $"{article.Source[block.Span]}: {article.Source[block.Head ?? block.Span]}")
            ),
        ];

    public static Report Check(params (string Path, string Content)[] files) =>
        Check([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Content)))]);

    public static Report Check(params (string Path, byte[] Bytes)[] files)
    {
        var loaded = files.Select(file => Load(file.Path, file.Bytes)).ToList();
        Assert.Empty(loaded.SelectMany(file => file.Problems));
        return Shipped.Checker.Check(loaded.SelectMany(file => file.Articles), []);
    }
}
