namespace WicFactCheck.Text;

/// <summary>A sentence as a half-open range of tokens, inside one block of its document.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Block">Index of the block that it stands in.</param>
internal readonly record struct Sentence(int First, int End, int Block);
