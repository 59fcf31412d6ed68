using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Alignment;

/// <summary>Reads from the tree of its sentence which of a group a number counts, and what became of them.</summary>
/// <param name="clauses">The clauses of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class GroupReader(SentenceClauses clauses, Language language)
{
    private readonly SentenceTree _tree = clauses.Tree;
    private readonly GroupTerms _terms = language.Groups;

    /// <summary>Which of a group a number counts.</summary>
    /// <param name="first">The first word of the number.</param>
    /// <param name="end">The word after its last.</param>
    /// <param name="noun">The noun that it counts, or null.</param>
    /// <param name="head">The head of its phrase.</param>
    public Share ShareOf(int first, int end, int? noun, int head) =>
        IsRest(first, end, head) && !IsSetAgainst(first, head) ? Share.Rest
        : IsAmong(first) || (noun is null && IsAside(first, end)) ? Share.Some
        : Share.All;

    /// <summary>
    /// Whether a headline, or "a", names one of several by its place in an order: "Third sailor held in mill fire", "got a third
    /// call"; not "Third flood in a year", "Keeper is third", "came third", "took third place".
    /// </summary>
    /// <param name="head">The noun beside the place, or the place itself where it has none.</param>
    public bool IsItem(int head) =>
        _tree[head].Relation.Relation switch
        {
            Relation.Subject => true,
            Relation.Object or Relation.Root => IsNoun(head) ? !_tree.Is(head, language.Ranks.Positions) : IsIndefinite(head),
            _ => false,
        } && !_tree.ChildrenOf(head).Any(IsDefining);

    /// <summary>Whether "a" tells that a noun with a place in an order is one more of several: "at a second mill".</summary>
    public bool IsOneMore(int noun) => _tree[noun].Relation.Relation == Relation.Oblique && IsIndefinite(noun);

    private bool IsIndefinite(int noun) =>
        _tree
            .ChildrenOf(noun)
            .Any(word =>
                _tree[word].Relation.Relation == Relation.Determiner
                && language.Claims.IndefiniteArticles.Contains(_tree.FormOf(word))
            );

    private bool IsNoun(int word) => _tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private bool IsDefining(int word) =>
        _tree[word].Relation is { Relation: Relation.Copula } or { Subtype: RelationSubtype.Possessor }
        || _tree.Is(word, language.Ranks.Spans)
        || (
            _tree[word].Relation.Relation == Relation.Determiner
            && !language.Claims.IndefiniteArticles.Contains(_tree.FormOf(word))
        );

    /// <summary>
    /// How many single ones are listed with a group: one in "a child and three adults", none where another one of the list is a
    /// group as well.
    /// </summary>
    /// <param name="head">The noun of the group.</param>
    public int BesideOf(int head)
    {
        var top = IsListed(head) ? _tree[head].Head : head;
        int[] others = [.. _tree.ChildrenOf(top).Where(IsListed).Prepend(top).Where(word => word != head)];
        return others.All(IsSingle) ? others.Length : 0;
    }

    // Headlines list without "and"; several are no apposition to one.
    private bool IsListed(int word) =>
        _tree[word].Relation.Relation == Relation.Conjunct
        || (_tree[word].Relation.Relation == Relation.Apposition && !IsSingle(word) && IsSingle(_tree[word].Head));

    private bool IsSingle(int word) =>
        _tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Number: Number.Singular };

    /// <summary>
    /// Whether the clause tells that they died of what was done to them: "fatally hurt three", "shot two dead".
    /// </summary>
    public bool IsFatal(int head, Clause? clause) => DeedsAt(head, clause).Any(IsFatal);

    /// <summary>
    /// Whether some of those who are counted are told to have died: "nine were hit, one fatally", "hit nine people, killing one".
    /// </summary>
    public bool HasDead(int first, int end, int head, Clause? clause) =>
        AfterWords(end).Any(word => _tree.Is(word, _terms.Fatally) && word > end && IsNumber(word - 1))
        || DeedsAt(head, clause)
            .SelectMany(deed => _tree.ChildrenOf(deed))
            .Any(child =>
                child >= end
                && _tree[child].Relation.Relation is Relation.AdverbialClause or Relation.Parataxis
                && IsDying(child)
                && _tree.ChildrenOf(child).Any(word => word > first && HasNumber(word))
            )
        || _tree
            .ChildrenOf(head)
            .Any(child =>
                _tree[child].Relation.Relation == Relation.AdnominalClause && child >= end && IsDying(child) && HasRelative(child)
            );

    /// <summary>
    /// Whether the one who did it may be among them: "hurt three before hurting himself", "seven dead, including the driver".
    /// </summary>
    public bool MayHaveDoer(int end) =>
        Enumerable
            .Range(0, _tree.Length)
            .Any(word => IsReflexive(word) || (word > end && _tree.Is(word, _terms.Including) && IsDefiniteOne(word + 1)));

    // "two other people", "another two", "the three others", "two more"
    private bool IsRest(int first, int end, int head) =>
        _tree.Is(head, _terms.Rest)
        || _tree.ChildrenOf(head).Any(child => (child < first || child >= end) && IsRestWord(child))
        || IsRestWord(first - 1)
        || IsRestWord(end);

    private bool IsRestWord(int word) =>
        _tree.Is(word, _terms.Rest) && !AfterWords(word).Any(later => _tree.Is(later, _terms.Than));

    // "One died and two others were hurt": the two are all who were hurt.
    private bool IsSetAgainst(int first, int head)
    {
        var clause = clauses.Of(head)?.Head;
        var (own, other) = ParticipleOf(head) is { } participle
            ? (participle, clause)
            : (clause, clause is { } deed ? HeadOver(deed) : null);
        return own is { } here
            && other is { } there
            && there < first
            && IsDeed(there)
            && _tree[here].Lemma != _tree[there].Lemma
            && language.Clauses.RolesOf(_tree[there].Lemma) == ClauseRoles.None;
    }

    // "eight others wounded"
    private int? ParticipleOf(int head) =>
        _tree
            .ChildrenOf(head)
            .Where(child => child > head && _tree[child].Relation.Relation == Relation.AdnominalClause && IsParticiple(child))
            .Select(child => (int?)child)
            .FirstOrDefault();

    private int? HeadOver(int deed) =>
        _tree[deed].Relation.Relation is Relation.Conjunct or Relation.Parataxis or Relation.ClausalComplement
        && _tree[deed].Head is var above
        && above != ParsedWord.NoHead
            ? above
            : null;

    private bool IsDeed(int word) => _tree[word].Tag.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adjective;

    private bool IsParticiple(int word) => _tree[word].Tag.VerbForm == VerbForm.Participle;

    // "including two children"
    private bool IsAmong(int first) => _tree.Is(first - 1, _terms.Including);

    // "…, two critically, …": a number set off from the clause, with nothing but how.
    private bool IsAside(int first, int end) =>
        first > 0
        && _tree[first - 1].Tag.PartOfSpeech == PartOfSpeech.Punctuation
        && end < _tree.Length
        && _tree[end].Tag.PartOfSpeech == PartOfSpeech.Adverb
        && (
            end + 1 >= _tree.Length
            || _tree[end + 1].Tag.PartOfSpeech
                is PartOfSpeech.Punctuation
                    or PartOfSpeech.Adposition
                    or PartOfSpeech.CoordinatingConjunction
        );

    private IEnumerable<int> DeedsAt(int head, Clause? clause)
    {
        if (ParticipleOf(head) is { } participle)
        {
            return [participle];
        }

        return clause is null
            ? []
            :
            [
                clause.Head,
                .. _tree
                    .ChildrenOf(clause.Head)
                    .Where(child => _tree[child].Relation.Relation == Relation.Conjunct && child < head),
            ];
    }

    private bool IsFatal(int deed) =>
        !IsDying(deed)
        && _tree
            .ChildrenOf(deed)
            .Any(child =>
                _tree.Is(child, _terms.Fatally)
                || (_tree.Is(child, _terms.Dead) && child > deed)
                || (
                    _tree.Is(child, _terms.Death)
                    && _tree.ChildOf(child, Relation.CaseMarking) is { } to
                    && _tree.Is(to, _terms.To)
                )
            );

    private bool IsDying(int word) => _terms.Dying.Contains(_tree[word].Lemma.ToLowerInvariant());

    private bool HasNumber(int word) => IsNumber(word) || _tree.ChildrenOf(word).Any(IsNumber);

    private bool IsNumber(int word) => word >= 0 && _tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral;

    private bool HasRelative(int clause) =>
        _tree
            .ChildrenOf(clause)
            .SelectMany(child => _tree.ChildrenOf(child).Append(child))
            .Any(word => _tree[word].Tag.PronounType == PronounType.Relative);

    private bool IsReflexive(int word) =>
        _tree.Is(word, _terms.Reflexives) && _tree[word].Relation.Relation is Relation.Object or Relation.Oblique;

    private bool IsDefiniteOne(int word) =>
        _tree.Is(word, _terms.Definite)
        && _tree[word].Head is var noun
        && noun > word
        && _tree[noun].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Singular };

    private IEnumerable<int> AfterWords(int end) => Enumerable.Range(end, Math.Max(0, _tree.Length - end));
}
