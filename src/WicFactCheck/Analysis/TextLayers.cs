using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;

namespace WicFactCheck.Analysis;

/// <summary>The layers that no tree is needed for.</summary>
internal static class TextLayers
{
    /// <summary>The numbers that name something, in order and apart from each other.</summary>
    public static Layer<ImmutableArray<Designation>> Designations { get; } = new("designations");

    /// <summary>The tokens in direct speech, with the mark that opens it.</summary>
    public static Layer<TokenSet> DirectSpeech { get; } = new("tokens in direct speech");
}
