using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Languages.Known;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>An article as a reader found it in its file, before it is cut into tokens.</summary>
internal sealed class Article
{
    public required SourceText Source { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Where its text may state its date of publication, the most trusted place first.</summary>
    public ImmutableArray<TextSpan> DatePlaces { get; init; } = [];

    /// <summary>Words beside the text that may state that date; they come before those places.</summary>
    public ImmutableArray<string> StatedDates { get; init; } = [];

    /// <summary>Words beside the text that may state that date where nothing else does.</summary>
    public ImmutableArray<string> LastDates { get; init; } = [];

    /// <summary>Whether a part of it could not be read.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>What it is in, for people ("French", "another language"), where that can't be read; else null.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>The article with words that may state its date where nothing else does.</summary>
    public Article WithLastDate(string date) => With(Blocks, OtherLanguage, [.. LastDates, date]);

    /// <summary>The article with blocks known to be in a language that can't be read.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="other">What the whole article is in where that can't be read.</param>
    public Article WithLanguage(ImmutableArray<Block> blocks, string? other) => With(blocks, other, LastDates);

    /// <summary>The article with other blocks.</summary>
    public Article WithBlocks(ImmutableArray<Block> blocks) => With(blocks, OtherLanguage, LastDates);

    /// <summary>Cuts it into tokens and sentences, and finds out about these what is asked.</summary>
    /// <param name="tokenizer">What cuts it.</param>
    /// <param name="annotators">What finds that out; null where nothing is asked.</param>
    /// <param name="isWhole">Whether with what stands around the article and within it, such as captions and stamps.</param>
    public Document ToDocument(Tokenizer tokenizer, AnnotationPipeline? annotators = null, bool isWhole = false)
    {
        var language = KnownLanguages.Default;
        var tokens = new List<Token>(Source.Content.Length / 5);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        List<TextSpan> unread = [.. Unread.In(Source.Content).Concat(isWhole ? [] : Furniture).OrderBy(span => span.Start)];
        var hasDecimalCommas = DecimalCommas.IsHabit(Source.Content, language.Numbers);
        var next = 0;
        for (var block = 0; block < Blocks.Length; block++)
        {
            if (!Blocks[block].IsArticle && !(isWhole && IsApart(Blocks[block])))
            {
                continue;
            }

            var first = tokens.Count;
            foreach (var run in Runs(Blocks[block].Span, unread, ref next))
            {
                tokenizer.Tokenize(Source.Content, run, tokens, hasDecimalCommas, language.Numbers);
            }

            SentenceSplitter.Split(Source.Content, tokens, first, block, language.Sentences, sentences);
        }

        var text = new AnnotatedText(Source, language, [.. tokens], sentences.DrainToImmutable());
        annotators?.Annotate(text);
        return new Document(Source, Blocks, text)
        {
            Outlet = Outlet,
            DatePlaces = DatePlaces,
            StatedDates = StatedDates,
            LastDates = LastDates,
            OtherLanguage = OtherLanguage,
        };
    }

    private Article With(ImmutableArray<Block> blocks, string? otherLanguage, ImmutableArray<string> lastDates) =>
        new()
        {
            Source = Source,
            Blocks = blocks,
            Outlet = Outlet,
            DatePlaces = DatePlaces,
            StatedDates = StatedDates,
            LastDates = lastDates,
            IsIncomplete = IsIncomplete,
            OtherLanguage = otherLanguage,
        };

    // What stands around the article, or within its paragraphs without being part of them.
    private IEnumerable<TextSpan> Furniture => Blocks.Where(block => !block.IsArticle).Select(block => block.Span);

    private bool IsApart(Block furniture) =>
        furniture.Kind != BlockKind.Foreign && !Blocks.Any(block => block.IsArticle && block.Span.Contains(furniture.Span));

    // What of a block is language; blocks come in the order of the text.
    private static List<TextSpan> Runs(TextSpan block, List<TextSpan> unread, ref int next)
    {
        var runs = new List<TextSpan>();
        var start = block.Start;
        for (; next < unread.Count && unread[next].Start < block.End; next++)
        {
            if (unread[next].Start > start)
            {
                runs.Add(new TextSpan(start, unread[next].Start));
            }

            start = Math.Max(start, unread[next].End);
        }

        // One that goes on in the next block is met again there.
        next -= next > 0 && unread[next - 1].End > block.End ? 1 : 0;
        if (start < block.End)
        {
            runs.Add(new TextSpan(start, block.End));
        }

        return runs;
    }
}
