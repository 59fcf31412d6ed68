using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Mentions;

/// <summary>Whom and what short forms mean.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Ada Lindqvist keeps the lighthouse. She was born in 1961.", "Ada Lindqvist | born | 1961")]
    [InlineData("Ada Lindqvist keeps the lighthouse. It is old. She was born in 1961.", "Ada Lindqvist | born | 1961")]
    [InlineData("Ada Lindqvist keeps the lighthouse. Lindqvist was born in 1961.", "Ada Lindqvist | born | 1961")]
    [InlineData("date: 2024-06-01\n\nAda Lindqvist keeps the lighthouse. She is 61.", "Ada Lindqvist | age | 61")]
    [InlineData(
        "Ada Lindqvist keeps the lighthouse. She is the mayor of Quillhaven.",
        "Ada Lindqvist | role | mayor of Quillhaven"
    )]
    public void A_pronoun_and_a_surname_mean_the_one_who_was_named(string text, string claim) =>
        Assert.Contains(claim, Articles.ClaimsIn(text));

    [Theory]
    [InlineData("Ada Lindqvist met Ben Osei. She was born in 1961.")]
    [InlineData("The Harbour Lights went out. She was born in 1961.")]
    public void Where_two_or_none_could_be_meant_it_is_left_open(string text) =>
        Assert.DoesNotContain(
            Articles.ClaimsIn(text),
            claim => claim.Contains("| born |", StringComparison.Ordinal) && !claim.StartsWith("She", StringComparison.Ordinal)
        );

    [Fact]
    public void An_acronym_of_one_article_is_known_in_another()
    {
        var report = Articles.Check(
            ("a.md", "The Quillhaven Safety Board (QSB) was founded in 1961. It has two boats."),
            ("b.md", "The QSB was founded in 1963.")
        );
        Assert.Contains(Articles.Verdicts(report), verdict => verdict.Contains("1961 | 1963", StringComparison.Ordinal));
    }
}
