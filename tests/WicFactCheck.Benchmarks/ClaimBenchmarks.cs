using BenchmarkDotNet.Attributes;
using NodaTime;
using WicFactCheck.Rules;

namespace WicFactCheck.Benchmarks;

/// <summary>From a text to its claims with all shipped rules, on one thread.</summary>
[Config(typeof(BenchmarkSettings))]
public class ClaimBenchmarks
{
    private static readonly LocalDate Published = new(2000, 1, 1);

    private FactChecker? _checker;

    [ParamsSource(nameof(Corpora))]
    public Corpus? Texts { get; set; }

    public static IEnumerable<Corpus> Corpora => Corpus.All();

    [GlobalSetup]
    public void LoadRules()
    {
        var problems = new List<Problem>();
        _checker = new FactChecker(
            RuleSetLoader.Load(
                new[] { "time", "core", "wic" }.Select(pack =>
                    RulePack.Read(Path.Combine(Repository.Folder("rules"), pack), "rules/" + pack, problems)
                )
            )
        );
    }

    [Benchmark]
    public int ReadClaims() => (Texts?.Texts ?? []).Sum(text => _checker?.Claims(text, Published).Claims.Length ?? 0);
}
