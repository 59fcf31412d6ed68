using AngleSharp.Dom;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>
/// Tells what on a page is no part of its article: menus, captions, comments, forms, what is related, struck out or code.
/// </summary>
internal static class HtmlFurniture
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "head",
        "title",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "canvas",
        "video",
        "audio",
        "picture",
        "nav",
        "aside",
        "footer",
        "menu",
        "figcaption",
        "button",
        "input",
        "select",
        "textarea",
        "label",
        "dialog",
        "code",
        "kbd",
        "samp",
        "var",
        "del",
        "s",
        "strike",
    };
    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation",
        "complementary",
        "banner",
        "contentinfo",
        "search",
        "menu",
        "menubar",
        "dialog",
        "alert",
    };
    private static readonly string[] Names =
    [
        "comment",
        "related",
        "sidebar",
        "newsletter",
        "share",
        "sharing",
        "social",
        "promo",
        "advert",
    ];

    public static bool Is(IElement element) =>
        Elements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || (element.GetAttribute("style") is { } style && IsUnseen(style))
        || (element.LocalName is "pre" && element.QuerySelector("code") is not null)
        || (element.LocalName is "div" or "section" or "ul" or "ol" or "p" && IsNamedSo(element));

    private static bool IsUnseen(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    // "comments", "related-stories", "share_bar": by the first word of an id or a class.
    private static bool IsNamedSo(IElement element) =>
        (element.Id is { Length: > 0 } id && IsName(id)) || element.ClassList.Any(IsName);

    private static bool IsName(string name)
    {
        var end = name.AsSpan().IndexOfAny('-', '_');
        var first = name.AsSpan(0, end < 0 ? name.Length : end).TrimEnd("s");
        foreach (var known in Names)
        {
            if (first.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
