using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Reads what words before a number do to it: "more than", "about".</summary>
internal sealed class ModifierReader(MentionWords words)
{
    private const int Longest = 3;
    private const int LengthBehind = 2;

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

    /// <summary>What words behind a number do to it, and the token after them: "40-odd", "40 or so", "40+".</summary>
    public (int End, QuantityModifier? Modifier) After(TokenizedText text, Sentence sentence, int end) =>
        end + LengthBehind <= sentence.End && words.ModifiersBehind.TryFind(text, end, LengthBehind, out var modifier)
            ? (end + LengthBehind, modifier)
        : end < sentence.End && text[end] is "+" && !text.Tokens[end].SpaceBefore ? (end + 1, QuantityModifier.AtLeast)
        : (end, null);
}
