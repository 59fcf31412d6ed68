using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Time;

namespace WicFactCheck.Rules;

/// <summary>All that the packs say, in the terms of the stages.</summary>
internal sealed class RuleSet
{
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The words by which numbers are known to name something.</summary>
    public required DesignationWords Designations { get; init; }

    public required TimeGrammar Time { get; init; }

    public required MentionWords Mentions { get; init; }

    public required ImmutableArray<ClaimRule> Claims { get; init; }

    /// <summary>The words by which the surroundings of values are read.</summary>
    public required ClaimWords ClaimWords { get; init; }

    public required IReadOnlyDictionary<RuleId, FindingRule> Findings { get; init; }

    /// <summary>The names of the packs, each after those that it builds on.</summary>
    public required ImmutableArray<string> Packs { get; init; }

    /// <summary>What each rule and check is about.</summary>
    public required IReadOnlyDictionary<RuleId, string> About { get; init; }

    /// <summary>All rules, checks and derivations, those that a pack switches off included, in the order of their ids.</summary>
    public required ImmutableArray<RuleId> Known { get; init; }

    /// <summary>The checks that the packs turn on.</summary>
    public required ImmutableArray<CheckRule> Checks { get; init; }

    /// <summary>The derivations that the packs turn on.</summary>
    public required ImmutableArray<CheckRule> Derivations { get; init; }

    /// <summary>What the packs know for certain.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>The cases that rule files hold to show what they do.</summary>
    public required ImmutableArray<RuleCase> Cases { get; init; }

    /// <summary>What is wrong in the files; the rules that could be understood are there all the same.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>All rules, checks and derivations that are not switched off, in the order of their ids.</summary>
    public ImmutableArray<RuleId> Active =>
        [.. Claims.Select(rule => rule.Id).Concat(Checks.Concat(Derivations).Select(rule => rule.Id)).Distinct().Order()];

    /// <summary>The checks and derivations of a file.</summary>
    public IEnumerable<CheckRule> ChecksOf(RuleId rule) => Checks.Concat(Derivations).Where(check => check.Id == rule);

    /// <summary>
    /// The same without the rules, checks and derivations of the packs after one; what those say of words and names stays.
    /// </summary>
    /// <param name="pack">The name of the last pack whose rules are kept.</param>
    internal RuleSet UpTo(string pack)
    {
        var kept = Packs.AsSpan(0, Packs.IndexOf(pack) + 1).ToArray().ToFrozenSet(StringComparer.Ordinal);
        return new RuleSet
        {
            Claims = Claims.RemoveAll(rule => !kept.Contains(rule.Id.Pack)),
            Checks = Checks.RemoveAll(rule => !kept.Contains(rule.Id.Pack)),
            Derivations = Derivations.RemoveAll(rule => !kept.Contains(rule.Id.Pack)),
            Vocabulary = Vocabulary,
            Designations = Designations,
            Time = Time,
            Mentions = Mentions,
            ClaimWords = ClaimWords,
            Findings = Findings,
            Packs = Packs,
            About = About,
            Known = Known,
            Facts = Facts,
            Cases = Cases,
            Problems = Problems,
        };
    }
}
