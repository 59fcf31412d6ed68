using WicFactCheck.Documents.Readers;
using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Mentions;

/// <summary>What a lone number in a table is, by the head of its column.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("Length (km)", "12", "Measure 12,000 m")]
    [InlineData("Height (metres)", "24.5", "Measure 24.5 m")]
    [InlineData("Weight (kg)", "310", "Measure 310 kg")]
    [InlineData("Catch (tonnes)", "1,200", "Measure 1,200,000 kg")]
    [InlineData("Area (sq km)", "3", "Measure 3,000,000 m2")]
    [InlineData("Turnout (%)", "61.5", "Percent 61.5 %")]
    [InlineData("Area, sq km", "3", "Measure 3,000,000 m2")]
    [InlineData("Depth in metres", "40", "Measure 40 m")]
    [InlineData("Height (m)", "24.50", "Measure 24.5 m")]
    [InlineData("Budget ($m)", "36.5", "Money 36,500,000 USD")]
    [InlineData("Cost in £", "12.50", "Money 12.5 GBP")]
    [InlineData("Profit, EUR", "12", "Money 12 EUR")]
    [InlineData("Revenue in millions of euros", "48", "Money 48,000,000 EUR")]
    [InlineData("Sales (US$ million)", "7", "Money 7,000,000 USD")]
    [InlineData("Grant (Rs crore)", "31", "Money 310,000,000 INR")]
    [InlineData("Cost (£'000)", "12.5", "Number 0", "Money 12,500 GBP")]
    [InlineData("GBP", "12", "Money 12 GBP")]
    [InlineData("Visitors (000s)", "48", "Number 0", "Number 48,000")]
    [InlineData("Lamps (millions)", "1.5", "Number 1,500,000")]
    [InlineData("Lamps per dollar", "1.5", "Number 1.5")]
    [InlineData("Age", "34", "age 34")]
    [InlineData("Age (years)", "8", "age 8")]
    [InlineData("Visitors (m)", "3", "Number 3")]
    [InlineData("Lamps (new)", "48", "Number 48")]
    [InlineData("Age", "420", "Number 420")]
    [InlineData("Km", "12 boats", "Number 12")]
    public void A_head_tells_the_unit_of_a_number_or_that_it_is_an_age(string head, string cell, params string[] read) =>
        Assert.Equal(read, Read($"It is dark.\n\n| Town | {head} |\n|--|--|\n| Quill | {cell} |\n"));

    private static IEnumerable<string> Read(string content)
    {
        var article = DocumentReaders.Read("a.md", System.Text.Encoding.UTF8.GetBytes(content)).Articles[0];
        return new ArticleReader(Shipped.Rules, remembers: false)
            .Read(article, null)
            .Mentions.All.Select(mention =>
                mention switch
                {
                    QuantityMention { Quantity: var number } => $"{number.Kind} {number.Told:#,##0.##} {number.Unit}".TrimEnd(),
                    AgeMention age => $"age {age.Years}",
                    _ => null,
                }
            )
            .OfType<string>();
    }
}
