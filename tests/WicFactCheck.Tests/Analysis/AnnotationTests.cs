using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages.English;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Analysis;

/// <summary>What is known of a text lies in layers; annotators fill each once, out of those before it.</summary>
public sealed class AnnotationTests
{
    private static readonly Layer<string> Lines = new("lines");
    private static readonly Layer<string> Rhymes = new("rhymes");

    [Fact]
    public void An_annotator_comes_after_those_that_give_what_it_needs()
    {
        var fault = Assert.Throws<ArgumentException>(() =>
            new AnnotationPipeline(new Reader([Lines], Rhymes), new Reader([], Lines))
        );
        Assert.StartsWith("Reader needs lines, which nothing before it gives", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_annotators_give_the_same_layer()
    {
        var fault = Assert.Throws<ArgumentException>(() => new AnnotationPipeline(new Reader([], Lines), new Reader([], Lines)));
        Assert.StartsWith("Reader gives lines, which are given already", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_that_is_filled_is_not_read_again()
    {
        var (lines, rhymes) = (new Reader([], Lines), new Reader([Lines], Rhymes));
        var text = Empty();
        new AnnotationPipeline(lines).Annotate(text);
        new AnnotationPipeline(lines, rhymes).Annotate(text);
        Assert.Equal((1, 1), (lines.Times, rhymes.Times));
    }

    [Fact]
    public void A_layer_is_filled_once()
    {
        var text = Empty();
        text.Fill(Lines, "one");
        Assert.Equal("one", text.Get(Lines));
        Assert.Throws<InvalidOperationException>(() => text.Fill(Lines, "two"));
    }

    [Fact]
    public void A_layer_that_nobody_filled_is_told_by_its_name()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Empty().Get(Rhymes));
        Assert.Equal("poem.txt is asked for rhymes, and nothing has found them", fault.Message);
    }

    [Theory]
    [InlineData("date: 2024-06-01\n\nThe mill burned down on Friday.")]
    [InlineData("The mill burned down on Friday.")]
    public void Dates_are_read_without_a_parse(string article) =>
        Assert.False(Shipped.Checker.Dates(new SourceText("a.txt", article)).Document.Text.Has(SentenceTrees.Layer));

    [Fact]
    public void Claims_are_read_with_a_parse() =>
        Assert.True(
            Shipped.Checker.Claims(new SourceText("a.txt", "The mill burned down.")).Document.Text.Has(SentenceTrees.Layer)
        );

    private static AnnotatedText Empty() => new(new SourceText("poem.txt", ""), EnglishLanguage.Instance, [], []);

    private sealed class Reader(ImmutableArray<Layer> needs, Layer<string> gift) : IAnnotator
    {
        public int Times { get; private set; }

        public ImmutableArray<Layer> Needs => needs;

        public ImmutableArray<Layer> Gives => [gift];

        public void Annotate(AnnotatedText text)
        {
            Times++;
            text.Fill(gift, "some");
        }
    }
}
