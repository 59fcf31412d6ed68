using System.Collections.Immutable;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>Finds the clauses of each sentence in its tree, and where they stand.</summary>
internal sealed class ClauseAnnotator : IAnnotator
{
    public ImmutableArray<Layer> Needs => [SentenceTrees.Layer];

    public ImmutableArray<Layer> Gives => [TextClauses.Layer, ClauseStretches.Layer];

    public void Annotate(AnnotatedText text)
    {
        var trees = text.Get(SentenceTrees.Layer).All;
        var clauses = new TextClauses(text, [.. trees.Select(tree => new SentenceClauses(tree))]);
        text.Fill(TextClauses.Layer, clauses);
        text.Fill(ClauseStretches.Layer, new ClauseStretches(text, clauses));
    }
}
