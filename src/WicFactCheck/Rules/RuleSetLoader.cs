using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Time;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>Builds the rules of all stages out of packs, with all problems at once.</summary>
internal static class RuleSetLoader
{
    public static RuleSet Load(IEnumerable<RulePack> packs)
    {
        var problems = new List<Problem>();
        var order = packs.ToList();
        var all = order.SelectMany(pack => pack.Files).ToList();
        var tables = all.Where(file => file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => FactTable.Read(file.Path, file.Id, file.Content, problems))
            .ToList();
        var files = all.Where(file => !file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .Select(file => new RuleFile(file.Path, file.Id, file.Content, problems))
            .ToList();
        CheckIds(all, problems);
        foreach (var file in files)
        {
            file.CheckKeys(file.Root, RuleKeys.File);
        }

        var words = WordSection.Read(files);
        var vocabulary = new Vocabulary.Builder();
        words.AddTo(vocabulary);
        ImmutableArray<Entity> entities = [.. files.SelectMany(EntitySection.Read)];
        ImmutableArray<RuleId> ids = [.. files.Select(file => file.Id)];
        var (shapes, claims, findings, cases) = ReadRules(files, words, vocabulary, entities, ids);
        var choices = new PackSection(files, ids);
        claims = [.. claims.Where(claim => !choices.IsOff(claim.Id))];
        findings = findings.ToDictionary(
            pair => pair.Key,
            pair => pair.Value with { Severity = choices.SeverityOf(pair.Key, pair.Value.Severity) }
        );
        cases = [.. cases.Where(test => !choices.IsOff(test.Rule))];
        List<CheckRule> checks = [.. files.SelectMany(CheckSection.Checks)];
        List<CheckRule> derivations = [.. files.SelectMany(CheckSection.DerivationsOf)];
        var mentions = words.ForMentions(vocabulary, [.. files.SelectMany(SeriesSection.Read)], entities);
        var time = TimeGrammarOf(words, vocabulary, shapes, mentions);
        return new RuleSet
        {
            Designations = words.ForDesignations(vocabulary),
            Time = time,
            Mentions = mentions,
            Claims = claims,
            ClaimWords = words.ForClaims(vocabulary),
            Findings = findings,
            Packs = [.. order.Select(pack => pack.Name)],
            About = files
                .GroupBy(file => file.Id)
                .ToDictionary(group => group.Key, group => group.First().Text(group.First().Root, "about") ?? ""),
            Cases = cases,
            Known = [.. findings.Keys.Concat(checks.Concat(derivations).Select(rule => rule.Id)).Distinct().Order()],
            Checks = Chosen(checks, choices),
            Derivations = Chosen(derivations, choices),
            Facts = [.. files.SelectMany(FactSection.Read), .. tables],
            Vocabulary = vocabulary.Build(),
            Problems = Problem.InOrder(problems),
        };
    }

    private static TimeGrammar TimeGrammarOf(
        WordSection words,
        Vocabulary.Builder vocabulary,
        ImmutableArray<TimeShape> shapes,
        MentionWords mentions
    ) =>
        new()
        {
            Shapes = shapes,
            Lists = words.ForTime(vocabulary),
            Numerals = mentions.Numerals,
            ChatWords = words.Ids("chat-words", vocabulary),
            PastWords = words.Ids("past-words", vocabulary),
            SpeechWords = words.Ids("speech-words", vocabulary),
            SequelWords = words.Ids("sequel-words", vocabulary),
            FutureWords = words.Ids("future-words", vocabulary),
            FutureNouns = words.Ids("future-nouns", vocabulary),
        };

    private static ImmutableArray<CheckRule> Chosen(IEnumerable<CheckRule> rules, PackSection choices) =>
        [
            .. rules
                .Where(rule => !choices.IsOff(rule.Id))
                .Select(rule => rule with { Severity = choices.SeverityOf(rule.Id, rule.Severity) }),
        ];

    private static void CheckIds(List<PackFile> files, List<Problem> problems)
    {
        foreach (var group in files.GroupBy(file => file.Id).Where(group => group.Count() > 1))
        {
            var paths = group.Select(file => file.Path).ToList();
            problems.AddRange(
                paths
                    .Skip(1)
                    .Select(path => new Problem(
                        path,
                        null,
                        null,
                        $"two files have the id '{group.Key}', this one and {paths[0]}",
                        "rename the file, or the folder of the pack"
                    ))
            );
        }
    }

    private static (
        ImmutableArray<TimeShape> Shapes,
        ImmutableArray<ClaimRule> Claims,
        Dictionary<RuleId, FindingRule> Findings,
        ImmutableArray<RuleCase> Cases
    ) ReadRules(
        List<RuleFile> files,
        WordSection words,
        Vocabulary.Builder vocabulary,
        ImmutableArray<Entity> entities,
        ImmutableArray<RuleId> ids
    )
    {
        var shapes = ImmutableArray.CreateBuilder<TimeShape>();
        var claims = ImmutableArray.CreateBuilder<ClaimRule>();
        var findings = new Dictionary<RuleId, FindingRule>();
        var cases = ImmutableArray.CreateBuilder<RuleCase>();
        var timeScope = words.Scope(vocabulary, forClaims: false, entities);
        var claimScope = words.Scope(vocabulary, forClaims: true, entities);
        foreach (var file in files)
        {
            shapes.AddRange(TimeSection.Read(file, timeScope));
            cases.AddRange(CaseSection.Read(file, ids));
            if (ClaimSection.Read(file, claimScope) is var (claim, finding))
            {
                claims.Add(claim);
                findings[claim.Id] = finding;
            }
        }

        Reachability.Check(claims, files);

        // What says that words are no time comes before what takes the same words for one.
        return ([.. shapes.OrderBy(shape => !shape.IsExclusion)], claims.ToImmutable(), findings, cases.ToImmutable());
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
