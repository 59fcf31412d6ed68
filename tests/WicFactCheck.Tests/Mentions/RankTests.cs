using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Mentions;

public sealed class RankTests
{
    [Theory]
    [InlineData("The [No. 2] seed beat [# 14], and the kiln song went from [#6] to [No. 1] there.", 2, 14, 6, 1)]
    [InlineData("The guild's [number two] sang the [number one] song at Kiln [No. 3] St. Anna.", 2, 1, 3)]
    [InlineData("The kiln is [# 2] in the list, and [No. 2] there as well.", 2, 2)]
    [InlineData("Kiln [no. 4] and Berth [No 6] were shut.", 4, 6)]
    [InlineData("Kilns [Nos. 5], [8] and [14], and shafts [nos. 2]-[3], are shut; 4 potters left.", 5, 8, 14, 2, 3)]
    [InlineData("Pope Quill [III] opened the [XV] Games after World War [II].", 3, 15, 2)]
    [InlineData("The [Vth] Lancers read Chapter [IV] of Potters Bowl [LIV].", 5, 4, 54)]
    public void A_sign_or_a_Roman_numeral_tells_a_place_in_an_order(string marked, params int[] places)
    {
        var text = string.Concat(marked.Split('[', ']'));
        Assert.Equal(marked, Marked.By(marked, mention => mention is OrdinalMention));
        Assert.Equal(
            places,
            Shipped
                .Checker.Mentions(new SourceText("a.txt", text))
                .Mentions.All.OfType<OrdinalMention>()
                .Select(mention => mention.Number)
        );
    }

    [Theory]
    [InlineData("The flood was the third.", "flood")]
    [InlineData("They saw the third big flood.", "flood")]
    [InlineData("Of all that fell, this was the third.", null)]
    [InlineData("The Flood was the third.", null)]
    public void An_ordinal_is_said_of_the_noun_after_it_or_before_its_copula(string text, string? noun)
    {
        var (mentions, _) = Shipped.Checker.Mentions(new SourceText("a.txt", text));
        var ordinal = Assert.Single(mentions.All.OfType<OrdinalMention>());
        Assert.Equal(noun, ordinal.Noun is { } token ? mentions.Document.Text[token].ToString() : null);
    }

    [Theory]
    [InlineData("[31-0] it was, after [1\u20131] at the break.")]
    [InlineData("[3\u20131], they won.")]
    [InlineData("They won by [3-2].")]
    [InlineData("They asked \u20ac3-4 a seat, \u00a33-4 a bench and 1\u20132-3 a night.")]
    [InlineData("They lost a 1-2-3 line, $3-4 a seat and 10-15 percent in the 2019-20 season.")]
    public void Two_counts_around_a_dash_are_a_score(string marked) =>
        Assert.Equal(marked, Marked.By(marked, mention => mention is ScoreMention));

    [Theory]
    [InlineData("I had a CD of MC Potter and of Brother X, whom they call Generation X.")]
    [InlineData("A number of two-handled pots broke, and the number was two hundred.")]
    [InlineData("No 12 people agree, and no 14 kilns are alike.")]
    public void Other_letters_and_numbers_are_none(string text) =>
        Assert.Equal(text, Marked.By(text, mention => mention is OrdinalMention));
}
