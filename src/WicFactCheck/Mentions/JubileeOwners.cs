using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions;

/// <summary>Tells whose an anniversary or a history is: "the choir's golden jubilee", "the centenary of the pier".</summary>
/// <param name="language">The language of the article.</param>
internal sealed class JubileeOwners(Language language)
{
    private readonly JubileeTerms _terms = language.Jubilees;

    /// <summary>Whose the noun is; null where that can't be told.</summary>
    public Thing? Of(SentenceClauses clauses, Clause clause, int noun)
    {
        var tree = clauses.Tree;
        if (tree.Is(noun, _terms.Marriage))
        {
            return Thing.Marriage;
        }

        if (PossessorOf(tree, noun) is { } possessor)
        {
            return tree.Is(possessor, _terms.Possessives) ? SubjectOf(clauses, clause) ?? ToldBefore(tree, clause)
                : IsOfReign(tree, noun, possessor) ? Thing.Reign
                : BeginningFinder.ThingOf(tree, possessor);
        }

        return WhatOf(tree, noun, language.Claims.Of) is { } of ? (BegunIn(tree, of) is { } begun ? ThingOf(tree, begun) : null)
            : tree.ChildOf(noun, Relation.Determiner) is { } article && tree.Is(article, language.Stages.Definite) ? Thing.Only
            : null;
    }

    // "We are keeping its 80th birthday": what was told before.
    private static Thing? ToldBefore(SentenceTree tree, Clause clause) =>
        clause.Subject is { } subject
        && tree[subject].Tag
            is { PartOfSpeech: PartOfSpeech.Pronoun, Person: Person.First or Person.Third, Gender: not Gender.Neuter }
            ? Thing.It
            : null;

    /// <summary>What the subject of a clause stands for.</summary>
    public Thing? SubjectOf(SentenceClauses clauses, Clause clause)
    {
        if (clause.Subject is not { } subject)
        {
            return null;
        }

        var tree = clauses.Tree;
        return tree.Is(subject, _terms.It) ? Thing.It
            : tree[subject].Tag.PronounType == PronounType.Relative ? DescribedBy(tree, clause.Head)
            : BeginningFinder.ThingOf(tree, subject);
    }

    // "the firm, which was set up in 1987 and which turned 25"
    private static Thing? DescribedBy(SentenceTree tree, int verb)
    {
        while (tree[verb].Relation.Relation == Relation.Conjunct)
        {
            verb = tree[verb].Head;
        }

        return tree[verb].Relation.Relation == Relation.AdnominalClause ? BeginningFinder.ThingOf(tree, tree[verb].Head) : null;
    }

    /// <summary>The possessive pronoun or noun before a noun; null where there is none.</summary>
    public static int? PossessorOf(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child => tree[child].Relation.Subtype == RelationSubtype.Possessor)
            .Select(child => (int?)child)
            .FirstOrDefault();

    /// <summary>
    /// The noun that "of" joins to a noun, right or behind a year: "the bicentenary in 1996 of a school"; null where there is
    /// none.
    /// </summary>
    public static int? WhatOf(SentenceTree tree, int noun, WordList of) =>
        tree.ChildrenOf(noun)
            .Concat(Enumerable.Range(noun, Math.Max(0, Math.Min(3, tree.Length - noun))).SelectMany(tree.ChildrenOf))
            .Where(child =>
                child > noun
                && tree[child].Relation.Relation == Relation.NominalModifier
                && tree[child].Tag.PartOfSpeech != PartOfSpeech.Numeral
                && tree.ChildOf(child, Relation.CaseMarking) is { } preposition
                && tree.Is(preposition, of)
            )
            .Select(child => (int?)child)
            .FirstOrDefault();

    // "her silver jubilee", "the queen's silver jubilee"
    private bool IsOfReign(SentenceTree tree, int noun, int possessor) =>
        tree.Is(noun, _terms.Reigns)
        && (tree.Is(possessor, _terms.PossessivesOfPeople) || _terms.Rulers.Contains(tree[possessor].Lemma));

    // "the opening of the pier" is the pier's.
    private int? BegunIn(SentenceTree tree, int noun) =>
        !_terms.Beginnings.Contains(tree[noun].Lemma)
            ? noun
            : tree.ChildOf(noun, Relation.NominalModifier) ?? PossessorOf(tree, noun);

    private Thing? ThingOf(SentenceTree tree, int noun) =>
        tree.Is(noun, _terms.Marriage) ? Thing.Marriage : BeginningFinder.ThingOf(tree, noun);
}
