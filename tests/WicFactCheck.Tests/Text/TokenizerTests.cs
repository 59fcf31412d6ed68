using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("this year's summit", "this|year|'s|summit")]
    [InlineData("China‘s and Museum Director’s", "China|‘|s|and|Museum|Director|’s")]
    [InlineData("at 8 a.m. in the U.S. today", "at|8|a.m.|in|the|U.S.|today")]
    [InlineData("On Nov. 8, 1,800 of 3.2 million", "On|Nov.|8|,|1,800|of|3.2|million")]
    [InlineData("12'500 and 12’500, 1'29.4", "12'500|and|12’500|,|1|'|29.4")]
    [InlineData("€3,9 or 3,9", "€|3,9|or|3|,|9")]
    [InlineData("10th mid-1990s 2014–15", "10|th|mid|-|1990|s|2014|–|15")]
    [InlineData("8.11.2023 and 10.0.401", "8|.|11|.|2023|and|10|.|0|.|401")]
    [InlineData("o'clock don't J. Smith", "o'clock|don't|J.|Smith")]
    [InlineData("the end. Next", "the|end|.|Next")]
    [InlineData("na\u00efve caf\u00e9", "na\u00efve|caf\u00e9")]
    public void Text_is_cut_into_words_numbers_and_symbols(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokens(text).Select(token => text.Substring(token.Start, token.Length))));

    [Fact]
    public void A_number_carries_its_value_or_why_it_has_none() =>
        Assert.Equal(
            [1984, Token.Grouped, Token.Decimal, Token.Long],
            Tokens("1984 1,984 19.84 19841984198419").Select(token => token.Number)
        );

    // Otherwise the 54 in "54 boats" would be the word that happens to have the id 54.
    [Fact]
    public void A_number_is_no_word_of_the_vocabulary() =>
        Assert.All(Tokens(string.Join(' ', Enumerable.Range(1, 999))), token => Assert.Equal(Vocabulary.Unknown, token.Id));

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Shipped.Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }
}
