using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Reads what words before a number do to it: "more than", "about".</summary>
internal sealed class ModifierReader(MentionWords words)
{
    private const int Longest = 3;

    /// <summary>The first token of such words, or of the number where there are none, and what they do.</summary>
    public (int First, QuantityModifier? Modifier) Before(TokenizedText text, Sentence sentence, int number)
    {
        if (number == sentence.First || text.Tokens[number - 1].Kind != TokenKind.Word)
        {
            return (number, null);
        }

        for (var length = Math.Min(Longest, number - sentence.First); length > 0; length--)
        {
            if (words.QuantityModifiers.TryFind(text, number - length, length, out var modifier))
            {
                return (number - length, modifier);
            }
        }

        return (number, null);
    }

    /// <summary>What words behind a number do to it, and the token after them: "40-odd", "40 or so", "40 or more".</summary>
    public static (int End, QuantityModifier? Modifier) After(TokenizedText text, Sentence sentence, int end)
    {
        if (end + 1 >= sentence.End)
        {
            return (end, null);
        }

        var isHyphened = text[end] is "-" or "\u2011";
        return text[end + 1] switch
        {
            "odd" when isHyphened => (end + 2, QuantityModifier.About),
            "plus" when isHyphened => (end + 2, QuantityModifier.AtLeast),
            "so" when text[end] is "or" => (end + 2, QuantityModifier.About),
            "more" when text[end] is "or" => (end + 2, QuantityModifier.AtLeast),
            "fewer" or "less" when text[end] is "or" => (end + 2, QuantityModifier.AtMost),
            _ => (end, null),
        };
    }
}
