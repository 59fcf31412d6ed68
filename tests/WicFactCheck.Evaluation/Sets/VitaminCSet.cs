using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Pairs of a claim and a sentence of an encyclopedia that turn on a value (VitaminC).</summary>
/// <param name="Pairs">In the order of the file.</param>
internal sealed record VitaminCSet(ImmutableArray<VitaminCPair> Pairs)
{
    public static VitaminCSet Read(string path) => new(JsonLines.Read<VitaminCPair>(path));
}

/// <summary>Two texts that agree, or that contradict each other.</summary>
/// <param name="TextA">The one text.</param>
/// <param name="TextB">The other one.</param>
/// <param name="Label">"contradiction" or another word.</param>
/// <param name="Case">What it was made from; pairs of one case have texts in common.</param>
internal sealed record VitaminCPair(string TextA, string TextB, string Label, string Case)
{
    public bool IsContradiction => Label == "contradiction";
}
