using WicFactCheck.Languages.English;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Languages;

/// <summary>Sentences cut into words, which are shown with a bar between them.</summary>
public sealed class EnglishWordTests
{
    [Theory]
    [InlineData("The 23-year-old left.", "The|23|-|year|-|old|left|.")]
    [InlineData("They don’t know; she can't say.", "They|do|n’t|know|;|she|ca|n't|say|.")]
    [InlineData("We cannot go, I'd say we'll stay.", "We|can|not|go|,|I|'d|say|we|'ll|stay|.")]
    [InlineData("The ship's mast and the dogs' bowls.", "The|ship|'s|mast|and|the|dogs|'|bowls|.")]
    [InlineData("“Stop!” he said—twice.", "“|Stop|!|”|he|said|—|twice|.")]
    [InlineData("Mr. Hill of the U.S. paid $5,300.50 (or 4%).", "Mr.|Hill|of|the|U.S.|paid|$|5,300.50|(|or|4|%|)|.")]
    [InlineData("It opens at 10:30 a.m. on Oct. 5.", "It|opens|at|10:30|a.m.|on|Oct.|5|.")]
    [InlineData("It opens at 10am, at 7p.m. it shuts.", "It|opens|at|10|am|,|at|7|p.m.|it|shuts|.")]
    [InlineData("The co-owner re-opened a well-known pub.", "The|co-owner|re-opened|a|well|-|known|pub|.")]
    [InlineData("Call 555-0134 or 212-555-0134.", "Call|555-0134|or|212-555-0134|.")]
    [InlineData(
        "Write to desk@example.org or see www.example.org/a-b.",
        "Write|to|desk@example.org|or|see|www.example.org/a-b|."
    )]
    [InlineData("In the 1990's, in the '90s, in 2008's winter.", "In|the|1990's|,|in|the|'90s|,|in|2008|'s|winter|.")]
    [InlineData("Wait... what?! No.", "Wait|...|what|?!|No|.")]
    [InlineData("The No. 2 and/or the 9/11 report", "The|No.|2|and|/|or|the|9/11|report")]
    [InlineData("J.Hill ran 5km, then 3 km.", "J.|Hill|ran|5|km|,|then|3|km|.")]
    [InlineData("  spaced   out  ", "spaced|out")]
    [InlineData("", "")]
    [InlineData("'", "'")]
    public void Words_are_cut_as_treebanks_cut_them(string sentence, string words) =>
        Assert.Equal(words, string.Join('|', Cut(sentence).Select(span => sentence[span.Start..span.End])));

    [Theory]
    [InlineData("a-.-'..(:'\"–%$#@/)) ,-- '' 's n't $ US$")]
    [InlineData("-5 +3 (s) x(s) :-) ;) http:// @ a@ .5 ..5 5. 5.. '90 'em")]
    public void Whatever_is_cut_every_letter_is_in_one_word_and_no_space_in_any(string sentence)
    {
        var spans = Cut(sentence);
        var covered = string.Concat(spans.Select(span => sentence[span.Start..span.End]));
        Assert.Equal(string.Concat(sentence.Where(c => !char.IsWhiteSpace(c))), covered);
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(spans, span => Assert.True(span.Length > 0));
    }

    private static List<TextSpan> Cut(string sentence)
    {
        var words = new List<TextSpan>();
        EnglishWords.Cut(sentence, new TextSpan(0, sentence.Length), words);
        return words;
    }
}
