using BenchmarkDotNet.Attributes;
using WicFactCheck.Analysis;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck.Benchmarks;

/// <summary>
/// From a text to its times, on one thread, next to a bare pass of the tokenizer over the same text: its floor.
/// </summary>
[Config(typeof(BenchmarkSettings))]
public class TimeBenchmarks
{
    private readonly List<Token> _tokens = [];
    private Tokenizer _tokenizer = new(new Vocabulary.Builder().Build());
    private AnnotationPipeline? _annotators;
    private TimeTagger? _tagger;

    [ParamsSource(nameof(Corpora))]
    public Corpus? Texts { get; set; }

    public static IEnumerable<Corpus> Corpora => Corpus.All();

    [GlobalSetup]
    public void LoadRules()
    {
        var problems = new List<Problem>();
        var rules = RuleSetLoader.Load(
            new[] { "time", "core", "wic" }.Select(pack =>
                RulePack.Read(Path.Combine(Repository.Folder("rules"), pack), "rules/" + pack, problems)
            )
        );
        _tokenizer = new Tokenizer(rules.Vocabulary);
        _annotators = new AnnotationPipeline(new DesignationAnnotator(new DesignationFinder(rules.Designations)));
        _tagger = new TimeTagger(rules.Time, TimeResolvers.All, rules.Vocabulary.Size);
    }

    [Benchmark(Baseline = true)]
    public int Tokenise()
    {
        var count = 0;
        foreach (var text in Texts?.Texts ?? [])
        {
            _tokens.Clear();
            _tokenizer.Tokenize(text.Content, new TextSpan(0, text.Content.Length), _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public int TagTimes()
    {
        var count = 0;
        var anchor = new TimeAnchor(2000, 1, 1);
        foreach (var text in Texts?.Texts ?? [])
        {
            count += _tagger?.Tag(DocumentReaders.Read(text).ToDocument(_tokenizer, _annotators), anchor).Length ?? 0;
        }

        return count;
    }
}
