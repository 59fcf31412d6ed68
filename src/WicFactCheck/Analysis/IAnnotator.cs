using System.Collections.Immutable;

namespace WicFactCheck.Analysis;

/// <summary>Fills layers of texts, out of others. It may be asked from several threads, each with a text of its own.</summary>
internal interface IAnnotator
{
    /// <summary>The layers that it reads.</summary>
    ImmutableArray<Layer> Needs { get; }

    /// <summary>The layers that it fills.</summary>
    ImmutableArray<Layer> Gives { get; }

    /// <summary>Fills them.</summary>
    void Annotate(AnnotatedText text);
}
