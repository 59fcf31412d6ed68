using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>Finds which texts of a page are its article, by the rules of the reading view of browsers.</summary>
/// <remarks>
/// The reading view takes a page apart and makes a new one. So each text gets a number in characters that no text has, and those
/// whose numbers come back are the article.
/// </remarks>
internal static class MainText
{
    // Characters for private use, which stand for the ten digits and for the end of a number.
    private const char Zero = '\ue010';
    private const char End = '\ue01a';

    // Shorter articles are news, too; the reading view thinks of essays.
    private const int ShortestArticle = 100;

    /// <summary>The texts of the article; empty where none is found.</summary>
    public static HashSet<IText> Find(IHtmlDocument page)
    {
        if (page.Clone(true) is not IHtmlDocument copy)
        {
            return [];
        }

        List<IText> texts = [.. page.Descendants<IText>()];
        Number(copy);
        string content = "";
        using var reader = new Reader("http://localhost/", copy)
        {
            ContinueIfNotReadable = true,
            CharThreshold = ShortestArticle,
            DisableJSONLD = true,
        };
        reader.AddCustomOperationEnd(article => content = article.TextContent);
        _ = reader.GetArticle();
        return [.. Numbers(content).Where(number => number < texts.Count).Select(number => texts[number])];
    }

    private static void Number(IHtmlDocument page)
    {
        foreach (var (text, number) in page.Descendants<IText>().Select((text, i) => (text, i)).ToList())
        {
            if (
                text.Parent is not (IHtmlScriptElement or IHtmlStyleElement or IHtmlTitleElement)
                && !string.IsNullOrWhiteSpace(text.Data)
            )
            {
                text.Data = Written(number) + text.Data;
            }
        }
    }

    private static string Written(int number)
    {
        var written = new StringBuilder();
        foreach (var digit in number.ToString(CultureInfo.InvariantCulture))
        {
            written.Append((char)(Zero + digit - '0'));
        }

        return written.Append(End).ToString();
    }

    private static IEnumerable<int> Numbers(string text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (c is >= Zero and < End)
            {
                number = (number % 100_000_000 * 10) + c - Zero;
            }
            else if (c == End)
            {
                yield return number;
                number = 0;
            }
        }
    }
}
