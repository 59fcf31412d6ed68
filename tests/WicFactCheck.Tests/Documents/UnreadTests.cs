using WicFactCheck.Documents;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class UnreadTests
{
    [Theory]
    [InlineData("See [https://news.example/2014/05/06/14-dead?id=9#p2], then go.")]
    [InlineData("It (see [http://x.example/a_(b)]) is so.")]
    [InlineData("Look at [www.kiln2019.example] for more.")]
    [InlineData("It is on [news.example/2014/05] today.")]
    [InlineData("Write to [a.b2014@kiln.example].")]
    [InlineData("It is in [/var/log/2014/03/04], in [./2019/a] and in [~/drafts/2020].")]
    [InlineData("[C:\\drafts\\2014\\a] and [\\\\server\\2019] hold it.")]
    [InlineData("The file [kiln_2014-05-06.pdf] and [IMG_2019.JPG] are there.")]
    [InlineData(
        "“[Scan 2022-05-04 at 09.12.44.pdf]” shows the deed, and \"[list 3.csv]\" and [kiln_2021-03-04 (2).jpg] the price."
    )]
    [InlineData("A [<!-- wp:list {\"id\":512,\"width\":900} -->] B")]
    [InlineData("A [{{< figure src=\"a.jpg\" title=\"14 dead\" >}}] B")]
    [InlineData("Until [{{ page.date | date: \"%Y\" }}] and [{% include count.html n=14 %}] it rained.")]
    [InlineData("It rained[{: .note width=\"640\"}].")]
    [InlineData("A [{% highlight python %}\nyear = 2014\n\nday = 3\n{% endhighlight %}] B")]
    [InlineData("A [{{< highlight python >}}\nyear = 2014\n{{< /highlight >}}] B")]
    public void Addresses_paths_names_of_files_and_codes_are_not_read(string marked) =>
        Assert.Equal(marked, Marked(string.Concat(marked.Split('[', ']'))));

    [Theory]
    [InlineData("In the 2021/22 season it was 24/7, and/or 9/11.")]
    [InlineData("It ran at 120 km/h on 5/4/2019, i.e. 3/4 of 1.5/2.0.")]
    [InlineData("At 9 a.m./10 p.m. he/she/they came. U.S. sales rose 3.5 per cent.")]
    [InlineData("It rained.Then it stopped. No.5 won. 14.30 was the time.")]
    [InlineData("The {old} town paid @ 5 euros; AT&T said {no}.")]
    [InlineData("Ratings: 4.5/5. A. B. Clarke Jr. left.")]
    public void Language_is_read(string text) => Assert.Empty(Unread.In(text));

    [Fact]
    public void Words_around_an_address_are_read_where_they_stand()
    {
        const string Text = "The kiln fair (https://kiln.example/1999/88) drew 420 potters.";
        var claim = Assert.Single(Articles.Check(("a.txt", Text)).Documents[0].Claims);
        Assert.Equal("420", Text.Substring(claim.Span.Start, claim.Span.Length)[..3]);
    }

    [Theory]
    [InlineData('/')]
    [InlineData('{')]
    [InlineData('.')]
    [InlineData('@')]
    [InlineData('\\')]
    [InlineData('<')]
    public void A_text_of_signs_alone_takes_no_longer_than_others(char sign) =>
        Assert.NotNull(Unread.In(string.Concat(Enumerable.Repeat($"a{sign}", 100_000))));

    private static string Marked(string text)
    {
        foreach (var span in Unread.In(text).AsEnumerable().Reverse())
        {
            text = text.Insert(span.End, "]").Insert(span.Start, "[");
        }

        return text;
    }
}
