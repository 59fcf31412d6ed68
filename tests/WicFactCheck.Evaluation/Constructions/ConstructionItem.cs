using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>A short text with what must be read in it; a member that is empty is not asked for.</summary>
internal sealed record ConstructionItem
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>The date that the text is read as of; null for one that tells its own or none.</summary>
    public DateOnly? Dct { get; init; }

    public ImmutableArray<ExpectedTime> Times { get; init; } = [];

    /// <summary>Words that no time may touch.</summary>
    public ImmutableArray<string> NotTimes { get; init; } = [];

    public ImmutableArray<ExpectedQuantity> Quantities { get; init; } = [];

    /// <summary>Words on which no claim's value may stand.</summary>
    public ImmutableArray<string> NoClaims { get; init; } = [];

    /// <summary>The words that an error must be reported on.</summary>
    public string? Error { get; init; }

    /// <summary>The date that the article gives of itself.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How many sentences the text has.</summary>
    public int? Sentences { get; init; }

    /// <summary>Whether the first two quantities can be the same.</summary>
    public bool? Agree { get; init; }

    /// <summary>Whether neither day nor month of the times may be chosen.</summary>
    public bool Open { get; init; }
}

/// <summary>A time that must be read.</summary>
/// <param name="Text">Words of it.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">
/// Its TIMEX3 value without a time zone; one that begins with T leaves the day open; "bound" is one that an event
/// sets, which is neither a day of the calendar nor a plain length.
/// </param>
internal sealed record ExpectedTime(string Text, string Type, string Value)
{
    /// <summary>Values that are as right.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whether a miss is no fault.</summary>
    public bool Optional { get; init; }
}

/// <summary>A number that must be read.</summary>
/// <param name="Text">Words of it.</param>
/// <param name="Kind">count, money, percent, fraction, measure, age, age-of-thing, duration, ordinal, multiple or rate.</param>
/// <param name="Value">The number; of a range its lower end.</param>
/// <param name="Unit">A currency by ISO 4217, a unit, or the noun that is counted; null where it is not asked for.</param>
internal sealed record ExpectedQuantity(string Text, string Kind, decimal Value, string? Unit)
{
    /// <summary>The upper end of a range.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether the number is told exactly, or as about so many; null where it is not asked for.</summary>
    public bool? Exact { get; init; }
}
