using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Alignment;

/// <summary>Somebody whose age an article tells.</summary>
/// <param name="Claim">The claim of it.</param>
/// <param name="Nouns">The nouns for what the person is, in small letters.</param>
/// <param name="OfSeveral">Those of them that the article has for others as well: "the drivers", "another driver".</param>
internal sealed record AgedPerson(Claim Claim, IReadOnlyList<string> Nouns, IReadOnlyList<string> OfSeveral)
{
    private AgeTerms Terms => Claim.Document.Text.Language.Ages;

    private AgeHolder? Holder => HolderOf(Claim);

    /// <summary>Whether the article tells the name.</summary>
    public bool IsNamed => Holder is null;

    /// <summary>The person of a claim of an age, by the nouns that the article has for the person.</summary>
    public static AgedPerson Of(Claim claim)
    {
        string[] nouns = [.. PersonNouns.Of(claim)];
        return new AgedPerson(claim, nouns, [.. nouns.Where(noun => PersonNouns.AreSeveral(claim.Document, noun))]);
    }

    /// <summary>Whose an age is, where that is nobody who has a name; null for somebody with one.</summary>
    public static AgeHolder? HolderOf(Claim claim) => (claim.Value as AgeClaim)?.Holder ?? (claim.Value as AgeSpanClaim)?.Holder;

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

    /// <summary>
    /// Whether the article of somebody without a name tells the last name of the other one in another place, so that it tells of
    /// two.
    /// </summary>
    public bool IsToldBeside(AgedPerson named)
    {
        if (IsNamed || !named.IsNamed || Claim.Part == ClaimPart.Headline)
        {
            return false;
        }

        var name = NameFolding.Fold(named.Claim.Subject.Name).Split(' ')[^1];
        return WordsOf(Claim.Document.Text.Source.Content).Contains(name) && !WordsOf(Claim.Wording).Contains(name);
    }

    private static string[] WordsOf(string text) => NameFolding.Fold(text).Split([' ', '\n', ',', '.', ';', ':', '\'', '’']);

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
