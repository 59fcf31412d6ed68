using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Texts with their expressions of time, labelled as TIMEX3.</summary>
internal sealed class TimexSet
{
    public required string Name { get; init; }

    /// <summary>Whether only some expressions are labelled, so that what else is found may be right.</summary>
    public required bool IsPartial { get; init; }

    public required ImmutableArray<TimexDocument> Documents { get; init; }

    /// <exception cref="InvalidDataException">A line is no labelled text.</exception>
    public static TimexSet Read(string path, bool isPartial) =>
        new()
        {
            Name = Path.GetFileNameWithoutExtension(path),
            IsPartial = isPartial,
            Documents = JsonLines.Read<TimexDocument>(path),
        };
}

/// <summary>A text with its labels.</summary>
/// <param name="Id">What it goes by.</param>
/// <param name="Text">The text.</param>
/// <param name="Dct">When it was written, as ISO 8601 has it; null where that is not known.</param>
/// <param name="Timex">The expressions, in the order of the text.</param>
internal sealed record TimexDocument(string Id, string Text, string? Dct, ImmutableArray<LabelledTime> Timex)
{
    private const int DateLength = 10;

    /// <summary>The day on which it was written; null where that is not known.</summary>
    public LocalDate? Written =>
        Dct is { Length: >= DateLength } && LocalDatePattern.Iso.Parse(Dct[..DateLength]) is { Success: true } parsed
            ? parsed.Value
            : null;
}

/// <summary>An expression of time.</summary>
/// <param name="Start">Its first code point.</param>
/// <param name="End">The code point after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">What it means, as TIMEX3 writes it.</param>
internal sealed record LabelledTime(int Start, int End, string Text, string? Type, string? Value);
