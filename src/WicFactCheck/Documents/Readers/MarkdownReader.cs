using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WicFactCheck.Text;
using MarkdownBlock = Markdig.Syntax.Block;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads articles in Markdown, with or without YAML front matter.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePreciseSourceLocation()
        .Build();

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public LoadedFile Read(string path, byte[] bytes) => TextFile.Read(path, bytes, text => LoadedFile.Of(Read(text)));

    /// <summary>The article in a Markdown text.</summary>
    public static Article Read(SourceText source)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var front = FrontMatter.None;
        var markdown = Markdown.Parse(source.Content, Pipeline);
        foreach (var block in markdown)
        {
            if (block is YamlFrontMatterBlock yaml)
            {
                front = FrontMatter.Read(
                    source,
                    new TextSpan(yaml.Span.Start, Math.Min(yaml.Span.End + 1, source.Content.Length))
                );
                AddTitle(front, blocks);
            }
            else
            {
                AddBlock(source, block, BlockKind.Paragraph, blocks);
            }
        }

        // An article without front matter may open with the lines that plain text has: a dateline, a date, a headline.
        var frame = new ArticleFrame(source, [.. blocks.TakeWhile(IsFrameless).Select(block => block.Span)]);
        return new Article
        {
            Source = source,
            Blocks = WithDatelines(frame, blocks),
            Outlet = front.Outlet ?? frame.Outlet,
            DatePlaces = [.. front.DatePlaces, .. frame.DatePlaces],
        };
    }

    private static bool IsFrameless(Block block) =>
        block.Runs.Length == 1 && block.Kind is BlockKind.Paragraph or BlockKind.Headline;

    private static ImmutableArray<Block> WithDatelines(ArticleFrame frame, ImmutableArray<Block>.Builder blocks)
    {
        var datelines = frame.Blocks.Where(block => block.Kind == BlockKind.Dateline).ToList();
        if (datelines.Count == 0)
        {
            return blocks.ToImmutable();
        }

        var covered = blocks.TakeWhile(IsFrameless).Count();
        return [.. frame.Blocks, .. blocks.Skip(covered)];
    }

    private static void AddTitle(FrontMatter front, ImmutableArray<Block>.Builder blocks)
    {
        if (front.Title is { } title)
        {
            blocks.Add(new Block(BlockKind.Headline, [title]));
        }
    }

    private static void AddBlock(SourceText source, MarkdownBlock block, BlockKind kind, ImmutableArray<Block>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddRuns(source, heading.Inline, heading.Level == 1 ? BlockKind.Headline : BlockKind.Heading, blocks);
                break;
            case ParagraphBlock paragraph:
                AddRuns(source, paragraph.Inline, kind, blocks);
                break;
            case QuoteBlock quote:
                AddAll(source, quote, BlockKind.Quotation, blocks);
                break;
            case ListBlock list:
                AddAll(source, list, BlockKind.ListItem, blocks);
                break;
            case ContainerBlock container:
                AddAll(source, container, kind, blocks);
                break;
            default:
                // Code, HTML and rules hold no sentences of the article.
                break;
        }
    }

    private static void AddAll(SourceText source, ContainerBlock container, BlockKind kind, ImmutableArray<Block>.Builder blocks)
    {
        foreach (var child in container)
        {
            AddBlock(source, child, kind, blocks);
        }
    }

    private static void AddRuns(SourceText source, ContainerInline? inlines, BlockKind kind, ImmutableArray<Block>.Builder blocks)
    {
        var runs = new List<TextSpan>();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            if (inline is LiteralInline or HtmlEntityInline && inline.Span is { IsEmpty: false } span)
            {
                Append(source, runs, new TextSpan(span.Start, span.End + 1));
            }
        }

        if (runs.Count > 0)
        {
            blocks.Add(new Block(kind, [.. runs]));
        }
    }

    // Runs with nothing but a line break between them are one.
    private static void Append(SourceText source, List<TextSpan> runs, TextSpan span)
    {
        if (
            runs.Count > 0
            && runs[^1].End <= span.Start
            && source.Content.AsSpan(runs[^1].End, span.Start - runs[^1].End).IsWhiteSpace()
        )
        {
            runs[^1] = new TextSpan(runs[^1].Start, span.End);
        }
        else
        {
            runs.Add(span);
        }
    }
}
