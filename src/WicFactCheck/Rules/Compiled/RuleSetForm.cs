using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Rules.Compiled;

/// <summary>What a rule set consists of, part by part, for <see cref="RuleStream"/>s. The cases of rule files are left out.</summary>
internal static class RuleSetForm
{
    public static RuleSet Describe(RuleStream stream, RuleSet? set)
    {
        var vocabulary = new Vocabulary(Folded(stream, set?.Vocabulary.Words), Words(stream, set?.Vocabulary.Abbreviations));
        var mentions = MentionForm.Describe(stream, set?.Mentions);
        return new RuleSet
        {
            Vocabulary = vocabulary,
            Mentions = mentions,
            Time = Time(stream, set?.Time, mentions.Numerals),
            Claims = stream.Many(set?.Claims ?? [], ClaimForm.Describe),
            ClaimWords = ClaimForm.Words(stream, set?.ClaimWords),
            Stances = new StanceReader(Words(stream, set?.Stances.PlanWords), Words(stream, set?.Stances.DenialWords)),
            Findings = stream.Many([.. set?.Findings.Values ?? []], Finding).ToDictionary(rule => rule.Id),
            About = stream
                .Many([.. set?.About ?? new Dictionary<RuleId, string>()], About)
                .ToDictionary(about => about.Key, about => about.Value),
            Checks = stream.Many(set?.Checks ?? [], Check),
            Derivations = stream.Many(set?.Derivations ?? [], Check),
            Facts = stream.Many(set?.Facts ?? [], Fact),
            Cases = [],
            Problems = [],
        };
    }

    public static RuleId Id(RuleStream stream, RuleId? id) =>
        stream.Shared(id, static (stream, id) => new RuleId(stream.Text(id?.ToString())));

    public static WordSet Words(RuleStream stream, WordSet? words) => new(stream.ManyBits(words?.Bits ?? []));

    public static WordMap<T> Map<T>(RuleStream stream, WordMap<T>? map, Func<RuleStream, T?, T> value) =>
        new(stream.Ints(map?.Ids ?? []), stream.Many(map?.Values ?? [], value));

    public static FoldedWords Folded(RuleStream stream, FoldedWords? words) =>
        new(stream.Text(words?.Text), stream.Ints(words?.Ends ?? []));

    public static PhraseTable<T> Phrases<T>(RuleStream stream, PhraseTable<T>? table, Func<RuleStream, T?, T> value) =>
        new(Folded(stream, table?.Phrases), stream.Many(table?.Values ?? [], value));

    private static TimeGrammar Time(RuleStream stream, TimeGrammar? grammar, NumeralWords numerals) =>
        new()
        {
            Shapes = stream.Many(grammar?.Shapes ?? [], Shape),
            Lists = stream.Many(grammar?.Lists ?? [], TimeList),
            Numerals = numerals,
            ChatWords = Words(stream, grammar?.ChatWords),
            PastWords = Words(stream, grammar?.PastWords),
            FutureWords = Words(stream, grammar?.FutureWords),
        };

    private static TimeShape Shape(RuleStream stream, TimeShape? shape) =>
        new()
        {
            Rule = Id(stream, shape?.Rule),
            Pattern = PatternForm.Describe(stream, shape?.Pattern),
            ResolverName = stream.Text(shape?.ResolverName),
            Captures = stream.Many(
                shape?.Captures ?? [],
                static (stream, capture) => new TimeShape.Capture(stream.Text(capture?.Name), stream.Texts(capture?.Types ?? []))
            ),
            Only = (TextStyle?)stream.IntOrNull((int?)shape?.Only),
            Settings = stream.Many(
                shape?.Settings ?? [],
                static (stream, setting) => KeyValuePair.Create(stream.Text(setting.Key), stream.Text(setting.Value))
            ),
        };

    private static TimeWordList TimeList(RuleStream stream, TimeWordList? list) =>
        new(
            stream.Text(list?.Name),
            Phrases(stream, list?.Values, static (stream, value) => stream.Text(value)),
            Map(stream, list?.ById, static (stream, value) => stream.Text(value))
        );

    private static FindingRule Finding(RuleStream stream, FindingRule? rule) =>
        new(
            Id(stream, rule?.Id),
            (Comparison)stream.Int((int)(rule?.Compare ?? default)),
            (Severity)stream.Int((int)(rule?.Severity ?? default)),
            stream.Text(rule?.Message),
            stream.Text(rule?.About)
        );

    private static KeyValuePair<RuleId, string> About(RuleStream stream, KeyValuePair<RuleId, string> about) =>
        KeyValuePair.Create(Id(stream, about.Key), stream.Text(about.Value));

    private static CheckRule Check(RuleStream stream, CheckRule? rule) =>
        new(
            Id(stream, rule?.Id),
            stream.Text(rule?.Check),
            (Severity)stream.Int((int)(rule?.Severity ?? default)),
            stream.Text(rule?.Message)
        );

    private static Fact Fact(RuleStream stream, Fact? fact) =>
        new(
            Subject(stream, fact?.Subject),
            stream.Text(fact?.Attribute),
            stream.Text(fact?.Value),
            stream.Text(fact?.Source),
            Id(stream, fact?.Sheet)
        );

    private static ClaimSubject Subject(RuleStream stream, ClaimSubject? subject) =>
        new(
            stream.Text(subject?.Name),
            stream.Flag(subject?.IsSeries ?? false),
            stream.Flag(subject?.Edition is not null) ? Edition(stream, subject?.Edition) : null
        )
        {
            IsTopic = stream.Flag(subject?.IsTopic ?? false),
        };

    private static Edition Edition(RuleStream stream, Edition? edition) =>
        new(stream.IntOrNull(edition?.Number), stream.IntOrNull(edition?.Year))
        {
            IsNext = stream.Flag(edition?.IsNext ?? false),
        };
}
