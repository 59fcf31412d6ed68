using System.Collections.Immutable;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>Finds the clauses of each sentence in its tree.</summary>
internal sealed class ClauseAnnotator : IAnnotator
{
    public ImmutableArray<Layer> Needs => [SentenceTrees.Layer];

    public ImmutableArray<Layer> Gives => [TextClauses.Layer];

    public void Annotate(AnnotatedText text)
    {
        var trees = text.Get(SentenceTrees.Layer).All;
        text.Fill(TextClauses.Layer, new TextClauses(text, [.. trees.Select(tree => new SentenceClauses(tree))]));
    }
}
