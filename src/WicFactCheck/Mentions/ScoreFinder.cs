using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds results of matches and votes: "3-2", "by 51 votes to 49".</summary>
internal sealed class ScoreFinder(TokenizedText text)
{
    private const int Highest = 999;

    public IEnumerable<ScoreMention> Find(Sentence sentence, Func<int, bool> isTaken)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (!IsCount(i) || isTaken(i) || !(text[i + 1] is "-" or "\u2013" or "\u2011") || text.Tokens[i + 1].SpaceBefore || text.Tokens[i + 2].SpaceBefore || !IsCount(i + 2))
            {
                continue;
            }

            // "2019-20" is a season, "1-2-3" a formation, "10-15 percent" a range.
            var isChain = i + 3 < sentence.End && text[i + 3] is "-" or "\u2013" or "%" && !text.Tokens[i + 3].SpaceBefore;
            var isTail = i > sentence.First && text[i - 1] is "-" or "\u2013" or "$" or "\u20ac" or "\u00a3";
            var isRange = i + 3 < sentence.End && text.Tokens[i + 3] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && text[i + 3] is [.., 's'] or "percent" or "per" or "year" or "day" or "hour" or "minute" or "million" or "billion";
            if (!isChain && !isTail && !isRange)
            {
                yield return new ScoreMention(new TokenRange(i, i + 3), text.Tokens[i].Number, text.Tokens[i + 2].Number);
                i += 2;
            }
        }
    }

    private bool IsCount(int i) => text.Tokens[i] is { IsPlainNumber: true, Number: <= Highest, Length: <= 3 };
}
