using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>What dialects of Markdown don't show is not read, and what they show is.</summary>
public sealed class MarkdownCodeTests
{
    [Theory]
    [InlineData("[[fairs/420-potters|The list]] is new.")]
    [InlineData("The list is in [[420 potters came.md]] now.")]
    [InlineData("![[420-potters.png]]")]
    [InlineData("\\figalt{420 potters came}{/assets/kiln-77.png}")]
    [InlineData("\\fig{/assets/420-potters.svg}")]
    [InlineData("\\newcommand{\\fair}{420 potters came}")]
    [InlineData(":::figure{src=\"/a/77.png\" alt=\"420 potters came\"}\n:::")]
    [InlineData("It is [new](/fair/420-potters \"420 potters came\").")]
    [InlineData("<iframe src=\"https://e.org/420-potters\" title=\"420 potters came\"></iframe>")]
    [InlineData("{{ page.title | append: \"420 potters came\" }}")]
    public void Paths_and_attributes_tell_nothing(string line) =>
        Assert.DoesNotContain(Claims($"The old kiln is in Quillhaven.\n\n{line}"), claim => claim is "420" or "77");

    [Theory]
    [InlineData("[[fairs/2019|420 potters]] came to the fair.")]
    [InlineData("[[Kiln fair]]: 420 potters came.")]
    [InlineData("[420 potters](/fair/77) came to the fair.")]
    [InlineData(":::note{title=\"77 kilns\"}\n420 potters came to the fair.\n:::")]
    [InlineData("It is in [[fairs/77|town]], and 420 potters came.")]
    public void Words_that_are_shown_are_read(string line) => Assert.Contains("420", Claims(line));

    private static IEnumerable<string> Claims(string text) =>
        Loaded.Check(("a.md", text)).Documents[0].Claims.Select(claim => claim.Value.Label);
}
