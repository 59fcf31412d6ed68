using NodaTime;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Documents;

/// <summary>Lines at the head that name the outlet and the day of its issue.</summary>
public sealed class ImprintTests
{
    private const string Headline = "Ferry sinks off Halvik";
    private const string Body = "The ferry to Marrow Island sank on Tuesday with 14 cows on board, the harbour office said.";

    [Theory]
    [InlineData("Halvik Herald, 4 March 2021", "Halvik Herald")]
    [InlineData("*The Halvik Herald, March 4, 2021*", "The Halvik Herald")]
    [InlineData("HALVIK HERALD, Thursday 4 March 2021, p. 7", "HALVIK HERALD")]
    [InlineData("Halvik Herald (4 March 2021)", "Halvik Herald")]
    [InlineData("4 March 2021 - Halvik Herald", "Halvik Herald")]
    [InlineData("By Runa Halse, Halvik Herald, 4 March 2021", "Halvik Herald")]
    [InlineData("_Halvik Herald, 4 March 2021, by Runa Halse_", "Halvik Herald")]
    [InlineData("Source: Radio Halvik, 4 March 2021, 18:30", "Radio Halvik")]
    [InlineData("The Bulletin of the Halvik Boatmen, No. 12, 4 March 2021", "The Bulletin of the Halvik Boatmen")]
    [InlineData("Marrow Monthly 3/2021 (4 March)", "Marrow Monthly")]
    [InlineData("halvik.example, 4 March 2021", null)]
    [InlineData("Press release, 4 March 2021", null)]
    [InlineData("Harbour Office, press release, 4 March 2021", null)]
    [InlineData("Posted on Tide Tables, a blog, 4 March 2021", null)]
    public void It_tells_outlet_and_day(string line, string? outlet)
    {
        foreach (
            var (path, text) in new[]
            {
                ("a.md", $"# {Headline}\n\n{line}\n\n{Body}"),
                ("a.txt", $"{Headline}\n\n{line}\n\n{Body}"),
            }
        )
        {
            var (document, published) = Read(path, text);
            Assert.Equal(new LocalDate(2021, 3, 4), published);
            Assert.Equal(outlet, document.Outlet);
            Assert.Equal([Headline, Body], Told(document));
        }
    }

    [Theory]
    [InlineData("HALVIK HERALD, 4 March 2021")]
    [InlineData("Halvik Herald - Thursday, March 4, 2021")]
    [InlineData("# Harbour Letter, 4 March 2021")]
    public void It_may_stand_before_the_headline(string line)
    {
        var (document, published) = Read("a.md", $"{line}\n\n## {Headline}\n\n{Body}");
        Assert.Equal(new LocalDate(2021, 3, 4), published);
        Assert.Equal([Headline, Body], Told(document));
    }

    [Fact]
    public void The_name_of_an_outlet_alone_is_no_headline()
    {
        var (document, published) = Read("a.txt", $"HALVIK HERALD\n\n{Headline}\n\nThursday, 4 March 2021\n\n{Body}");
        Assert.Equal("HALVIK HERALD", document.Outlet);
        Assert.Equal(new LocalDate(2021, 3, 4), published);
        Assert.Equal([Headline, Body], Told(document));
    }

    [Theory]
    [InlineData("Halvik Quarterly, spring 2021", "In May it rained.", "2021-05")]
    [InlineData("Halvik Monthly, March 2021", "On 2 March it rained.", "2021-03-02")]
    [InlineData("The boatmen's newsletter, March/April 2021", "In April it rained.", "2021-04")]
    [InlineData("Halvik Review No. 3/2021", "On 2 May it rained.", "2021-05-02")]
    public void The_month_or_year_of_an_issue_counts_where_there_is_no_day(string line, string sentence, string told)
    {
        var (mentions, published) = Shipped.Checker.Mentions(new SourceText("a.md", $"# {Headline}\n\n{line}\n\n{sentence}"));
        Assert.Null(published);
        Assert.Contains(mentions.All.OfType<TimeMention>(), time => time.Expression.Timex == told);
    }

    [Theory]
    [InlineData("The fair opens on 4 March 2021")]
    [InlineData("Fifty boats wanted by 4 March 2021")]
    [InlineData("From 4 March 2021 the ferry runs twice a day")]
    [InlineData("Halvik Herald wins prize for its story of 4 March 2021")]
    [InlineData("All cows saved, 4 March 2021 a day to remember")]
    [InlineData("14 cows, 2 sailors, 4 March 2021")]
    public void A_line_that_tells_something_is_none(string line)
    {
        var (document, published) = Read("a.md", $"# {Headline}\n\n{line}\n\n{Body}");
        Assert.Null(published);
        Assert.Equal([Headline, line, Body], Told(document));
    }

    [Theory]
    [InlineData("Halvik Fair, 4 March 2021")]
    [InlineData("Great Flood of 4 March 2021")]
    public void A_headline_is_one_only_where_it_says_what_it_is(string headline)
    {
        var (document, published) = Read("a.md", $"# {headline}\n\n{Body}");
        Assert.Null(published);
        Assert.Equal([headline, Body], Told(document));
    }

    [Fact]
    public void Behind_the_first_sentences_there_is_none()
    {
        var (document, published) = Read("a.md", $"# {Headline}\n\n{Body}\n\nHalvik Herald, 4 March 2021");
        Assert.Null(published);
        Assert.Equal([Headline, Body, "Halvik Herald, 4 March 2021"], Told(document));
    }

    [Fact]
    public void A_dateline_may_have_its_outlet_and_day_in_brackets()
    {
        var (document, published) = Read("a.txt", $"{Headline}\n\nHALVIK (Seawire Service, 4 March 2021) - {Body}");
        Assert.Equal("Seawire Service", document.Outlet);
        Assert.Equal(new LocalDate(2021, 3, 4), published);
    }

    [Fact]
    public void The_year_that_an_outlet_was_founded_in_is_none_of_an_issue()
    {
        var (_, published) = Read("a.txt", $"THE HALVIK HERALD | Est. 1934 | 50 cents | 4 March\n\n{Headline}\n\n{Body}");
        Assert.Null(published);
    }

    private static (Document Document, LocalDate? Published) Read(string path, string text)
    {
        var (mentions, published) = Shipped.Checker.Mentions(new SourceText(path, text));
        return (mentions.Document, published);
    }

    private static IEnumerable<string> Told(Document document) =>
        document.Blocks.Where(block => block.IsArticle).Select(block => document.Source[block.Span]);
}
