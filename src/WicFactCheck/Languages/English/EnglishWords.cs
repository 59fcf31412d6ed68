using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Cuts a sentence into words as treebanks of English do: hyphens, clitics ("n't", "'s") and signs are words of their own,
/// abbreviations keep their stops, and addresses, telephone numbers and times of day stay whole.
/// </summary>
internal static class EnglishWords
{
    /// <summary>Appends the words of a sentence.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="sentence">Its place there.</param>
    /// <param name="words">Where the words go.</param>
    public static void Cut(ReadOnlySpan<char> text, TextSpan sentence, List<TextSpan> words)
    {
        var end = sentence.End;
        while (end > sentence.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var at = sentence.Start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < end && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            new EnglishChunk(text, words) { EndsSentence = at == end }.Cut(start, at);
        }
    }
}
