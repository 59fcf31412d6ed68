using NodaTime.Text;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Findings;

public sealed class UndatedArticleTests
{
    private const string Undated =
        "QUILLHAVEN, May 4 — The Lantern Works opened its second mill by the river, said Ada Lindqvist, who runs it.";

    [Theory]
    [InlineData("The Lantern Works has a second mill, for which Ada Lindqvist raised the money.", "2017-05-04")]
    [InlineData("Tomas Reyes took the Porto Ferry to Brindlemoor, where it sank off the Hollis Pier.", null)]
    [InlineData("In Quillhaven, Tomas Reyes took the Porto Ferry to Brindlemoor, where it sank off the Hollis Pier.", null)]
    public void Its_year_comes_from_articles_of_its_own_event_alone(string other, string? published)
    {
        var report = Articles.Check(("a.txt", "date: 2017-05-06\n\n" + other), ("b.txt", Undated));
        var date = report.Documents.Single(article => article.Document.Path == "b.txt").Published;
        Assert.Equal(published, date is { } day ? LocalDatePattern.Iso.Format(day) : null);
    }
}
