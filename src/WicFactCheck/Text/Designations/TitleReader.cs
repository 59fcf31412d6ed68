using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads titles of works that hold a number or a time: "her novel Nine Lamps in May", "“Sunday Twice”".</summary>
/// <remarks>Their words have capitals, but for small ones within; their kind or quotation marks stand beside them.</remarks>
internal sealed class TitleReader(DesignationWords words)
{
    private const int Longest = 10;
    private const int Reach = 5;

    /// <summary>The title around a token, or null where the token is in none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">A number, or the name of a month or a day.</param>
    /// <param name="within">Where the title may lie.</param>
    /// <param name="sentence">The sentence.</param>
    public Designation? Read(TokenizedText text, int i, TokenRange within, Sentence sentence)
    {
        if (!IsWordOfTitle(text, i))
        {
            return null;
        }

        var title = Around(text, i, within);
        return IsLong(text, title) && (IsQuoted(text, title, sentence) || IsWork(text, title, sentence))
            ? new Designation(title, DesignationKind.Name)
            : null;
    }

    // From one word with a capital to another, with small words between them.
    private static TokenRange Around(TokenizedText text, int i, TokenRange within)
    {
        var (first, end) = (i, i + 1);
        for (var k = i - 1; k >= Math.Max(within.First, i - Longest) && IsInTitle(text, k); k--)
        {
            first = IsWordOfTitle(text, k) && !IsSmall(text, k) ? k : first;
        }

        for (var k = i + 1; k < Math.Min(within.End, i + Longest) && IsInTitle(text, k); k++)
        {
            end = IsWordOfTitle(text, k) ? k + 1 : end;
        }

        return new TokenRange(first, end);
    }

    private static bool IsInTitle(TokenizedText text, int k) => IsWordOfTitle(text, k) || IsSmall(text, k);

    private static bool IsWordOfTitle(TokenizedText text, int k) =>
        text.Tokens[k] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised } or { IsPlainNumber: true };

    private static bool IsSmall(TokenizedText text, int k) => text.Language.Designators.SmallInTitles.ContainsInAnyCase(text[k]);

    // Two words at least, one of which is neither a number nor of the calendar.
    private bool IsLong(TokenizedText text, TokenRange title) =>
        title.Length > 1
        && Enumerable
            .Range(title.First, title.Length)
            .Any(k =>
                text.Tokens[k] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised } word
                && !words.Calendar.Contains(word.Id)
                && !words.Numerals.Contains(word.Id)
            );

    private static bool IsQuoted(TokenizedText text, TokenRange title, Sentence sentence) =>
        title.First > sentence.First
        && title.End < sentence.End
        && text[title.First - 1] is "\"" or "\u201c" or "\u2018"
        && text[title.End] is "\"" or "\u201d" or "\u2019";

    // "the film Two Winters at Sea", "Seven Lamps in May, a novel"
    private bool IsWork(TokenizedText text, TokenRange title, Sentence sentence)
    {
        if (title.First > sentence.First && words.Works.Contains(text.Tokens[title.First - 1].Id))
        {
            return true;
        }

        var article = title.End + 1;
        return article < sentence.End
            && text[title.End] is ","
            && text.Language.Designators.WorkArticles.Contains(text[article])
            && Enumerable
                .Range(article + 1, Math.Min(Reach, sentence.End - article - 1))
                .TakeWhile(k => text.Tokens[k].Kind == TokenKind.Word || text[k] is "-")
                .Any(k => words.Works.Contains(text.Tokens[k].Id));
    }
}
