using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>A street, with the house or the block where they are told: "412 Larch Street", "the 2700 block of Harlan".</summary>
/// <param name="Tokens">Its tokens, from the number to the kind of street.</param>
/// <param name="Named">The tokens of its name and of the kind of street: "Larch St.".</param>
/// <param name="Street">The name of the street, its letters and digits alone, in small letters.</param>
internal sealed record StreetAddress(TokenRange Tokens, TokenRange Named, string Street)
{
    /// <summary>The kind of street in small letters, written out: "avenue"; null where it isn't told.</summary>
    public string? Kind { get; init; }

    /// <summary>The direction, written out: "northeast"; null where none is told.</summary>
    public string? Direction { get; init; }

    /// <summary>The number of the house or the block; null where none is told.</summary>
    public int? Number { get; init; }

    /// <summary>Whether the number is that of a block.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether the name of the street is a number: "14th".</summary>
    public bool IsNumbered => char.IsAsciiDigit(Street[0]);
}
