using BenchmarkDotNet.Attributes;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Benchmarks;

/// <summary>From the sentences of a text to their trees, on one thread, next to cutting them into words alone.</summary>
[Config(typeof(BenchmarkSettings))]
public class ParserBenchmarks
{
    private readonly List<TextSpan> _words = [];
    private readonly EnglishParser _parser = new(EnglishModel.Instance);
    private List<(string Text, TextSpan Sentence)> _sentences = [];

    [ParamsSource(nameof(Corpora))]
    public Corpus? Texts { get; set; }

    public static IEnumerable<Corpus> Corpora => Corpus.All();

    [GlobalSetup]
    public void SplitSentences()
    {
        var tokenizer = new Tokenizer(new Vocabulary.Builder().Build());
        var documents = Texts?.Texts.Select(text => DocumentReaders.Read(text).ToDocument(tokenizer).Text) ?? [];
        _sentences =
        [
            .. documents.SelectMany(text =>
                text.Sentences.Select(sentence => (text.Source.Content, text.SpanOf(sentence.First, sentence.End)))
            ),
        ];
    }

    [Benchmark(Baseline = true)]
    public int CutWords()
    {
        var count = 0;
        foreach (var (text, sentence) in _sentences)
        {
            _words.Clear();
            EnglishWords.Cut(text, sentence, _words);
            count += _words.Count;
        }

        return count;
    }

    [Benchmark]
    public int Parse()
    {
        var count = 0;
        foreach (var (text, sentence) in _sentences)
        {
            count += _parser.Parse(text, sentence).Length;
        }

        return count;
    }
}
