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
    [InlineData("Age", "34", "age 34")]
    [InlineData("Age (years)", "8", "age 8")]
    [InlineData("Visitors (m)", "3", "Number 3")]
    [InlineData("Lamps (new)", "48", "Number 48")]
    [InlineData("Age", "420", "Number 420")]
    [InlineData("Km", "12 boats", "Number 12")]
    public void A_head_tells_the_unit_of_a_number_or_that_it_is_an_age(string head, string cell, string read) =>
        Assert.Equal([read], Read($"It is dark.\n\n| Town | {head} |\n|--|--|\n| Quill | {cell} |\n"));

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
