using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads where a number is told of, by the words right before and after it: "$3m worldwide", "a global total of $3m", "$3m in
/// Norway".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="isTimeAt">Whether a time begins at a token.</param>
/// <param name="words">The words by which clauses are read.</param>
internal sealed class ScopeReader(TokenizedText text, Func<int, bool> isTimeAt, ClaimWords words)
{
    private const int Before = 4;
    private const int After = 6;

    public Scope Read(TokenRange value, Sentence sentence)
    {
        for (
            var i = value.First - 1;
            i >= Math.Max(sentence.First, value.First - Before) && text.Tokens[i].Kind == TokenKind.Word;
            i--
        )
        {
            if (words.WorldWords.Contains(text.Tokens[i].Id))
            {
                return Scope.World;
            }
        }

        for (
            var i = value.End;
            i < Math.Min(sentence.End, value.End + After)
                && text.Tokens[i].Kind == TokenKind.Word
                && !text.Language.Claims.ClauseJoiners.Contains(text[i]);
            i++
        )
        {
            if (words.WorldWords.Contains(text.Tokens[i].Id))
            {
                return Scope.World;
            }

            if (words.ElsewhereWords.Contains(text.Tokens[i].Id))
            {
                return Scope.Elsewhere;
            }

            if (text.Language.Claims.BeforeScope.Contains(text[i]))
            {
                return Within(i + 1, sentence);
            }
        }

        return Scope.Untold;
    }

    private Scope Within(int first, Sentence sentence)
    {
        var i = first;
        while (i < sentence.End && words.Determiners.Contains(text.Tokens[i].Id))
        {
            i++;
        }

        if (i >= sentence.End || isTimeAt(i))
        {
            return Scope.Untold;
        }

        return text[i] switch
        {
            _ when text.Language.Claims.World.Contains(text[i]) => Scope.World,
            _ when words.ElsewhereWords.Contains(text.Tokens[i].Id) => Scope.Elsewhere,
            _ when text.Tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } => Scope.Place,
            _ => Scope.Untold,
        };
    }
}
