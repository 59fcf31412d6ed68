using System.Collections.Immutable;

namespace WicFactCheck.Mentions;

/// <summary>What is held again and again, as a text calls it.</summary>
/// <param name="Noun">
/// What it is, "fair", by one of the nouns for that; empty where the words don't tell: "the fifth edition".
/// </param>
/// <param name="Names">The names that stand with it, folded: "orsk".</param>
internal sealed record SeriesThing(string Noun, ImmutableArray<string> Names)
{
    /// <summary>Whichever the text speaks of.</summary>
    public static SeriesThing Any { get; } = new("", []);

    public bool IsAny => Noun.Length == 0 && Names.IsEmpty;

    /// <summary>The noun as the text has it, "marathon" of a race.</summary>
    public string Word { get; init; } = Noun;

    /// <summary>Whether it is held once a year, if nothing else is said.</summary>
    public bool IsYearly { get; init; }
}

/// <summary>An edition that is told by its number: "the fifth fair, in 2008".</summary>
/// <param name="Of">Of what.</param>
/// <param name="Number">Its number.</param>
/// <param name="First">The first year in which it can have been.</param>
/// <param name="Last">The last one.</param>
/// <param name="Tokens">The words of both.</param>
internal sealed record NumberedEdition(SeriesThing Of, int Number, int First, int Last, Text.Patterns.TokenRange Tokens)
{
    /// <summary>Whether its year is only that of the article.</summary>
    public bool IsNow { get; init; }

    /// <summary>Whether its number is that of its year: "in its ninth year".</summary>
    public bool IsCountedByYears { get; init; }
}

/// <summary>When something began that is held again and again: "held each May since 2008".</summary>
/// <param name="Of">What.</param>
/// <param name="When">When.</param>
/// <param name="Wait">The years that may have gone by until the first was held: none where that was then; null where it was only
/// founded, and nobody tells.</param>
internal sealed record SeriesStart(SeriesThing Of, TimeMention When, int? Wait);

/// <summary>How often something is held: "every two years".</summary>
/// <param name="Of">What.</param>
/// <param name="Years">The years from one to the next.</param>
/// <param name="IsEach">Whether it says that none was left out, "every" and not "annual".</param>
/// <param name="Tokens">The words.</param>
internal sealed record SeriesRhythm(SeriesThing Of, int Years, bool IsEach, Text.Patterns.TokenRange Tokens)
{
    /// <summary>Whether it says so with stress: "without a gap".</summary>
    public bool IsStressed { get; init; }
}
