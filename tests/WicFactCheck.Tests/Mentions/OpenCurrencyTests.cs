using WicFactCheck.Findings;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Mentions;

/// <summary>Sums in currencies that their words leave open.</summary>
public sealed class OpenCurrencyTests
{
    [Theory]
    [InlineData("The pier cost 4 million dollars.", "The pier cost 7 million Fiji dollars.", "Conflict")]
    [InlineData("The pier cost 4 million dollars.", "The pier cost 4 million Fiji dollars.", "Same")]
    [InlineData("The pier cost $4 million.", "The pier cost NZ$7 million.", "Conflict")]
    [InlineData("The pier cost 400 million pesos.", "The pier cost 700 million Chilean pesos.", "Conflict")]
    [InlineData("In Chile a pier cost 400 million pesos.", "The pier cost 700 million pesos.", "Conflict")]
    [InlineData("The pier cost 400 Mexican pesos.", "The pier cost 700 Chilean pesos.", "Unknown")]
    [InlineData("The pier cost A$4 million.", "The pier cost NZ$7 million.", "Unknown")]
    [InlineData("The pier cost $4 million.", "The pier cost 7 million euros.", "Unknown")]
    [InlineData("The pier cost US$4 million.", "The pier cost NZ$7 million.", "Unknown")]
    public void A_word_without_its_country_meets_any_that_has_it(string one, string other, string verdict)
    {
        Assert.Equal(verdict, QuantityComparer.Compare(Sum(one), Sum(other)).ToString());
        Assert.Equal(verdict, QuantityComparer.Compare(Sum(other), Sum(one)).ToString());
    }

    [Fact]
    public void What_is_told_beside_another_currency_is_not_that_one()
    {
        var sums = Read("The pier cost NZ$7 million ($4 million).");
        Assert.Equal(["NZD", "USD"], sums.Select(sum => sum.Unit));
        Assert.Equal(Verdict.Unknown, QuantityComparer.Compare(sums[0], sums[1]));
        Assert.Equal(Verdict.Unknown, QuantityComparer.Compare(Sum("The pier cost NZ$7 million."), sums[1]));
    }

    [Theory]
    [InlineData("The pier cost 4 billion won.", "KRW")]
    [InlineData("They paid 300 thousand won.", "KRW")]
    [InlineData("Of the rowers 12 won a cup.", null)]
    [InlineData("All 300 won.", null)]
    public void Won_is_money_after_millions_alone(string text, string? currency) => Assert.Equal(currency, Sum(text).Unit);

    private static Quantity Sum(string text) => Read(text)[0];

    private static List<Quantity> Read(string text) =>
        [.. Shipped.Checker.Mentions(new SourceText("a.txt", text)).Mentions.Quantities.Select(mention => mention.Quantity)];
}
