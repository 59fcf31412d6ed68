using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>Parses the sentences of English texts.</summary>
internal sealed class EnglishTreeAnnotator : IAnnotator
{
    // As many as threads ever parse at a time.
    private readonly ConcurrentBag<EnglishParser> _parsers = [];

    public ImmutableArray<Layer> Needs => [];

    public ImmutableArray<Layer> Gives => [SentenceTrees.Layer];

    public void Annotate(AnnotatedText text)
    {
        var parser = _parsers.TryTake(out var known) ? known : new EnglishParser(EnglishModel.Instance);
        var trees = ImmutableArray.CreateBuilder<SentenceTree>(text.Sentences.Length);
        var words = new List<TextSpan>();
        foreach (var sentence in text.Sentences)
        {
            words.Clear();
            Cut(text, sentence, words);
            trees.Add(new SentenceTree(text, parser.Parse(text.Source.Content, CollectionsMarshal.AsSpan(words))));
        }

        text.Fill(SentenceTrees.Layer, new SentenceTrees(text, trees.MoveToImmutable()));
        _parsers.Add(parser);
    }

    // What was left out between two tokens, because it is no language, isn't parsed either.
    private static void Cut(AnnotatedText text, Sentence sentence, List<TextSpan> words)
    {
        var content = text.Source.Content.AsSpan();
        var start = text.Tokens[sentence.First].Start;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var end = text.Tokens[i].End;
            if (i + 1 == sentence.End || !content[end..text.Tokens[i + 1].Start].IsWhiteSpace())
            {
                EnglishWords.Cut(content, new TextSpan(start, end), words);
                start = i + 1 == sentence.End ? end : text.Tokens[i + 1].Start;
            }
        }
    }
}
