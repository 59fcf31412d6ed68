using FuzzySharp;

namespace WicFactCheck.Mentions;

/// <summary>Tells whether a name is another one misspelt. FuzzySharp proposes; every word must agree by itself.</summary>
/// <remarks>
/// Numbers, ordinals and years never take part: "Expo 2014" and "Expo 2015" score 89 of 100 and are different things.
/// </remarks>
internal static class NameVariants
{
    /// <summary>FuzzySharp's score, of 100, from which on a pair is looked at word by word.</summary>
    private const int Proposed = 85;

    /// <summary>The shortest word in which one letter may be wrong.</summary>
    private const int Spellable = 5;

    /// <summary>Whether both folded names have the same words but for slips of the keyboard.</summary>
    public static bool AreVariants(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        if (
            one.Length == 0
            || other.Length == 0
            || one[0] != other[0]
            || Math.Abs(one.Length - other.Length) > 4
            || Fuzz.Ratio(one, other) < Proposed
        )
        {
            return false;
        }

        var (words, otherWords) = (one.Split(' '), other.Split(' '));
        return words.Length == otherWords.Length && words.Zip(otherWords).All(pair => IsSlip(pair.First, pair.Second));
    }

    private static bool IsSlip(string word, string other)
    {
        if (word == other)
        {
            return true;
        }

        var shortest = Math.Min(word.Length, other.Length);
        if (shortest < Spellable || word[0] != other[0] || word.Any(char.IsDigit) || other.Any(char.IsDigit))
        {
            return false;
        }

        return Levenshtein.EditDistance(word, other) <= (shortest >= 8 ? 2 : 1);
    }
}
