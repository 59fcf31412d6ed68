using System.Collections.Immutable;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Quotations of the same words, in one article or in several.</summary>
/// <param name="Places">The quotations.</param>
internal sealed record QuotationVersion(ImmutableArray<Quotation> Places)
{
    /// <summary>One of them, for their words.</summary>
    public Quotation Quotation => Places[0];

    /// <summary>Who says it; null where no article tells.</summary>
    public string? Speaker { get; } = Places.Select(place => place.Speaker).FirstOrDefault(speaker => speaker is not null);

    /// <summary>Whether an article has both.</summary>
    public bool IsBeside(QuotationVersion other) =>
        Places.Any(place => other.Places.Any(beside => beside.Document == place.Document));

    /// <summary>Whether two names are those of two people: neither has the last word of the other.</summary>
    public static bool AreTwo(string one, string other)
    {
        var (mine, others) = (NameFolding.Fold(one).Split(' '), NameFolding.Fold(other).Split(' '));
        return !mine.Contains(others[^1], StringComparer.Ordinal) && !others.Contains(mine[^1], StringComparer.Ordinal);
    }
}

/// <summary>Two versions, and how they go together.</summary>
internal sealed record QuotationPair(QuotationVersion One, QuotationVersion Other)
{
    public QuotationAlignment Alignment { get; } = new(One.Quotation, Other.Quotation);

    public bool Has(QuotationVersion version) => version == One || version == Other;

    public QuotationVersion OtherThan(QuotationVersion version) => version == One ? Other : One;
}
