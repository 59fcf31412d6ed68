namespace WicFactCheck.Languages;

/// <summary>Some words of a language that do one thing in its sentences.</summary>
/// <param name="words">The words as they stand within a sentence.</param>
internal sealed class WordList(string[] words)
{
    /// <summary>The words.</summary>
    public ReadOnlySpan<string> Words => words;

    /// <summary>Whether a word is one of them as it is written.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (known.Length == word.Length && word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is, also with a capital at its beginning.</summary>
    public bool ContainsAtStart(ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            var isSame =
                known.Length == word.Length
                && (known[0] == word[0] || char.ToUpperInvariant(known[0]) == word[0])
                && word[1..].SequenceEqual(known.AsSpan(1));
            if (isSame)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is, whatever its capitals.</summary>
    public bool ContainsInAnyCase(ReadOnlySpan<char> word)
    {
        foreach (var known in words)
        {
            if (known.Length == word.Length && word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
