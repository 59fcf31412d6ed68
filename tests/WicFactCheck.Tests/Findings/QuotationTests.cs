using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>One saying of one person, as articles tell it.</summary>
public sealed class QuotationTests
{
    private const string First = "date: 2024-06-01\n\nThe Lantern Works in Quillhaven burned. ";

    [Theory]
    [InlineData(
        "\u201cI have never seen such a terrible blaze in my life here,\u201d said Ada Lindqvist.",
        "\u201cI have never seen such a dreadful fire in my life here,\u201d said Ada Lindqvist.",
        "note"
    )]
    [InlineData(
        "\u201cThe old boats by the pier were saved by Bo Renner,\u201d said Ada Lindqvist.",
        "Lindqvist said: \u201cThe old boats by the pier were saved by Per Holm.\u201d",
        "warning"
    )]
    [InlineData(
        "\u201cThe boats by the pier,\u201d Ada Lindqvist said, \u201cwere not insured against fire.\u201d",
        "\u201cThe boats by the pier were insured against fire,\u201d Ada Lindqvist said.",
        "warning"
    )]
    public void Other_words_are_a_note_and_other_facts_a_warning(string one, string other, string severity) =>
        Assert.Equal([severity], Severities(First + one, First + other));

    [Theory]
    // Said by two.
    [InlineData(
        "\u201cWe saved forty boats from the fire at the pier,\u201d said Ada Lindqvist.",
        "\u201cWe saved nine boats from the fire at the pier,\u201d said Bo Renner."
    )]
    // A longer and a shorter piece of it.
    [InlineData(
        "\u201cWe saved forty boats from the fire at the pier, and nobody was hurt,\u201d said Ada Lindqvist.",
        "\u201cWe saved forty boats from the fire at the pier,\u201d said Ada Lindqvist."
    )]
    // What one leaves out.
    [InlineData(
        "\u201cWe saved forty of the old boats from the fire at the pier,\u201d said Ada Lindqvist.",
        "\u201cWe saved forty boats from the fire at the pier,\u201d said Ada Lindqvist."
    )]
    // What one explains.
    [InlineData(
        "\u201cWe saved forty boats from it at the pier in the night,\u201d said Ada Lindqvist.",
        "\u201cWe saved forty boats from [the fire] at the pier in the night,\u201d said Ada Lindqvist."
    )]
    // A word spelt in two ways.
    [InlineData(
        "\u201cWe organised forty boats for the fire at the pier,\u201d said Ada Lindqvist.",
        "\u201cWe organized forty boats for the fire at the pier,\u201d said Ada Lindqvist."
    )]
    [InlineData(
        "\u201cWe kept our hands off the half-burnt boats at the pier,\u201d said Ada Lindqvist.",
        "\u201cWe kept our hands off the halfburnt boats at the pier,\u201d said Ada Lindqvist."
    )]
    public void One_saying_or_two_are_no_discrepancy(string one, string other) =>
        Assert.Empty(Severities(First + one, First + other));

    [Fact]
    public void An_article_from_elsewhere_may_quote_alike() =>
        Assert.Empty(
            Severities(
                First + "\u201cWe saved forty boats from the fire at the pier,\u201d said Ada Lindqvist.",
                "date: 2021-02-03\n\nIn Porto, a clerk said: \u201cWe saved nine boats from the fire at the pier.\u201d"
            )
        );

    private static IEnumerable<string> Severities(string one, string other) =>
        Articles
            .Check(("a.txt", one), ("b.txt", other))
            .Findings.Where(finding => finding.Rule.ToString() == "core/checks/quotations")
            .Select(finding => finding.Severity.ToString().ToLowerInvariant());
}
