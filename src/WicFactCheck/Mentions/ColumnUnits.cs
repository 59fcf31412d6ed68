using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds in the head of a column what its numbers are told in: "Length (km)", "Cost in £", "Turnover, $m".</summary>
internal static class ColumnUnits
{
    /// <summary>What stands in brackets at the end of a head; null where nothing does.</summary>
    public static TokenRange? InBrackets(TokenizedText text, TokenRange head)
    {
        var open = head.First + 1;
        while (open < head.End && text[open] is not "(")
        {
            open++;
        }

        return open + 2 < head.End && text[head.End - 1] is ")" ? new TokenRange(open + 1, head.End - 1) : null;
    }

    /// <summary>What may tell the unit: what stands in brackets, behind the last comma or "in", and the whole head.</summary>
    public static IEnumerable<TokenRange> Of(TokenizedText text, TokenRange head)
    {
        if (InBrackets(text, head) is { } bracket)
        {
            yield return bracket;
            yield break;
        }

        for (var i = head.End - 1; i > head.First; i--)
        {
            if (text[i - 1] is "," || text.Language.Numbers.In.Contains(text[i - 1]))
            {
                yield return head with
                {
                    First = i,
                };
                break;
            }
        }

        yield return head;
    }
}
