namespace WicFactCheck.Languages.English;

/// <summary>Signs beside and between words.</summary>
internal static class EnglishSigns
{
    /// <summary>
    /// Where a word of signs ends: the same sign again and again is one, and so are all that exclaim and ask together.
    /// </summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int at, int end)
    {
        var first = text[at++];
        if (first is '"' or '(' or ')' or '[' or ']' or '$' or ',')
        {
            return at;
        }

        while (at < end && (text[at] == first || (first is '!' or '?' && text[at] is '!' or '?')))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a word ends as in "name(s)".</summary>
    public static bool IsOptionalEnding(ReadOnlySpan<char> text, int start, int end) =>
        end - start > 4 && text[end - 2] == 's' && text[end - 3] == '(' && char.IsLetter(text[end - 4]);
}
