using WicFactCheck.Documents.Readers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("It rained. It poured.", "It rained.|It poured.")]
    [InlineData("It rained.It poured on him.A goat fled.", "It rained.|It poured on him.|A goat fled.")]
    [InlineData("See lundby.example.Com and the.Net.", "See lundby.example.Com and the.Net.")]
    [InlineData("Mr. Hill came on Nov. 8 from the U.S. capital.", "Mr. Hill came on Nov. 8 from the U.S. capital.")]
    [InlineData("Doors open at 8 a.m. The fair ends at noon.", "Doors open at 8 a.m.|The fair ends at noon.")]
    [InlineData("“Come in.” He sat. then stood.", "“Come in.”|He sat. then stood.")]
    [InlineData("It cost 3.2 million. Why? Nobody knows!", "It cost 3.2 million.|Why?|Nobody knows!")]
    [InlineData("The No. 2 seed won. It was no. 14 on p. 3.", "The No. 2 seed won.|It was no. 14 on p. 3.")]
    [InlineData("Was it so? No. 12 people saw it.", "Was it so?|No.|12 people saw it.")]
    public void A_sentence_ends_at_a_stop_that_belongs_to_no_abbreviation(string text, string sentences)
    {
        var document = DocumentReaders.Read(new SourceText("a.txt", text)).ToDocument(Shipped.Tokenizer, Shipped.ForTimes);
        Assert.Equal(
            sentences,
            string.Join('|', document.Text.Sentences.Select(sentence => document.Text.TextOf(sentence.First, sentence.End)))
        );
    }
}
