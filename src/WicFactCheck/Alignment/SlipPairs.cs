using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Groups;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>
/// Tells which times, lengths of time and places in an order of two articles are one that one of them took down wrong: they
/// differ by a slip, their sentences have nouns or names in common, and neither article tells the other's value as well.
/// </summary>
/// <remarks>
/// The wording of two articles may have too little in common to tell that two figures are of one slot; that they are so alike
/// can then hardly be chance.
/// </remarks>
/// <param name="dossier">The figures.</param>
internal sealed class SlipPairs(FigureDossier dossier)
{
    /// <summary>How many such words two sentences share at least: one alone may be the town.</summary>
    private const int FewestWords = 2;

    /// <summary>Whether two figures are such a pair.</summary>
    public bool AreOne(FigurePair pair)
    {
        var (one, other) = (pair.One, pair.Other);
        return one.Claim.Document != other.Claim.Document
            && pair.Relation >= DocumentRelations.OfOneEvent
            && TimeSlips.IsSlip(one.Claim.Value, other.Claim.Value)
            && !IsToldBesides(one, other)
            && !IsToldBesides(other, one)
            && WordsOf(one.Claim).Intersect(WordsOf(other.Claim)).Take(FewestWords).Count() == FewestWords;
    }

    private bool IsToldBesides(Figure figure, Figure other) =>
        dossier.Of(other.Claim.Document, other.Kind).Any(told => TimeSlips.AreSame(figure.Claim.Value, told.Claim.Value))
        || (
            figure.Claim.Value
                is TimeClaim { Expression.Value: CalendarTime { Granularity: >= Granularity.Month, Year: { } year } }
            && other.Claim.Document.Text.Tokens.Any(token => token.IsPlainNumber && token.Number == year)
        );

    // The nouns and names of a sentence, without those in values and those for times. Of one town, many things were built.
    private static IEnumerable<ulong> WordsOf(Claim claim)
    {
        var text = claim.Document.Text;
        var sentence = text.SentenceOf(text.TokenAt(claim.Span.Start));
        var tree = text.Get(TextClauses.Layer).Of(sentence.First).Tree;
        var meanings = text.Get(WordMeanings.Layer);
        return Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Where(token =>
                claim.Context!.Has(meanings[token]) && IsContent(tree, tree.WordsOf(new TokenRange(token, token + 1)))
            )
            .Select(token => meanings[token]);

        bool IsContent(SentenceTree tree, (int First, int End) words) =>
            Enumerable
                .Range(words.First, words.End - words.First)
                .Any(word =>
                    tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                    && !text.Language.Entities.Times.Contains(tree[word].Lemma)
                );
    }
}
