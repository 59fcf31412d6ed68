using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Words whose numbers name something and are no number of anything: "AK-47", "Highway 17", "020 7946 0018".</summary>
/// <param name="Tokens">The words; of "Highway 17" the number alone.</param>
/// <param name="Kind">What is named so.</param>
internal readonly record struct Designation(TokenRange Tokens, DesignationKind Kind);

/// <summary>What a number can name.</summary>
internal enum DesignationKind
{
    /// <summary>A line for a machine.</summary>
    Code,

    /// <summary>A version of a program.</summary>
    Version,

    /// <summary>A model or a substance: "MiG-29", "iPhone 14", "CO2".</summary>
    Model,

    /// <summary>A telephone.</summary>
    Telephone,

    /// <summary>A case, a file or an order.</summary>
    Reference,

    /// <summary>A house, a room or a street.</summary>
    Place,

    /// <summary>Streets at a corner, or one, whose names are ordinals.</summary>
    Corner,

    /// <summary>A part of a law, a treaty or a book of rules.</summary>
    Law,

    /// <summary>A road, a flight or a line, and where one gets on and off.</summary>
    Route,

    /// <summary>A share or a bond.</summary>
    Security,

    /// <summary>Anything else that goes by a number: "9/11", "Area 51".</summary>
    Name,
}
