using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using WicFactCheck.Analysis;
using WicFactCheck.Claims;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Languages.Known;
using WicFactCheck.Mentions;
using WicFactCheck.Rules;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Time;
using WicFactCheck.Time.Resolvers;

namespace WicFactCheck.Benchmarks;

/// <summary>What more rules cost: loading them, and matching them all over the same articles.</summary>
[Config(typeof(BenchmarkSettings))]
public class RuleBenchmarks
{
    private RulePack[] _packs = [];
    private ClaimExtractor? _extractor;
    private DocumentMentions[] _documents = [];

    /// <summary>How many generated rules stand beside the shipped word lists.</summary>
    [Params(50, 1000)]
    public int Rules { get; set; }

    [ParamsSource(nameof(Corpora))]
    public Corpus? Texts { get; set; }

    public static IEnumerable<Corpus> Corpora => Corpus.All();

    [GlobalSetup]
    public void ReadDocuments()
    {
        var problems = new List<Problem>();
        var words = RulePack.Read(Path.Combine(Repository.Folder("rules"), "core", "words"), "words", problems);
        var time = RulePack.Read(Path.Combine(Repository.Folder("rules"), "time"), "time", problems);
        _packs = [time, words, new RulePack("generated", [.. Enumerable.Range(0, Rules).Select(Generated)])];
        var set = RuleSetLoader.Load(_packs);
        var tokenizer = new Tokenizer(set.Vocabulary);
        var annotators = ClaimAnnotators.Create(
            new DesignationAnnotator(new DesignationFinder(set.Designations)),
            set.ClaimWords,
            KnownLanguages.CreateParser()
        );
        var tagger = new TimeTagger(set.Time, TimeResolvers.All, set.Vocabulary.Size);
        var reader = new MentionReader(set.Mentions);
        _extractor = new ClaimExtractor(set.Claims, set.ClaimWords, set.Vocabulary.Size);
        _documents =
        [
            .. (Texts?.Texts ?? []).Select(text =>
            {
                var document = DocumentReaders.Read(text).ToDocument(tokenizer, annotators);
                return reader.Read(document, tagger.Tag(document, anchor: null), anchor: null);
            }),
        ];
    }

    [Benchmark]
    public object LoadRules() => RuleSetLoader.Load(_packs);

    [Benchmark]
    public int MatchRules() => _documents.Sum(document => _extractor?.Extract(document).Length ?? 0);

    // Rules as people write them: a few patterns, common words at their beginning, words of their own inside.
    private static PackFile Generated(int number)
    {
        var name = $"rule{number.ToString(CultureInfo.InvariantCulture)}";
        var yaml = new StringBuilder()
            .Append("about: generated\nclaim:\n  subject: <what>\n  attribute: ")
            .Append(name)
            .Append("\n  value: <when>\nsay:\n")
            .Append("  - \"<what:event> ")
            .Append(Word(number))
            .Append(" ... in <when:date>\"\n")
            .Append("  - \"In <when:date>, ...(12) ")
            .Append(Word(number + 7))
            .Append(" <what:event>\"\n")
            .Append("  - \"the ")
            .Append(Word(number + 3))
            .Append(" of <what:name> (was|is) ")
            .Append(Word(number))
            .Append(" on <when:date>\"\n")
            .Append("compare: date\ntests:\n  - reads: x\n  - ignores: y\n");
        return new PackFile($"generated/{name}.yaml", new RuleId($"generated/{name}"), yaml.ToString());
    }

    private static string Word(int number)
    {
        const string Letters = "bcdfglmnprstv";
        var word = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= Letters.Length)
        {
            word.Append(Letters[rest % Letters.Length]).Append("aeiou"[rest % 5]);
        }

        return word.Append("lve").ToString();
    }
}
