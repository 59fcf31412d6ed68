using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions;

/// <summary>An age as its words tell it, before it is known whose it is.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Count">The age; of a range the lower end.</param>
/// <param name="Form">How it is told.</param>
internal sealed record AgeReading(TokenRange Tokens, int Count, AgeForm Form)
{
    /// <summary>The upper end of a range.</summary>
    public int? To { get; init; }

    /// <summary>Whether it is one of ten years of a life: "in her 60s".</summary>
    public bool IsDecade { get; init; }

    /// <summary>What the age is counted in: years, months, weeks or days.</summary>
    public TimeUnit Unit { get; init; } = TimeUnit.Year;

    /// <summary>Whether somebody was that old at another time: "since she was six", "was 29 when".</summary>
    public bool IsThen { get; init; }

    /// <summary>Whether it is told of a thing: a firm, an oak.</summary>
    public bool IsOfThing { get; init; }
}

/// <summary>How an age is told.</summary>
internal enum AgeForm
{
    /// <summary>"61-year-old", "61 years old".</summary>
    Old,

    /// <summary>"aged 61", "was 61", "at 61".</summary>
    Told,

    /// <summary>"turned 61".</summary>
    Turned,

    /// <summary>"Ada Lindqvist, 61,", "the girl (7)".</summary>
    Apposed,
}
