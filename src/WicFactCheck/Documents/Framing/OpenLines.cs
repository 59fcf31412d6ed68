using System.Collections.Immutable;
using WicFactCheck.Languages;

namespace WicFactCheck.Documents.Framing;

/// <summary>The lines of an article that only their sentences can tell: of the article itself, or of the frame.</summary>
/// <remarks>
/// These are lines that look like a part of the frame by their first words; lines in which an outlet may speak, by "our" or
/// "newsletter"; and names without a sentence before the article begins.
/// </remarks>
internal sealed class OpenLines
{
    // In lines: the head and the foot of an article.
    private const int Head = 6;
    private const int Foot = 3;
    private const int LongestName = 120;

    private readonly Article _article;
    private readonly FrameTerms _words;
    private readonly FrameShapes _shapes;
    private readonly List<int> _places = [];
    private readonly bool _isFirstPerson;
    private readonly int _sentences;

    public OpenLines(Article article, Language language)
    {
        var words = language.FrameWords;
        (_article, _words, _shapes) = (article, words, language.Frame.Value);
        var own = Enumerable.Range(0, article.Blocks.Length).Where(i => article.Blocks[i].IsArticle).ToList();
        // An article that speaks of its writers all along isn't its outlet's speech.
        _isFirstPerson = own.Any(i => !IsAtFoot(i) && !IsQuoting(TextOf(i)) && Has(TextOf(i), words.Speakers));
        _sentences = own.Count(IsSentence);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (IsOpen(i) && (article.Blocks[i].Otherwise is not null || IsBesideSentences(i)))
            {
                _places.Add(i);
                blocks.Add(article.Blocks[i] with { Kind = BlockKind.Paragraph });
            }
            else if (!article.Blocks[i].IsArticle && article.Blocks[i].Otherwise is null)
            {
                // What stands within another line stays out of it.
                _places.Add(i);
                blocks.Add(article.Blocks[i]);
            }
        }

        IsEmpty = blocks.All(block => !block.IsArticle);
        Blocks = blocks.DrainToImmutable();
    }

    public bool IsEmpty { get; }

    /// <summary>The open lines, as paragraphs, with what stands within them and isn't theirs.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Which line of the article one of these is.</summary>
    public int At(int block) => _places[block];

    /// <summary>What part of the frame a line is by its sentences, or null.</summary>
    public BlockKind? KindOf(int line, LineVoices voices)
    {
        var text = TextOf(line);
        var isOffer = Has(text, _words.Offers) || Has(text, _words.Writings);
        var isOurs = Has(text, _words.Speakers);
        return voices switch
        {
            { IsQuoted: true } => null,
            { IsNameWithRole: true } when IsNameBefore(line) => BlockKind.Byline,
            { AsksOnly: true } when isOffer || isOurs => BlockKind.Related,
            _ when !IsAtEdge(line) => null,
            { Voices: [FrameVoice.OfArticle, ..] } => BlockKind.Notice,
            _ when _isFirstPerson => null,
            { Voices: [FrameVoice.Own or FrameVoice.OwnStory, ..] } when Has(text, _words.Writings) => BlockKind.Notice,
            { IsOwnThroughout: true } when IsAtFoot(line) => BlockKind.Notice,
            _ => null,
        };
    }

    private bool IsOpen(int i) =>
        _article.Blocks[i] is { } block
        && block.Span.Length <= 2 * FurnitureLines.Longest
        && (
            block.Otherwise is not null
            || (
                block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem or BlockKind.Headline
                && TextOf(i) is var text
                && !IsQuoting(text)
                && (IsNameBefore(i) || (block.Kind != BlockKind.Headline && MaySpeak(text)))
            )
        );

    // A short line in the head, none of whose lines ends as a sentence does: "N. N., economist".
    private bool IsNameBefore(int i) =>
        i is > 0 and < Head
        && _article.Blocks[i].Span.Length <= LongestName
        && _shapes.Lines.NameBefore.IsMatch(TextOf(i))
        && _article.Blocks.Take(i + 1).All(block => _article.Source.Content[block.Span.End - 1] != '.');

    // Where nothing else is told, a line is what is told.
    private bool IsBesideSentences(int i) => _sentences > (_article.Blocks[i].IsArticle && IsSentence(i) ? 1 : 0);

    private bool IsSentence(int i) => TextOf(i) is [.., '.' or '!' or '?' or '”' or '"'];

    private bool MaySpeak(ReadOnlySpan<char> text) =>
        Has(text, _words.Speakers) || Has(text, _words.Offers) || Has(text, _words.Writings);

    private bool IsAtEdge(int i) => i < Head || IsAtFoot(i);

    private bool IsAtFoot(int i) => i > 0 && i >= _article.Blocks.Length - Foot;

    private ReadOnlySpan<char> TextOf(int i) =>
        _article.Source.Content.AsSpan(_article.Blocks[i].Span.Start, _article.Blocks[i].Span.Length);

    private static bool IsQuoting(ReadOnlySpan<char> text) => text.ContainsAny("\"“”«»");

    private static bool Has(ReadOnlySpan<char> text, WordList words)
    {
        while (!text.IsEmpty)
        {
            var end = 0;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > 0 && words.ContainsAtStart(text[..end]))
            {
                return true;
            }

            text = text[Math.Min(end + 1, text.Length)..];
        }

        return false;
    }
}
