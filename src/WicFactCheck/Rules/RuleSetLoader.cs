using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Time;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>Builds the rules of all stages out of packs, with all problems at once.</summary>
public static class RuleSetLoader
{
    private static readonly string[] Keys =
    [
        "about", "abbreviations", "words", "forms", "parts", "times", "series", "claim", "say", "unless", "compare", "severity",
        "message", "facts", "tests",
    ];

    public static RuleSet Load(IEnumerable<RulePack> packs)
    {
        var problems = new List<Problem>();
        var all = packs.SelectMany(pack => pack.Files).ToList();
        var tables = all.Where(file => file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => FactTable.Read(file.Path, file.Id, file.Content, problems)).ToList();
        var files = all.Where(file => !file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .Select(file => RuleFile.Parse(file.Path, file.Id, file.Content, problems))
            .ToList();
        foreach (var file in files)
        {
            file.CheckKeys(file.Root, Keys);
        }

        var words = WordSection.Read(files);
        var vocabulary = new Vocabulary.Builder();
        words.AddTo(vocabulary);
        var (shapes, claims, findings, cases) = ReadRules(files, words, vocabulary);
        var mentions = words.ForMentions(vocabulary, [.. files.SelectMany(SeriesSection.Read)]);
        var time = new TimeGrammar
        {
            Shapes = shapes,
            Lists = words.ForTime(vocabulary),
            Numerals = mentions.Numerals,
            ChatWords = words.Ids("chat-words", vocabulary),
            PastWords = words.Ids("past-words", vocabulary),
            FutureWords = words.Ids("future-words", vocabulary),
        };
        return new RuleSet
        {
            Time = time,
            Mentions = mentions,
            Claims = claims,
            Stances = new StanceReader(words.Ids("plan-words", vocabulary), words.Ids("denial-words", vocabulary)),
            Findings = findings,
            Cases = cases,
            Facts = [.. files.SelectMany(FactSection.Read), .. tables],
            Vocabulary = vocabulary.Build(),
            Problems = Problem.InOrder(problems),
        };
    }

    private static (ImmutableArray<TimeShape> Shapes, ImmutableArray<ClaimRule> Claims, FrozenDictionary<RuleId, FindingRule> Findings, ImmutableArray<RuleCase> Cases)
        ReadRules(List<RuleFile> files, WordSection words, Vocabulary.Builder vocabulary)
    {
        var shapes = ImmutableArray.CreateBuilder<TimeShape>();
        var claims = ImmutableArray.CreateBuilder<ClaimRule>();
        var findings = new Dictionary<RuleId, FindingRule>();
        var cases = ImmutableArray.CreateBuilder<RuleCase>();
        var timeScope = words.Scope(vocabulary, forClaims: false);
        var claimScope = words.Scope(vocabulary, forClaims: true);
        foreach (var file in files)
        {
            shapes.AddRange(TimeSection.Read(file, timeScope));
            cases.AddRange(CaseSection.Read(file));
            if (ClaimSection.Read(file, claimScope) is var (claim, finding))
            {
                claims.Add(claim);
                findings[claim.Id] = finding;
            }
        }

        // What says that words are no time comes before what takes the same words for one.
        return ([.. shapes.OrderBy(shape => !shape.IsExclusion)], claims.ToImmutable(), findings.ToFrozenDictionary(), cases.ToImmutable());
    }

    /// <summary>Parses a pattern that stands in a rule file; its faults become problems there.</summary>
    internal static ParsedPattern? Pattern(this RuleFile file, YamlScalarNode node, PatternScope scope)
    {
        var parsed = PatternParser.Parse(scope, node.Value ?? "", out var faults);
        var quotes = node.Style is YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted ? 1 : 0;
        foreach (var fault in faults)
        {
            file.AddProblem(node, fault.Message, fault.Help, fault.Offset + quotes);
        }

        return parsed;
    }
}
