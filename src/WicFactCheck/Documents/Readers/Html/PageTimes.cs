using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>
/// Finds the times of a page that may tell when its article was published: those that say so, those in a line for dates, and
/// those between its headline and its first paragraph.
/// </summary>
/// <remarks>Any other time of a page may be of anything, and so may one of a change.</remarks>
internal static class PageTimes
{
    private const string Said =
        "time[pubdate], time[itemprop~='datePublished'], [itemprop~='datePublished'], article header time, time.published, "
        + "time.entry-date";

    /// <summary>How many characters a paragraph has at least.</summary>
    private const int LeastWords = 25;

    /// <summary>How far up an element is looked for that is named for its dates.</summary>
    private const int Around = 3;

    private static readonly string[] Lines = ["date", "byline", "publish", "pub", "posted", "meta", "timestamp", "dateline"];
    private static readonly string[] Changes = ["updat", "modif", "edited", "changed"];

    /// <summary>Their words, the most trusted first.</summary>
    public static IEnumerable<string> In(IHtmlDocument page)
    {
        var said = page.QuerySelectorAll(Said).ToList();
        List<IElement> others = [.. page.QuerySelectorAll("time").Where(time => !said.Contains(time) && MayTell(time))];
        var above = AboveArticle(page);
        return said.Concat(others.Where(IsInLineForDates))
            .Concat(others.Where(above.Contains))
            .Select(time => time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent)
            .Where(time => !string.IsNullOrWhiteSpace(time));
    }

    // Neither that of a change, nor one beside the article.
    private static bool MayTell(IElement time) =>
        !IsNamed(time, Changes)
        && !(time.ParentElement is { } parent && IsNamed(parent, Changes))
        && !time.Ancestors<IElement>().Any(around => around.LocalName is not "footer" && HtmlFurniture.Is(around));

    // "<p class='byline'>", "<footer>Posted <time>" of an article
    private static bool IsInLineForDates(IElement time) =>
        time.Ancestors<IElement>()
            .Prepend(time)
            .Take(Around)
            .Any(around => IsNamed(around, Lines) || (around.LocalName is "footer" && around.Closest("article") is not null));

    private static HashSet<IElement> AboveArticle(IHtmlDocument page)
    {
        var found = new HashSet<IElement>();
        var isBelowHeadline = false;
        foreach (var element in page.All)
        {
            switch (element.LocalName)
            {
                case "h1":
                    isBelowHeadline = true;
                    break;
                case "time" when isBelowHeadline:
                    found.Add(element);
                    break;
                case "p" when isBelowHeadline && element.TextContent.Length >= LeastWords && !IsOfTime(element):
                    return found;
            }
        }

        return found;
    }

    // A line that is hardly more than a time, and no sentence: "Ada Berg, 3 March".
    private static bool IsOfTime(IElement line) =>
        line.QuerySelector("time") is not null
        && line.TextContent.Length < 4 * LeastWords
        && line.TextContent.TrimEnd() is not [.., '.' or '!' or '?'];

    private static bool IsNamed(IElement element, string[] names) =>
        names.Any(name =>
            element.ClassName?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
            || element.Id?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
            || element.GetAttribute("itemprop")?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
        );
}
