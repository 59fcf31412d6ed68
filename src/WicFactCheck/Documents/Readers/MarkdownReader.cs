using Markdig;
using WicFactCheck.Documents.Readers.Front;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads articles in Markdown, with front matter of the usual kinds or without.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UsePreciseSourceLocation()
        .Build();

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) =>
        TextFile.ReadOne(path, bytes, limits, text => ReadFile(text, limits));

    /// <summary>The article in a Markdown text, or what is wrong with it.</summary>
    /// <exception cref="LimitException">It is over a limit.</exception>
    public static LoadedFile ReadFile(SourceText file, Limits limits)
    {
        var text = MappedText.Of(file.Content);
        var front = FrontMatter.Read(text, limits);
        MarkdownLimits.Check(file.Content, front.End, limits);
        var article = new ArticleBuilder();
        article.AddHeadline(front.Title);
        var hidden = MarkdownCode.In(file.Content);
        try
        {
            new MarkdownBlocks(article, text, hidden).Add(Markdown.Parse(Body(file.Content, front.End, hidden), Pipeline));
        }
        catch (ArgumentException)
        {
            return LoadedFile.Failed(
                file.Path,
                "this article is nested deeper than Markdown can be read",
                "take quotations, lists, links and emphasis out of each other"
            );
        }

        return LoadedFile.Of(
            article.ToArticle(file.Path, file, front.Facts)
                ?? new Article
                {
                    Source = file,
                    Blocks = [],
                    StatedDates = front.Facts.Dates,
                    Outlet = front.Facts.Outlet,
                }
        );
    }

    // What is Markdown in a file, at its place: front matter becomes blank, and codes, which may stand where Markdown allows no
    // blanks and no quotes, become words.
    private static string Body(string content, int front, List<TextSpan> hidden)
    {
        List<TextSpan> codes = [.. Unread.CodesIn(content), .. hidden];
        if (front == 0 && codes.Count == 0)
        {
            return content;
        }

        var body = content.ToCharArray();
        foreach (var code in codes)
        {
            foreach (ref var c in body.AsSpan(code.Start, code.Length))
            {
                c = char.IsWhiteSpace(c) && c != ' ' ? c : 'x';
            }
        }

        if (front > 0)
        {
            body.AsSpan(0, front - 1).Fill(' ');
            body[front - 1] = '\n';
        }

        return new string(body);
    }
}
