using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>What a word does in what somebody says.</summary>
internal enum QuotedKind
{
    /// <summary>It holds others together; outlets smooth such words away.</summary>
    Function,

    /// <summary>A noun, a verb or an adjective.</summary>
    Content,

    /// <summary>A word of a name, a weekday.</summary>
    Name,

    Number,

    /// <summary>"not", "no", "never".</summary>
    Negation,
}

/// <summary>A word of a quotation.</summary>
/// <param name="First">The first of its tokens: a number may have several.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Piece">
/// The number of the piece that it stands in: what an article says between two pieces, or leaves out there, is not the speaker's.
/// </param>
/// <param name="Key">Its lemma, in small letters, or what the number is.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Quantity">What number it is; null for other words.</param>
internal sealed record QuotedWord(int First, int End, int Piece, string Key, QuotedKind Kind, Quantity? Quantity)
{
    /// <summary>Whether it says something that isn't said as well by another word.</summary>
    public bool Tells => Kind != QuotedKind.Function;
}
