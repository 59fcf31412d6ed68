using System.Buffers;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Finds what in a text is no language: addresses, paths, names of files, and the codes of page generators.</summary>
internal static class Unread
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("{/\\@.");

    /// <summary>The stretches, in order and apart from each other.</summary>
    public static List<TextSpan> In(string content)
    {
        var found = new List<TextSpan>();
        var at = 0;
        while (at < content.Length && content.AsSpan(at).IndexOfAny(Signs) is >= 0 and var next)
        {
            at += next;
            if (content[at] == '{')
            {
                at = Add(GeneratorCode.At(content, at), found) ?? at + 1;
            }
            else if (content[at] == '.' && !IsInside(content, at))
            {
                at++;
            }
            else
            {
                var word = Address.WordAround(content, at, found.Count > 0 ? found[^1].End : 0);
                at = Add(Address.In(content, word), found) ?? Math.Max(word.End, at + 1);
            }
        }

        return found;
    }

    /// <summary>The codes of page generators alone, in order and apart from each other.</summary>
    public static List<TextSpan> CodesIn(string content)
    {
        var found = new List<TextSpan>();
        for (var at = content.IndexOf('{'); at >= 0; at = at < content.Length ? content.IndexOf('{', at) : -1)
        {
            at = Add(GeneratorCode.At(content, at), found) ?? at + 1;
        }

        return found;
    }

    private static int? Add(TextSpan? span, List<TextSpan> found)
    {
        if (span is { Length: > 0 } some)
        {
            found.Add(some);
            return some.End;
        }

        return null;
    }

    private static bool IsInside(string content, int at) =>
        at > 0 && at + 1 < content.Length && char.IsLetterOrDigit(content[at - 1]) && char.IsAsciiLetterOrDigit(content[at + 1]);
}
