using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Languages;

/// <summary>Labels of editors, marked by a bar at their end.</summary>
public sealed class EnglishLabelTests
{
    [Theory]
    [InlineData("UPDATE (4:52 p.m.): |Police left.")]
    [InlineData("Breaking: |Two ships sank.")]
    [InlineData("5:30 p.m. UPDATE: |\"We left,\" he said.")]
    [InlineData("UPDATE Friday 3: |Police left.")]
    [InlineData("Image 1 of 3 |Ada Holm appears in court.")]
    [InlineData("Photo 12 of 30 |Police stand near the mill.")]
    [InlineData("|Image 1 of 3 shows the mill.")]
    [InlineData("|Photo courtesy of the mill: Police left.")]
    [InlineData("|The update: Police left.")]
    [InlineData("|Update: police left.")]
    [InlineData("|Update the map.")]
    [InlineData("Ada Holm: |Two ships sank.")]
    [InlineData("|12: Two ships sank.")]
    [InlineData("|Update:")]
    public void A_label_ends_with_its_colon_or_its_count(string marked)
    {
        var bar = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(bar, 1);
        var words = new List<TextSpan>();
        EnglishWords.Cut(text, new TextSpan(0, text.Length), words);
        Assert.Equal(words.Count(word => word.End <= bar), EnglishLabel.LengthOf(text, [.. words]));
    }

    [Theory]
    [InlineData("UPDATE (4:52 p.m.): Two ships sank near the old harbour.")]
    [InlineData("Update: WESTFIELD, Ohio (AP) — Two ships sank near the old harbour.")]
    [InlineData("Image 1 of 3 Two ships sank near the old harbour.")]
    public void What_follows_a_label_and_a_dateline_holds_the_root(string text)
    {
        var words = new EnglishParser(EnglishModel.Instance).Parse(text, new TextSpan(0, text.Length)).ToArray();
        var root = Assert.Single(words, word => word.Head == ParsedWord.NoHead);
        Assert.Equal("sink", root.Lemma);
        var label = Assert.Single(words, word => word.Relation.Relation == Relation.Parataxis);
        Assert.Equal(root, words[label.Head]);
    }
}
