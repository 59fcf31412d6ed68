using WicFactCheck.Analysis;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Tests.Analysis;

/// <summary>A text with its layers, and the tokens that stand between square brackets in it.</summary>
internal sealed record Marked(AnnotatedText Text, TokenRange Tokens)
{
    public static Marked Read(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var read = Shipped.Checker.Claims(new SourceText("a.md", text)).Document.Text;
        List<TextSpan> tokens = [.. read.Tokens.Select(token => read.Source.Map.InFile(token.Span))];
        var first = tokens.FindIndex(token => token.Start >= start);
        return new Marked(read, new TokenRange(first, tokens.FindLastIndex(token => token.End <= end) + 1));
    }
}
