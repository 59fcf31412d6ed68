using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>What the pieces of a line are that strokes, dots or stars cut: an address, a price, the number of an issue.</summary>
internal sealed class FramePieces
{
    /// <summary>What parts the pieces.</summary>
    public required Regex Separator { get; init; }

    /// <summary>How somebody can be reached.</summary>
    public required Regex Contact { get; init; }

    /// <summary>What somebody is who makes articles, alone or behind a name.</summary>
    public required Regex Role { get; init; }

    /// <summary>The price of an issue.</summary>
    public required Regex Price { get; init; }

    /// <summary>What only issues have: a volume, pages, a registration, so many copies.</summary>
    public required Regex Issue { get; init; }

    /// <summary>Marks of an issue, two of which no sentence has.</summary>
    public required Regex IssueMark { get; init; }

    /// <summary>What an outlet says of its issue.</summary>
    public required Regex OfIssue { get; init; }

    /// <summary>Numbers that are joined, and counts of nothing.</summary>
    public required Regex Joined { get; init; }

    /// <summary>What an outlet says of itself.</summary>
    public required Regex Motto { get; init; }

    /// <summary>The end of a sentence.</summary>
    public required Regex SentenceEnd { get; init; }
}
