using System.Collections.Immutable;
using WicFactCheck.Text.Designations;

namespace WicFactCheck.Analysis;

/// <summary>Finds the numbers that name something.</summary>
internal sealed class DesignationAnnotator(DesignationFinder finder) : IAnnotator
{
    public ImmutableArray<Layer> Needs => [];

    public ImmutableArray<Layer> Gives => [TextLayers.Designations];

    public void Annotate(AnnotatedText text) => text.Fill(TextLayers.Designations, finder.Find(text));
}
