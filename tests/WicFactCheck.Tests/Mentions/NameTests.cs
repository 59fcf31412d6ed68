using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Mentions;

public sealed class NameTests
{
    [Theory]
    [InlineData("The kiln cost [Quill] $160MM and 40V lamps, SEK 40m and VND4,927 billion.")]
    [InlineData("The file CR-2021-0448 is with [Quill], whose share is 0700.HK, and so is v2.0.18 of it.")]
    [InlineData("The [CR] said that [Quill] has a [Boeing 737].")]
    [InlineData("[Quill] paid Rs 40 crore and Tk 9 lakh for 7-Year-Old boats.")]
    public void Units_and_codes_are_no_names(string marked) =>
        Assert.Equal(marked, Marked.By(marked, mention => mention is NameMention));

    [Theory]
    [InlineData("[Flight QX318] came by, then an [F-16].")]
    [InlineData("The probe [Quill-9] is on [Route 66], and an [H7N9] outbreak is over.")]
    [InlineData("A [Boeing 737-800] left, and [Flight 2318] did not.")]
    public void A_name_is_whole_with_the_number_that_it_ends_in(string marked) =>
        Assert.Equal(marked, Marked.By(marked, mention => mention is NameMention { IsReference: false }));
}
