using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WicFactCheck.Claims;

/// <summary>The rules that know their values by the words around them, found by those words: a word costs one look-up however many rules there are.</summary>
internal sealed class FigureRules
{
    public FigureRules(IEnumerable<ClaimRule> rules)
    {
        All = [.. rules];
        ByWord = All.SelectMany((rule, i) => rule.Near.Select(word => (word, i))).GroupBy(pair => pair.word)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.i).ToImmutableArray());
        WithoutWord = [.. Enumerable.Range(0, All.Length).Where(i => All[i].Near.Count == 0)];
    }

    /// <summary>In the order in which they are tried.</summary>
    public ImmutableArray<ClaimRule> All { get; }

    /// <summary>The rules by their words.</summary>
    public FrozenDictionary<ulong, ImmutableArray<int>> ByWord { get; }

    /// <summary>The rules that need no word near the value.</summary>
    public ImmutableArray<int> WithoutWord { get; }
}
