using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Finds what the lone number in a cell of a table counts: the noun in the head of its column.</summary>
internal sealed class ColumnNounReader(MentionWords words)
{
    private readonly CountedNounReader _nouns = new(words);

    /// <summary>The number with that noun; as it is where it isn't alone, or the head names nothing that is counted.</summary>
    public QuantityMention With(Document document, Sentence cell, QuantityMention number) =>
        number is { Noun: null, Quantity.Kind: QuantityKind.Number }
        && number.Tokens.First == cell.First
        && number.Tokens.End == cell.End
        && document.Blocks[cell.Block].Head is { } head
        && NounIn(document.Text, head) is { } noun
            ? new QuantityMention(number.Tokens, number.Quantity) { Noun = noun }
            : number;

    // "Lamps", "Number of lamps", "Dead"
    private int? NounIn(TokenizedText text, TextSpan head)
    {
        var first = FirstFrom(text, head.Start);
        var sentence = text.SentenceOf(first);
        var isNumberOf = text.IsOneOf(first, text.Language.Numbers.Number) && text.IsOneOf(first + 1, text.Language.Numbers.Of);
        return _nouns.After(text, sentence, isNumberOf ? first + 2 : first, number: 2);
    }

    private static int FirstFrom(TokenizedText text, int offset)
    {
        var (low, high) = (0, text.Tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
