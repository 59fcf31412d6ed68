using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>An article as a reader found it in its file, before it is cut into tokens.</summary>
internal sealed class Article
{
    public required SourceText Source { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Where its text may state its date of publication, the most trusted place first.</summary>
    public ImmutableArray<TextSpan> DatePlaces { get; init; } = [];

    /// <summary>Cuts it into tokens and sentences.</summary>
    public Document ToDocument(Tokenizer tokenizer)
    {
        var tokens = new List<Token>(Source.Content.Length / 5);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var block = 0; block < Blocks.Length; block++)
        {
            var first = tokens.Count;
            foreach (var run in Blocks[block].Runs)
            {
                tokenizer.Tokenize(Source.Content, run, tokens);
            }

            SentenceSplitter.Split(Source.Content, tokens, first, block, sentences);
        }

        return new Document(Source, Blocks, new TokenizedText(Source, [.. tokens], sentences.DrainToImmutable()))
        {
            Outlet = Outlet,
            DatePlaces = DatePlaces,
        };
    }
}
