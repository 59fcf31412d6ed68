namespace WicFactCheck.Training.Identification;

/// <summary>Short texts to measure on, cut out of the sentences of a language one after another.</summary>
internal static class LanguageWindows
{
    private const int Most = 400;

    /// <summary>The stretches of some length in characters that begin and end with words.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> sentences, int length)
    {
        var text = string.Join(' ', sentences);
        var count = 0;
        var at = 0;
        while (count < Most && at + length < text.Length)
        {
            var end = text.LastIndexOf(' ', at + length, length);
            if (end < 0)
            {
                at += length;
                continue;
            }

            yield return text[at..end];
            at = end + 1;
            count++;
        }
    }
}
