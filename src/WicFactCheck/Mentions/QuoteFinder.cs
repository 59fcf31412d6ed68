using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds what stands between quotation marks inside one sentence.</summary>
internal static class QuoteFinder
{
    public static void Find(TokenizedText text, Sentence sentence, List<Mention> mentions)
    {
        int? open = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var mark = text[i];
            if (open is { } first && mark is "\u201d" or "\"")
            {
                Add(text, first, i, mentions);
                open = null;
            }
            else if (mark is "\u201c" or "\"")
            {
                open = i;
            }
        }
    }

    private static void Add(TokenizedText text, int open, int close, List<Mention> mentions)
    {
        var end = close;
        while (end > open + 1 && text[end - 1] is "," or "." or ";")
        {
            end--;
        }

        if (end > open + 1)
        {
            mentions.Add(new QuoteMention(new TokenRange(open, close + 1), new TokenRange(open + 1, end)));
        }
    }
}
