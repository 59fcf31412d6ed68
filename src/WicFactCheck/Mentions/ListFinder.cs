using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>A list of names and the number that announces it.</summary>
/// <param name="Announced">The number.</param>
/// <param name="Noun">What it counts.</param>
/// <param name="Names">The tokens of the list.</param>
/// <param name="Count">How many names are in it.</param>
internal sealed record NameList(QuantityMention Announced, string Noun, TokenRange Names, int Count);

/// <summary>Finds lists of names with the number before them: "three towns: Porto, Braga and Faro".</summary>
internal static class ListFinder
{
    private const int LongestList = 15;

    /// <summary>By how many a list may miss its number and still be the one that it announces.</summary>
    private const int MostOff = 2;

    public static IEnumerable<NameList> Find(DocumentMentions mentions) =>
        mentions.Quantities.Select(figure => After(mentions.Document.Text, figure)).OfType<NameList>();

    private static NameList? After(TokenizedText text, QuantityMention figure) =>
        figure
            is {
                Noun: { } noun,
                Quantity: { Kind: QuantityKind.Number, Modifier: null, Told: >= 3 and <= LongestList and var told }
            }
        && noun + 2 < text.Tokens.Length
        && text[noun + 1] is ":"
        && CountNames(text, noun + 2, text.SentenceOf(figure.Tokens.First)) is var (count, end)
        && Math.Abs(count - told) <= MostOff
            ? new NameList(figure, text[noun].ToString(), new TokenRange(noun + 2, end), count)
            : null;

    // Names between commas, the last one after "and", up to the stop; null where anything else stands among them.
    private static (int Count, int End)? CountNames(TokenizedText text, int start, Sentence sentence)
    {
        var count = 0;
        var inName = false;
        var sawAnd = false;
        for (var i = start; i < sentence.End; i++)
        {
            var token = text.Tokens[i];
            if (text[i] is "," or ";")
            {
                inName = false;
            }
            else if (text.Language.Names.And.Contains(text[i]))
            {
                (inName, sawAnd) = (false, true);
            }
            else if (text[i] is ".")
            {
                return sawAnd && count > 1 ? (count, i) : null;
            }
            else if (token.Kind == TokenKind.Word && token.Case != TokenCase.Lower)
            {
                count += inName ? 0 : 1;
                inName = true;
            }
            else if (!inName || !IsInsideName(text, i))
            {
                return null;
            }
        }

        return sawAnd && count > 1 ? (count, sentence.End) : null;
    }

    private static bool IsInsideName(TokenizedText text, int i) =>
        text.Language.Names.InsideNames.Contains(text[i]) || text[i] is "-" || text.Tokens[i].Kind == TokenKind.Number;
}
