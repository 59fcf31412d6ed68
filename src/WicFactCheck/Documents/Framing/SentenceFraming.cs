using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Languages.Known;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>Tells by the trees of their sentences what lines are that their layout and first words leave open.</summary>
/// <remarks>
/// A sentence that somebody is quoted with, or that has a finite verb and a subject which is neither the reader nor the outlet
/// nor the article, tells something, and is the article's own. Few lines are open, so few are parsed.
/// </remarks>
/// <param name="tokenizer">What cuts texts into words.</param>
/// <param name="parser">What parses them.</param>
internal sealed class SentenceFraming(Tokenizer tokenizer, IAnnotator parser)
{
    private readonly AnnotationPipeline _parse = new(parser, new ClauseAnnotator());

    /// <summary>The article with each of these lines known for what it is.</summary>
    public Article Read(Article article)
    {
        var open = new OpenLines(article, KnownLanguages.Default);
        if (open.IsEmpty)
        {
            return article;
        }

        var blocks = article.Blocks.ToBuilder();
        var text = article.WithBlocks(open.Blocks).ToDocument(tokenizer, _parse).Text;
        foreach (var sentences in text.Sentences.GroupBy(sentence => sentence.Block))
        {
            var at = open.At(sentences.Key);
            var lines = new LineVoices(text, [.. sentences]);
            blocks[at] = blocks[at].Otherwise is { } own
                ? blocks[at] with
                {
                    Kind = lines.Tells ? own : blocks[at].Kind,
                }
                : blocks[at] with
                {
                    Kind = open.KindOf(at, lines) ?? blocks[at].Kind,
                };
        }

        return article.WithBlocks(blocks.ToImmutable());
    }
}
