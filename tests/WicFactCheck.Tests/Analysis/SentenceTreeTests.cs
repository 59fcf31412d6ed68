using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Tests.Analysis;

/// <summary>Tokens of a text and the words of its trees are linked by their places.</summary>
public sealed class SentenceTreeTests
{
    [Theory]
    [InlineData("A [23-year-old] driver was hurt.", "old")]
    [InlineData("The storm tore [the roof of the mill] off.", "roof")]
    [InlineData("The ferry left [on Friday] at noon.", "Friday")]
    [InlineData("Nobody saw `run --fast` [the ship].", "ship")]
    public void The_head_of_some_tokens_is_the_word_that_the_others_hang_from(string sentence, string head)
    {
        var (document, range) = Read(sentence);
        var tree = document.Get(SentenceTrees.Layer).Of(range.First);
        Assert.Equal(head, tree.HeadOf(range) is { } word ? tree.FormOf(word).ToString() : null);
    }

    [Fact]
    public void What_is_no_language_is_not_parsed()
    {
        var (document, range) = Read("Nobody saw `run --fast` [the ship].");
        var tree = document.Get(SentenceTrees.Layer).Of(range.First);
        Assert.DoesNotContain("fast", Enumerable.Range(0, tree.Length).Select(word => tree.FormOf(word).ToString()));
    }

    [Fact]
    public void What_hangs_from_a_word_is_asked_of_the_tree()
    {
        var (document, range) = Read("The owner of the mill has [sold] it.");
        var tree = document.Get(SentenceTrees.Layer).Of(range.First);
        var verb = Assert.NotNull(tree.HeadOf(range));
        var subject = Assert.NotNull(tree.ChildOf(verb, Relation.Subject));
        Assert.Equal("sell", tree[verb].Lemma);
        Assert.Equal(new TextSpan(0, "The owner of the mill".Length), tree.SpanUnder(subject));
        Assert.True(tree.IsUnder(subject, verb));
        Assert.False(tree.IsUnder(verb, subject));
    }

    // The tokens between the brackets.
    private static (WicFactCheck.Analysis.AnnotatedText Text, TokenRange Range) Read(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var document = Shipped.Checker.Claims(new SourceText("a.md", text)).Document.Text;
        var first = document.Tokens.ToList().FindIndex(token => document.Source.Map.InFile(token.Span).Start >= start);
        var last = document.Tokens.ToList().FindLastIndex(token => document.Source.Map.InFile(token.Span).End <= end);
        return (document, new TokenRange(first, last + 1));
    }
}
