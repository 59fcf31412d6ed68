using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>How outlets tell what a picture shows, and whose it is.</summary>
internal sealed class FramePictures
{
    /// <summary>A caption, by its first words.</summary>
    public required Regex Caption { get; init; }

    /// <summary>A caption that says it is one.</summary>
    public required Regex OfPicture { get; init; }

    /// <summary>Whose a picture or a text is.</summary>
    public required Regex Credit { get; init; }

    /// <summary>A credit that may as well begin a sentence.</summary>
    public required Regex Courtesy { get; init; }

    /// <summary>A credit behind the sentences of a caption.</summary>
    public required Regex CreditBehind { get; init; }

    /// <summary>The place of a picture in a row, alone in its line.</summary>
    /// <remarks>The group <c>at</c> holds its number, <c>all</c> the number of pictures, <c>word</c> what it is called.</remarks>
    public required Regex Counter { get; init; }

    /// <summary>A credit or a hint in brackets within a paragraph.</summary>
    public required Regex Bracketed { get; init; }

    /// <summary>What stands in the credit of a picture that names no picture.</summary>
    public required Regex Supplied { get; init; }
}
