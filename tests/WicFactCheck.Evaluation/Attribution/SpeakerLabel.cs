namespace WicFactCheck.Evaluation.Attribution;

/// <summary>Tells whether two names for a speaker can be the same one's.</summary>
internal static class SpeakerLabel
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "I",
        "he",
        "she",
        "it",
        "they",
        "we",
        "you",
        "who",
        "which",
        "that",
    };

    /// <summary>Whether the words of one are all among those of the other; a pronoun may be read as anybody.</summary>
    public static bool Is(string? label, string? read)
    {
        if (label is null || read is null)
        {
            return label is null && read is null;
        }

        return Pronouns.Contains(label) || Pronouns.Contains(read) || Holds(read, label) || Holds(label, read);
    }

    private static bool Holds(string all, string some) => Words(some) is { Count: > 0 } few && few.IsSubsetOf(Words(all));

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '-', '’', '\'', ',', '.', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("the" or "The" or "a" or "A" or "an" or "An" or "s"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
