using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Syntax;

/// <summary>The trees of a text, one for each sentence.</summary>
internal sealed class SentenceTrees(TokenizedText text, ImmutableArray<SentenceTree> trees)
{
    /// <summary>The layer that they make.</summary>
    public static Layer<SentenceTrees> Layer { get; } = new("trees");

    /// <summary>In the order of the sentences.</summary>
    public ImmutableArray<SentenceTree> All { get; } = trees;

    /// <summary>The tree of the sentence that holds a token.</summary>
    public SentenceTree Of(int token) => All[text.SentenceNumberOf(token)];
}
