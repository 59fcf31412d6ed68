using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Support;

/// <summary>Shows what is mentioned in a text by square brackets around it.</summary>
internal static class Marked
{
    /// <summary>The text with brackets around the mentions that are asked for.</summary>
    /// <param name="marked">The text, with the brackets that are expected; they are taken out before it is read.</param>
    /// <param name="isMeant">Which mentions are asked for.</param>
    public static string By(string marked, Func<Mention, bool> isMeant)
    {
        var text = string.Concat(marked.Split('[', ']'));
        var (mentions, _) = Shipped.Checker.Mentions(new SourceText("a.txt", text));
        foreach (var mention in mentions.All.Where(isMeant).OrderByDescending(mention => mention.Tokens.First))
        {
            var span = mentions.Document.Text.SpanOf(mention.Tokens.First, mention.Tokens.End);
            text = text.Insert(span.End, "]").Insert(span.Start, "[");
        }

        return text;
    }
}
