using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Languages;

/// <summary>Datelines, marked by a bar at their end.</summary>
public sealed class EnglishDatelineTests
{
    [Theory]
    [InlineData("WESTFIELD, Ohio (AP) — |Two ships sank.")]
    [InlineData("NEW LUNDBY -- |\"We left,\" he said.")]
    [InlineData("WESTFIELD- |Police left.")]
    [InlineData("Westfield (Reuters) - |The mill closed.")]
    [InlineData("(06/08/16) - |Police left.")]
    [InlineData("LUND, Sweden, May 5 (AFP) – |30 ships sank.")]
    [InlineData("WESTFIELD (WXYZ9) |Two ships sank.")]
    [InlineData("|NATO (OTAN) said no.")]
    [InlineData("|NASA – an agency – closed.")]
    [InlineData("|The Lundby-Westfield line closed.")]
    [InlineData("|Ada Holm - The Lundby Players' best - left.")]
    [InlineData("|IBM sold a well - Known as the best - to Ada.")]
    [InlineData("|")]
    public void A_dateline_ends_with_its_dash_or_brackets(string marked)
    {
        var bar = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(bar, 1);
        var words = new List<TextSpan>();
        EnglishWords.Cut(text, new TextSpan(0, text.Length), words);
        Assert.Equal(words.Count(word => word.End <= bar), EnglishDateline.LengthOf(text, [.. words]));
    }

    [Fact]
    public void What_follows_a_dateline_is_parsed_as_if_it_stood_alone()
    {
        const string sentence = "Two ships sank near the old harbour.";
        const string dateline = "WESTFIELD, Ohio (AP) — ";
        var alone = Parse(sentence);
        var together = Parse(dateline + sentence);
        var cut = together.Length - alone.Length;
        Assert.Equal(
            alone.Select(word => (word.Lemma, Head: word.Head == ParsedWord.NoHead ? word.Head : word.Head + cut, word.Relation)),
            together.Skip(cut).Select(word => (word.Lemma, word.Head, word.Relation))
        );
        Assert.Single(together.Take(cut), word => word.Head >= cut && word.Relation.Relation == Relation.Parataxis);
        Assert.Single(together, word => word.Head == ParsedWord.NoHead);
    }

    private static ParsedWord[] Parse(string text) =>
        new EnglishParser(EnglishModel.Instance).Parse(text, new TextSpan(0, text.Length)).ToArray();
}
