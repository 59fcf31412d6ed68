using WicFactCheck.Groups;
using WicFactCheck.Languages;
using WicFactCheck.Languages.Known;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

/// <summary>Copies of one report are one source.</summary>
public sealed class SourceTests
{
    private const string Report =
        "The Lantern Works said on Monday that it had lent 48 of its best lamps to the town of Quillhaven for the summer.";

    private static Language Language => KnownLanguages.Default;

    [Theory]
    [InlineData(Report, 1)]
    [InlineData(
        "The Lantern Works said on Tuesday that it had lent 48 of its best lamps to the town of Quillhaven for the summer.",
        1
    )]
    [InlineData("Quillhaven has got 48 lamps from the Lantern Works.", 2)]
    public void A_copy_counts_once_also_where_a_word_was_changed(string other, int sources)
    {
        var claims = Articles
            .Check(("a.txt", Report), ("b.txt", other))
            .Documents.SelectMany(document => document.Claims)
            .Where(claim => claim.Value.Label == "48");
        Assert.Equal(sources, IndependentSources.Count(claims));
    }

    [Fact]
    public void An_article_that_says_it_twice_is_one_source()
    {
        var claims = Articles
            .Check(("a.txt", Report + " Those 48 lamps are old."))
            .Documents[0]
            .Claims.Where(claim => claim.Value.Label == "48")
            .ToList();
        Assert.Equal(2, claims.Count);
        Assert.Equal(1, IndependentSources.Count(claims));
    }

    [Theory]
    [InlineData("Ada lit the lamp.", "ada LIT the lamp")]
    [InlineData("Ada lit the old lamp; it shone.", "Ada lit the old lamp: it shone!")]
    public void Shingles_are_those_of_the_words(string one, string other) =>
        Assert.Equal(Shingles.Of(one, Language).ToArray(), Shingles.Of(other, Language).ToArray());

    [Fact]
    public void No_words_have_no_shingles() => Assert.Empty(Shingles.Of(" — ", Language));
}
