using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

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
        var (document, range) = Marked.Read(sentence);
        var tree = document.Get(SentenceTrees.Layer).Of(range.First);
        Assert.Equal(head, tree.HeadOf(range) is { } word ? tree.FormOf(word).ToString() : null);
    }

    [Fact]
    public void What_is_no_language_is_not_parsed()
    {
        var (document, range) = Marked.Read("Nobody saw `run --fast` [the ship].");
        var tree = document.Get(SentenceTrees.Layer).Of(range.First);
        Assert.DoesNotContain("fast", Enumerable.Range(0, tree.Length).Select(word => tree.FormOf(word).ToString()));
    }

    [Fact]
    public void What_hangs_from_a_word_is_asked_of_the_tree()
    {
        var (document, range) = Marked.Read("The owner of the mill has [sold] it.");
        var tree = document.Get(SentenceTrees.Layer).Of(range.First);
        var verb = Assert.NotNull(tree.HeadOf(range));
        var subject = Assert.NotNull(tree.ChildOf(verb, Relation.Subject));
        Assert.Equal("sell", tree[verb].Lemma);
        Assert.Equal(new TextSpan(0, "The owner of the mill".Length), tree.SpanUnder(subject));
        Assert.True(tree.IsUnder(subject, verb));
        Assert.False(tree.IsUnder(verb, subject));
    }
}
