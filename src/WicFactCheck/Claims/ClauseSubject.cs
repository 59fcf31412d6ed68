using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the word that a value is told of, up the tree from its words: the noun that it describes, what owns the noun that it
/// counts or the sum that it tells, else the subject of the predicate that governs it.
/// </summary>
/// <param name="tree">The sentence.</param>
/// <param name="terms">The words by which clauses are read.</param>
/// <param name="value">The value.</param>
internal sealed class ClauseSubject(SentenceTree tree, ClaimTerms terms, ValueInTree value)
{
    private readonly PredicateSubjects _subjects = new(tree, terms);

    /// <summary>
    /// The words, the likeliest first; none where the clause has no subject, or where the value counts the subject.
    /// </summary>
    public IEnumerable<int> Words()
    {
        // "the 40th fair was shut", but "is the 40th of its kind", "came 40th"
        if (value.IsOrdinal && value.Counted is { } noun && value.Head != noun && !IsTold(noun))
        {
            yield return noun;
        }

        var from = ParsedWord.NoHead;
        for (var at = value.Deed ?? value.Head; at != ParsedWord.NoHead; (from, at) = (at, tree[at].Head))
        {
            if (at == value.Deed || _subjects.IsPredicate(at))
            {
                foreach (var word in OfPredicate(at))
                {
                    yield return word;
                }

                yield break;
            }

            // "and the other flask at $22"
            if (from != ParsedWord.NoHead && !value.IsCount && ClauseGaps.IsOf(tree, terms, from, at))
            {
                yield return at;
                yield break;
            }

            if (at == value.Counted || at == value.Cue)
            {
                foreach (var owner in OwnersOf(at, isCounted: at == value.Counted))
                {
                    yield return owner;
                }
            }
            else if (from != ParsedWord.NoHead && Describes(from, at))
            {
                yield return at;
            }

            // "Ada Berg, a maker of 40 boats"; a time or a count is another name of nothing.
            if (
                tree[at].Relation.Relation == Relation.Apposition
                && !((value.IsTime || value.IsCount) && (at == value.Head || at == value.Counted))
            )
            {
                yield return tree[at].Head;
            }
        }
    }

    /// <summary>
    /// The subject of the predicate that governs the value, whatever the value is told of; null where it has none.
    /// </summary>
    public int? Governing() => Predicate() is { } verb ? _subjects.Of(verb) : null;

    /// <summary>
    /// What somebody did something to, where the value tells when or how; null where nothing was done to anything.
    /// </summary>
    public int? Undergoing() =>
        !value.IsCount && Predicate() is { } verb && tree.ChildOf(verb, Relation.Object) is { } done && !IsUnder(done)
            ? done
            : null;

    /// <summary>
    /// The subject of the clause that holds that of the value: "the mill" of "The mill was lit when it opened in May"; null
    /// where there is none.
    /// </summary>
    public int? Above()
    {
        for (var at = Predicate(); at is { } verb; at = _subjects.Above(verb))
        {
            if (_subjects.Above(verb) is { } above && _subjects.Of(above) is { } subject && subject != _subjects.Of(verb))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>Whether the value is part of a noun's phrase, and of no clause that tells more of it.</summary>
    public bool IsPartOf(int noun)
    {
        var at = value.Head;
        while (at != noun && at != ParsedWord.NoHead && !_subjects.IsPredicate(at))
        {
            at = tree[at].Head;
        }

        return at == noun;
    }

    private int? Predicate()
    {
        var at = value.Deed ?? value.Head;
        while (at != ParsedWord.NoHead && at != value.Deed && !_subjects.IsPredicate(at))
        {
            at = tree[at].Head;
        }

        return at == ParsedWord.NoHead ? null : at;
    }

    // "was the third", "became the third", "as the third", "Ada Berg, the third", "her third"
    private bool IsTold(int noun) =>
        tree.ChildOf(noun, Relation.Copula) is not null
        || tree[noun].Relation.Relation is Relation.Root or Relation.Apposition or Relation.OpenClausalComplement
        || _subjects.IsPredicate(noun)
        || tree.ChildrenOf(noun).Any(child => tree[child].Relation.Subtype == RelationSubtype.Possessor);

    private IEnumerable<int> OfPredicate(int verb)
    {
        // "put the toll of the storm at 40"
        if (
            (value.Cue ?? value.Counted) is { } cue
            && Whole(cue) is var told
            && tree[told].Head == verb
            && IsArgument(told)
            && !IsUnder(told)
        )
        {
            foreach (var owner in OwnersOf(told, isCounted: false))
            {
                yield return owner;
            }
        }

        // "The toll rose to 40", "Seven men were hurt"
        if (
            _subjects.Of(verb) is { } subject
            && !(IsPartOf(subject) && value.IsCount)
            && (value.IsTime || (subject != value.Cue && subject != value.Counted))
        )
        {
            yield return subject;
        }
    }

    private bool IsArgument(int word) => tree[word].Relation.Relation is Relation.Object or Relation.Subject;

    private bool IsUnder(int word) => tree.IsUnder(value.Head, word);

    // "death toll"
    private int Whole(int word)
    {
        while (tree[word] is { Relation.Relation: Relation.Compound, Head: var head and not ParsedWord.NoHead })
        {
            word = head;
        }

        return word;
    }

    // "a 12-hour flight", "the $4 million plan", "Monday's fire", "a 40-bed ward", but no number that counts: "40 boats".
    private bool Describes(int modifier, int noun) =>
        (!value.IsCount || modifier == value.Counted)
        && modifier < noun
        && tree[noun].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && (
            tree[modifier].Relation.Subtype == RelationSubtype.Possessor
            || (
                tree[modifier].Relation.Relation
                    is Relation.Compound
                        or Relation.AdjectivalModifier
                        or Relation.NumericModifier
                        or Relation.NominalModifier
                && tree.ChildOf(modifier, Relation.CaseMarking) is null
                && (IsMeasureOf(noun) || modifier == value.Counted || IsDefinite(noun))
            )
        );

    // "a 12-hour flight", "a 40 metre mast", but no measure of a mass: "40 tonnes coal".
    private bool IsMeasureOf(int noun) =>
        value.IsMeasure
        && (
            tree.Is(noun - 1, "-")
            || Enumerable.Range(value.First, value.End - value.First).Any(word => tree.Is(word, "-"))
            || tree[value.End - 1].Tag.Number == Number.Singular
        );

    private bool IsDefinite(int noun) =>
        tree.ChildrenOf(noun)
            .Any(child =>
                tree.Is(child, terms.DefiniteArticles)
                || (child != value.Head && tree[child].Relation.Subtype == RelationSubtype.Possessor)
            );

    // "its 40 boats", "the toll of the storm", "damage to the church"; who counts or was hit is not told by "in": "men in Velm".
    private IEnumerable<int> OwnersOf(int noun, bool isCounted)
    {
        int? other = null;
        foreach (var child in tree.ChildrenOf(noun))
        {
            if (IsUnder(child))
            {
                continue;
            }

            if (tree[child].Relation.Subtype == RelationSubtype.Possessor)
            {
                yield return child;
            }
            else if (
                !isCounted
                && tree[child].Relation.Relation == Relation.NominalModifier
                && tree.ChildOf(child, Relation.CaseMarking) is { } marker
                && (tree.Is(marker, terms.Of) || (!value.IsTime && tree.Is(marker, terms.BeforeOwner)))
            )
            {
                other = other is null || tree.Is(marker, terms.Of) ? child : other;
            }
        }

        if (other is { } owner)
        {
            yield return owner;
        }
    }
}
