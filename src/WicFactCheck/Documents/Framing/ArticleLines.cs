using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>The lines of an article, by their words between bullets and signs, and what each is known to be.</summary>
/// <param name="source">The text.</param>
/// <param name="blocks">Its blocks.</param>
/// <param name="shapes">What lines of the frame look like.</param>
internal sealed class ArticleLines(SourceText source, ImmutableArray<Block> blocks, FrameShapes shapes)
{
    private const int LongestTitle = 120;

    private static readonly char[] Bullets = [' ', '*', '_', '•', '-', '–', '—', '>', '#', '[', '(', '|'];

    public SourceText Source { get; } = source;

    /// <summary>What lines of the frame look like.</summary>
    public FrameShapes Shapes { get; } = shapes;

    public ImmutableArray<Block> Blocks { get; } = blocks;

    public int Count => Blocks.Length;

    /// <summary>What part of the frame each is; null where it is none, or isn't known yet.</summary>
    public BlockKind?[] Kinds { get; } = new BlockKind?[blocks.Length];

    /// <summary>Whether a line can be the title of another article.</summary>
    public bool IsTitle(int i) =>
        Blocks[i].Kind != BlockKind.Headline
        && TextOf(i) is { Length: > 0 and <= LongestTitle } text
        && text[^1] is not ('.' or ':' or ',');

    /// <summary>Whether an empty line stands before a line.</summary>
    public bool IsApart(int i) => Source.Content.AsSpan(Blocks[i - 1].Span.End..Blocks[i].Span.Start).Count('\n') > 1;

    /// <summary>The first words of a line, without what stands around them.</summary>
    public string TextOf(int i)
    {
        var span = Blocks[i].Span;
        var text = Source
            .Content.Substring(span.Start, Math.Min(span.Length, 3 * FurnitureLines.Longest))
            .Replace("(c)", "©", StringComparison.OrdinalIgnoreCase);
        return text.AsSpan(SignsBefore(text)).Trim(Bullets).TrimEnd(['*', '_', ')', ']', ' ']).ToString();
    }

    /// <summary>A stretch of the text without the bullets before it.</summary>
    public ReadOnlySpan<char> WithoutBullets(TextSpan span) => Source.Content.AsSpan(span.Start, span.Length).TrimStart(Bullets);

    // Bullets, arrows and pictographs.
    private static int SignsBefore(string text)
    {
        var length = 0;
        while (
            length < text.Length
            && (
                Bullets.Contains(text[length])
                || text[length] is '→' or '⇒' or '»' or '›'
                || (char.GetUnicodeCategory(text[length]) is UnicodeCategory.OtherSymbol && text[length] != '©')
                || char.GetUnicodeCategory(text[length]) is UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark
            )
        )
        {
            length++;
        }

        return length;
    }
}
