using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>What a reader found in a file, before it is cut into tokens.</summary>
internal sealed class DocumentParts
{
    public required ImmutableArray<Block> Blocks { get; init; }

    public string? Outlet { get; init; }

    public ImmutableArray<TextSpan> DatePlaces { get; init; } = [];

    public Document ToDocument(SourceText source, Tokenizer tokenizer)
    {
        var tokens = new List<Token>(source.Content.Length / 5);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var block = 0; block < Blocks.Length; block++)
        {
            var first = tokens.Count;
            foreach (var run in Blocks[block].Runs)
            {
                tokenizer.Tokenize(source.Content, run, tokens);
            }

            SentenceSplitter.Split(source.Content, tokens, first, block, sentences);
        }

        return new Document(source, Blocks, new TokenizedText(source, [.. tokens], sentences.DrainToImmutable()))
        {
            Outlet = Outlet,
            DatePlaces = DatePlaces,
        };
    }
}
