using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Tells of what a number is an edition: "the fair's fifth edition", "staged for a ninth time", "in its ninth year".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="nouns">What its nouns stand for.</param>
internal sealed class EditionThings(AnnotatedText text, SeriesNouns nouns)
{
    /// <summary>What is awarded has first and second places.</summary>
    private const int LastOfRanks = 5;

    private readonly SeriesTerms _terms = text.Language.Series;
    private readonly TextClauses _clauses = text.Get(TextClauses.Layer);

    /// <summary>The thing; null where the number tells no edition.</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="word">The number.</param>
    /// <param name="noun">The noun that is in that place; null where the number stands alone.</param>
    /// <param name="place">The tokens of the number.</param>
    /// <param name="number">The number.</param>
    /// <param name="hasYear">Whether a year stands behind it.</param>
    public SeriesThing? Of(SentenceTree tree, int word, int? noun, TokenRange place, int number, bool hasYear)
    {
        if (noun is not { } named)
        {
            return Alone(tree, word, place, hasYear);
        }

        // "the fair is staged for the ninth time"
        if (_terms.Times.Contains(tree[named].Lemma))
        {
            var verb = tree[named].Head;
            return verb >= 0 && _terms.Holding.Contains(tree[verb].Lemma)
                ? nouns.OfVerb(tree, verb) ?? nouns.HeldBy(tree, verb)
                : null;
        }

        // "the fair, now in its fifth year"
        if (_terms.Years.Contains(tree[named].Lemma))
        {
            return JubileeOwners.PossessorOf(tree, named) is { } its && tree.Is(its, text.Language.Jubilees.Possessives)
                ? OfOwner(tree, its)
                : null;
        }

        if (_terms.Editions.Contains(tree[named].Lemma))
        {
            return JubileeOwners.PossessorOf(tree, named) is { } owner ? OfOwner(tree, owner)
                : WholeOf(tree, named) is { } whole ? OfWhole(tree, whole)
                : SeriesThing.Any;
        }

        var held = tree[named].Tag.PartOfSpeech == PartOfSpeech.ProperNoun ? nouns.AtAny(tree, named) : nouns.At(tree, named);
        return held is not null && !(number <= LastOfRanks && IsRanked(held)) ? held : null;
    }

    // "A ninth edition of that fair" is one of what was named right before, whatever that is.
    private SeriesThing? OfWhole(SentenceTree tree, int whole) =>
        tree.ChildOf(whole, Relation.Determiner) is { } that && tree[that].Tag.PronounType == PronounType.Demonstrative
            ? null
            : nouns.At(tree, whole);

    // "the fair's fifth edition", "the fair, now in its fifth edition"
    private SeriesThing? OfOwner(SentenceTree tree, int owner)
    {
        if (!tree.Is(owner, text.Language.Jubilees.Possessives))
        {
            return nouns.At(tree, owner);
        }

        return _clauses.Of(tree.TokensOf(owner, owner + 1).First).Of(owner)?.Subject is { } subject
            ? nouns.At(tree, subject) ?? (tree.Is(subject, text.Language.Jubilees.It) ? SeriesThing.Any : null)
            : nouns.Before(tree.TokensOf(owner, owner + 1).First);
    }

    /// <summary>The noun of which an edition is one: "the fair" of "the fifth edition of the fair".</summary>
    public int? WholeOf(SentenceTree tree, int edition) => JubileeOwners.WhatOf(tree, edition, text.Language.Claims.Of);

    private bool IsRanked(SeriesThing thing) => _terms.Ranked.Contains(thing.Noun);

    // "the fifth, in 2008", "Our fair, the 31st"
    private SeriesThing? Alone(SentenceTree tree, int word, TokenRange place, bool hasYear)
    {
        if (
            !text.IsOneOf(place.First - 1, text.Language.Stages.Definite)
            || JubileeOwners.WhatOf(tree, word, text.Language.Claims.Of) is not null
            || tree[word].Relation.Relation == Relation.AdjectivalModifier
        )
        {
            return null;
        }

        return tree[word] is { Relation.Relation: Relation.Apposition, Head: var noun } && !_terms.One.Contains(tree[noun].Lemma)
                ? nouns.At(tree, noun)
            : tree[word].Relation.Relation == Relation.Apposition || hasYear || IsSaidOfIt(tree, word) ? nouns.Before(place.First)
            : null;
    }

    // "It will be the 31st." "This was the fifth."
    private bool IsSaidOfIt(SentenceTree tree, int word) =>
        tree.ChildOf(word, Relation.Copula) is not null
        && tree.ChildOf(word, Relation.Subject) is { } subject
        && (tree.Is(subject, text.Language.Jubilees.It) || tree.Is(subject, text.Language.Stages.Definite));

    /// <summary>
    /// Whether a number is that of an edition; "her third fair", "a third fair" and "the third fair that he saw" are none by
    /// theirs.
    /// </summary>
    public bool IsOfOne(SentenceTree tree, int word, int? noun)
    {
        var head = noun ?? word;
        var first = Math.Min(word, head);
        return !tree.ChildrenOf(head).Any(child => child < head && tree.Is(child, _terms.NotBefore))
            && !tree.Is(first - 1, _terms.NotBefore)
            && !tree.ChildrenOf(head)
                .Any(child =>
                    child > head
                    && tree[child].Relation.Relation == Relation.AdnominalClause
                    && !_terms.Holding.Contains(tree[child].Lemma)
                    && !IsAside(tree, head, child)
                );
    }

    // ", which drew a crowd"
    private bool IsAside(SentenceTree tree, int noun, int clause)
    {
        var first = Enumerable.Range(noun + 1, clause - noun).First(word => word == clause || tree.IsUnder(word, clause));
        var token = tree.TokensOf(first, first + 1).First;
        return text[token] is "," || text[token - 1] is ",";
    }
}
