using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds by the tree of whom a noun is told: "project director Ada Lindqvist", "Ada Lindqvist, the town's mayor", "the mayor, Ada
/// Lindqvist", "Ada Lindqvist is the mayor", "was elected mayor".
/// </summary>
/// <param name="text">The article.</param>
/// <param name="words">The words for what people are.</param>
internal sealed class NounHolders(TokenizedText text, ClaimWords words)
{
    private readonly RoleTerms _terms = text.Language.Roles;
    private readonly RoleFieldReader _fields = new(text, words);

    /// <summary>Whether what somebody was counts as well: "was the winner".</summary>
    public bool MayBePast { get; init; }

    /// <summary>Whether a noun tells what one person is.</summary>
    public bool MayBeRole(SentenceTree tree, int word) => tree[word].Tag.Number != Number.Plural && _fields.IsKnown(tree, word);

    /// <summary>The word of the name or the pronoun that a noun is told of; null where it is told of none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="role">The noun.</param>
    public int? Of(SentenceTree tree, int role) =>
        Below(tree, role)
        ?? RightAfter(tree, role)
        ?? (
            tree[role].Head == ParsedWord.NoHead || !tree.IsSure(role)
                ? null
                : tree[role].Relation switch
                {
                    { Subtype: RelationSubtype.Description } => NameAt(tree, tree[role].Head),
                    { Relation: Relation.AdjectivalModifier } when tree[role].Head == role + 1 => NameAt(tree, role + 1),
                    { Relation: Relation.Compound } when _fields.IsKnown(tree, role) => BeforeTitle(tree, role),
                    { Relation: Relation.Apposition } => NameAt(tree, tree[role].Head),
                    { Relation: Relation.Conjunct } when tree.ChildOf(role, Relation.Determiner) is null => WithOther(tree, role),
                    { Relation: Relation.Subject } => Named(tree, role),
                    { Relation: Relation.OpenClausalComplement or Relation.Oblique or Relation.Object } => Appointed(tree, role),
                    _ => null,
                }
        );

    // "the mayor, Ada Lindqvist", "Ada Lindqvist is the mayor"
    private int? Below(SentenceTree tree, int role)
    {
        if (tree.ChildOf(role, Relation.Apposition) is { } name && tree.IsSure(name) && NameAt(tree, name) is { } named)
        {
            return named;
        }

        // "Captain Ada Lindqvist": to a parser the title may be the first word of the name.
        if (tree.ChildOf(role, Relation.Flat) is { } next && next == role + 1 && NameAt(tree, next) is { } titled)
        {
            return titled;
        }

        return tree.ChildOf(role, Relation.Copula) is { } copula && IsNow(tree, role, copula) ? SubjectOf(tree, role) : null;
    }

    // "when the baritone Ada Lindqvist sang": to a parser both may be subjects, or both hang from the verb.
    private int? RightAfter(SentenceTree tree, int role) =>
        role + 1 < tree.Length
        && IsName(tree, role + 1)
        && tree[role + 1].Head == tree[role].Head
        && tree[role].Head > role + 1
        && tree[tree[role].Head].Tag.PartOfSpeech == PartOfSpeech.Verb
        && tree.ChildOf(role, Relation.Determiner) is { } article
        && tree.Is(article, _terms.Definite)
            ? role + 1
            : null;

    // "Mission scientist Professor Ada Lindqvist"
    private static int? BeforeTitle(SentenceTree tree, int role) =>
        !IsName(tree, tree[role].Head) ? null
        : tree[tree[role].Head] is { Relation.Subtype: RelationSubtype.Description } title ? NameAt(tree, title.Head)
        : tree[role].Head;

    // "Ada Lindqvist, founder and chief executive"; parsers take the first for another person at times.
    private int? WithOther(SentenceTree tree, int role)
    {
        var first = tree[role].Head;
        var isList = first + 1 < role && IsName(tree, first) && HasCommaAfterName(tree, first);
        return isList ? first
            : MayBeRole(tree, first) && tree.ChildOf(role, Relation.Apposition) is null ? Of(tree, first)
            : null;
    }

    private bool HasCommaAfterName(SentenceTree tree, int name)
    {
        var next = name + 1;
        while (next < tree.Length && tree[next].Relation.Relation == Relation.Flat && tree[next].Head == name)
        {
            next++;
        }

        return next + 1 < tree.Length && tree.Is(next, ",") && MayBeRole(tree, NounFrom(tree, next + 1));
    }

    // The noun that a phrase without a determiner ends with: "chief technology officer".
    private static int NounFrom(SentenceTree tree, int word)
    {
        while (
            word + 1 < tree.Length
            && tree[word].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound
            && tree[word].Head > word
        )
        {
            word++;
        }

        return word;
    }

    // "The mayor is Ada Lindqvist"
    private int? Named(SentenceTree tree, int role)
    {
        var name = tree[role].Head;
        return IsName(tree, name) && tree.ChildOf(name, Relation.Copula) is { } copula && IsNow(tree, name, copula) ? name : null;
    }

    // "She was elected mayor", "who took over as mayor"
    private int? Appointed(SentenceTree tree, int role)
    {
        var verb = tree[role].Head;
        var isLinked = tree[role].Relation.Relation switch
        {
            Relation.Oblique => tree.ChildOf(role, Relation.CaseMarking) is { } preposition && tree.Is(preposition, _terms.As),
            Relation.Object => tree[verb].Tag.IsPassive,
            _ => true,
        };
        if (
            !isLinked
            || !_terms.Appointing.Contains(tree[verb].Lemma)
            || tree.ChildrenOf(verb).Any(child => tree.Is(child, _terms.NotNow))
        )
        {
            return null;
        }

        return tree.ChildOf(verb, Relation.Object) is { } whom && whom != role ? NameAt(tree, whom) : SubjectOf(tree, verb);
    }

    private bool IsNow(SentenceTree tree, int predicate, int copula) =>
        (MayBePast || tree[copula].Tag.Tense == Tense.Present || HasBeen(tree, predicate))
        && !tree.ChildrenOf(predicate)
            .Any(child =>
                (tree[child].Relation.Relation == Relation.Auxiliary && tree[child].Tag.Tense != Tense.Present)
                || tree[child].Tag.IsNegative
                || tree.Is(child, _terms.NotNow)
            );

    // "has been the mayor since"
    private static bool HasBeen(SentenceTree tree, int predicate) =>
        tree.ChildOf(predicate, Relation.Auxiliary) is { } has && tree[has].Tag.Tense == Tense.Present;

    // "who" stands for the noun that its clause describes.
    private int? SubjectOf(SentenceTree tree, int predicate)
    {
        if (tree.ChildOf(predicate, Relation.Subject) is not { } subject || !tree.IsSure(subject))
        {
            return null;
        }

        return !tree.Is(subject, _terms.Who) ? (IsPerson(tree, subject) ? subject : null)
            : tree[predicate].Relation.Relation == Relation.AdnominalClause ? NameAt(tree, tree[predicate].Head)
            : null;
    }

    private static bool IsPerson(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;

    private static int? NameAt(SentenceTree tree, int word) => IsName(tree, word) ? word : null;

    private static bool IsName(SentenceTree tree, int word) => tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun;
}
