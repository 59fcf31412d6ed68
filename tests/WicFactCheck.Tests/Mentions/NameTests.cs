using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Mentions;

public sealed class NameTests
{
    [Theory]
    [InlineData("The kiln cost [Quill] $160MM and 40V lamps, SEK 40m and VND4,927 billion.")]
    [InlineData("The file CR-2021-0448 is with [Quill], whose share is 0700.HK, and so is v2.0.18 of it.")]
    [InlineData("The [CR] said that [Quill] has a [Boeing 737].")]
    public void Units_and_codes_are_no_names(string marked) =>
        Assert.Equal(marked, Marked.By(marked, mention => mention is NameMention));
}
