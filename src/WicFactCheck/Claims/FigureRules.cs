using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// The rules that know their values by the words around them, found by those words: a word costs one look-up however many rules
/// there are.
/// </summary>
internal sealed class FigureRules
{
    public FigureRules(ImmutableArray<ClaimRule> rules)
    {
        All = rules;
        ByWord = new MeaningIndex([.. rules.Select(rule => rule.Near)]);
        var withoutWord = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Near.Count == 0)
            {
                withoutWord.Add(i);
            }
        }

        WithoutWord = withoutWord.DrainToImmutable();
    }

    /// <summary>In the order in which they are tried.</summary>
    public ImmutableArray<ClaimRule> All { get; }

    /// <summary>The rules by their words.</summary>
    public MeaningIndex ByWord { get; }

    /// <summary>The rules that need no word near the value.</summary>
    public ImmutableArray<int> WithoutWord { get; }
}
