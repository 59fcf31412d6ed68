using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Tests.Text;

public sealed class NumeralReaderTests
{
    [Theory]
    [InlineData("1 800", true)]
    [InlineData("000 800", true)]
    [InlineData("0 800", false)]
    [InlineData("1 80", false)]
    [InlineData("1800 800", false)]
    [InlineData("1  800", false)]
    public void Three_digits_after_up_to_three_are_a_group_of_one_number(string digits, bool isGroup) =>
        Assert.Equal(isGroup, NumeralReader.IsGroup(Tokens($"They lent {digits} lamps."), 3));

    [Theory]
    [InlineData("potters", null)]
    [InlineData("forty-two", 42)]
    [InlineData("0", 0)]
    public void Words_without_a_numeral_have_no_value(string words, int? value)
    {
        var text = Tokens(words);
        Assert.Equal(value, NumeralReader.Read(text, new TokenRange(0, text.Tokens.Length), Shipped.Rules.Mentions.Numerals));
    }

    private static TokenizedText Tokens(string text) =>
        DocumentReaders.Read(new SourceText("a.txt", text)).ToDocument(Shipped.Tokenizer, Shipped.ForTimes).Text;
}
