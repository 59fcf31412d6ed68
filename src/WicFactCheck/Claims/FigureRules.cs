using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WicFactCheck.Claims;

/// <summary>
/// The rules that know their values by the words around them, found by those words: a word costs one look-up however many rules
/// there are.
/// </summary>
internal sealed class FigureRules(ImmutableArray<ClaimRule> rules)
{
    /// <summary>In the order in which they are tried.</summary>
    public ImmutableArray<ClaimRule> All => rules;

    /// <summary>The rules by the stems and senses of their words.</summary>
    public FrozenDictionary<ulong, ImmutableArray<int>> ByWord { get; } =
        rules
            .SelectMany((rule, number) => rule.Near.Select(word => KeyValuePair.Create(word, number)))
            .GroupBy(owned => owned.Key, owned => owned.Value)
            .ToFrozenDictionary(owners => owners.Key, owners => owners.ToImmutableArray());

    /// <summary>The rules that need no word near the value.</summary>
    public ImmutableArray<int> WithoutWord { get; } =
    [.. Enumerable.Range(0, rules.Length).Where(number => rules[number].Near.Count == 0)];
}
