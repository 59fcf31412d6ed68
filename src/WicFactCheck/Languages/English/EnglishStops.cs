namespace WicFactCheck.Languages.English;

/// <summary>Tells stops of abbreviations and initials from those of sentences.</summary>
internal static class EnglishStops
{
    /// <summary>Whether the stop at the end of a word belongs to it.</summary>
    /// <param name="word">The word with its stop.</param>
    /// <param name="isLast">Whether it is the last of its sentence.</param>
    public static bool BelongToWord(ReadOnlySpan<char> word, bool isLast)
    {
        if (word.EndsWith(".."))
        {
            return false;
        }

        return EnglishSpelling.Abbreviations.Contains(word[StartOfLastPart(word)..])
            || IsInitials(word[StartOfLastPart(word)..].TrimStart("0123456789:"))
            || (!isLast && (EnglishSpelling.StoppedWithin.Contains(word) || (word.Length == 2 && char.IsLetter(word[0]))));
    }

    private static int StartOfLastPart(ReadOnlySpan<char> word) => word.LastIndexOfAny('-', '–', '/') + 1;

    // "U.S.", "p.m.", "Ph.D.".
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        var letters = 0;
        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsLetter(word[i]) || i + 1 >= word.Length || word[i + 1] != '.')
            {
                return false;
            }

            letters++;
        }

        return letters > 1;
    }
}
