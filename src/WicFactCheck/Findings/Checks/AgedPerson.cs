using System.Globalization;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>Somebody whose age an article tells.</summary>
/// <param name="Claim">The claim of it.</param>
/// <param name="Nouns">The nouns for what the person is, in small letters.</param>
internal sealed record AgedPerson(Claim Claim, IReadOnlyList<string> Nouns)
{
    /// <summary>The most by which ages of one person differ where no digit was mistaken.</summary>
    private const int Slack = 3;

    /// <summary>The same of a child whose age is told in months.</summary>
    private const int SlackInMonths = 6;

    private const int Ten = 10;

    /// <summary>The age until which somebody is a child.</summary>
    private const int Child = 12;

    /// <summary>The age in years, "61", or in months, "P6M".</summary>
    public string Age => Claim.Value.Label;

    /// <summary>Whether it is one child, whatever it is called: "boy", "toddler", "son".</summary>
    public bool IsChild => (Months is not null || Years <= Child) && Holder is not { IsSeveral: true };

    /// <summary>Whether the age is told in months.</summary>
    public bool IsBaby => Months is not null;

    private int? Years => (Claim.Value as AgeClaim)?.Years;

    private int? Months => MonthsOf(Claim);

    /// <summary>The months of an age that is told in them; null for other ages.</summary>
    public static int? MonthsOf(Claim claim) =>
        claim.Value is AgeSpanClaim { Span: ['P', .. var count, 'M'] }
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            ? months
            : null;

    /// <summary>Whether the article tells the name.</summary>
    public bool IsNamed => Holder is null;

    /// <summary>Whether the article tells of somebody without a name as known, and nothing parts the one from others.</summary>
    public bool IsDefinite => Holder is { IsDefinite: true, Kinds: [], Owner: null };

    private AgeHolder? Holder => HolderOf(Claim);

    private AgeTerms Terms => Claim.Document.Text.Language.Ages;

    /// <summary>Whose an age is, where that is nobody who has a name; null for somebody with one.</summary>
    public static AgeHolder? HolderOf(Claim claim) => (claim.Value as AgeClaim)?.Holder ?? (claim.Value as AgeSpanClaim)?.Holder;

    /// <summary>
    /// Whether the two ages may be those of one person: nearly alike, or with one digit alike, or with their digits swapped.
    /// </summary>
    public bool IsAlikeIn(AgedPerson other) =>
        Months is { } months
            ? other.Months is { } otherMonths && Math.Abs(months - otherMonths) <= SlackInMonths
            : Years is { } years && other.Years is { } otherYears && AreAlike(years, otherYears);

    /// <summary>Whether the two ages are one year apart.</summary>
    public bool IsNearly(AgedPerson other) => Years is { } years && other.Years is { } others && Math.Abs(others - years) == 1;

    private static bool AreAlike(int years, int otherYears)
    {
        var (tens, ones, otherTens, otherOnes) = (years / Ten, years % Ten, otherYears / Ten, otherYears % Ten);
        return Math.Abs(years - otherYears) <= Slack
            || (
                tens > 0 && otherTens > 0 && (tens == otherTens || ones == otherOnes || (tens == otherOnes && ones == otherTens))
            );
    }

    /// <summary>
    /// Whether the words tell that it is somebody else: a truck driver and a bus driver, a man and a woman, who did something and
    /// to whom it was done, somebody of years ago.
    /// </summary>
    public bool IsApartFrom(AgedPerson other) =>
        IsOfOtherKind(other)
        || (IsAny(Terms.Masculine) && other.IsAny(Terms.Feminine))
        || (IsAny(Terms.Feminine) && other.IsAny(Terms.Masculine))
        || IsAccused() != other.IsAccused()
        || IsOfLongAgo()
        || other.IsOfLongAgo();

    private bool IsOfOtherKind(AgedPerson other) =>
        (Holder?.Owner is { } owner && other.Holder?.Owner is { } whose && owner != whose)
        || (
            Holder is { Kinds: [_, ..] kinds }
            && other.Holder is { Kinds: [_, ..] others }
            && Nouns.Intersect(other.Nouns, StringComparer.Ordinal).Any()
            && !kinds.Intersect(others, StringComparer.Ordinal).Any()
        );

    private bool IsAny(WordList words) => Nouns.Any(noun => words.Contains(noun));

    // "A man, 61, was charged", "61, who was arrested": by a word above the age in its tree, or below whom it is said of; what
    // "the suspect" did to somebody makes nobody else one.
    private bool IsAccused()
    {
        var tree = Claim.Document.Text.Get(SentenceTrees.Layer).Of(Claim.Document.Text.TokenAt(Claim.Span.Start));
        var noun = ParsedWord.NoHead;
        for (var word = tree.WordsOf(Claim.Span).First; word != ParsedWord.NoHead; word = tree[word].Head)
        {
            if (IsAccusing(tree, word))
            {
                return true;
            }

            noun = noun == ParsedWord.NoHead && tree[word].Tag.IsNominal ? word : noun;
        }

        return noun != ParsedWord.NoHead
            && Enumerable.Range(0, tree.Length).Any(word => tree.IsUnder(word, noun) && IsAccusing(tree, word));
    }

    private bool IsAccusing(SentenceTree tree, int word) => Terms.Accusing.Contains(tree[word].Lemma.ToLowerInvariant());

    // "had driven for the firm since 2011" is no time at which somebody was of that age.
    private bool IsOfLongAgo() =>
        Claim.Context is { When.Year: { } year, WhenBound: TimeBound.At, Anchor.Interval.Start: { } now } && year < now.Year - 1;
}
