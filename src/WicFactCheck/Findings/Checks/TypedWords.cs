namespace WicFactCheck.Findings.Checks;

/// <summary>The long words of names that are one another but for a letter within them.</summary>
internal static class TypedWords
{
    /// <summary>For each word those that it may be mistyped as.</summary>
    /// <param name="words">Folded words, each once.</param>
    public static ILookup<string, string> Among(IEnumerable<string> words) =>
        words
            .Where(Misspelling.MayBeTyped)
            .GroupBy(word => (word[0], word[^1]))
            .SelectMany(ends =>
                ends.SelectMany(one =>
                    ends.Where(other => Misspelling.IsTyped(one, other)).Select(other => (One: one, Other: other))
                )
            )
            .ToLookup(pair => pair.One, pair => pair.Other, StringComparer.Ordinal);
}
