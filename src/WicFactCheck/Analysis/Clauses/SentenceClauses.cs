using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>The clauses of one sentence, found in its tree.</summary>
internal sealed class SentenceClauses
{
    private readonly Clause?[] _byHead;

    /// <param name="tree">The tree of the sentence.</param>
    public SentenceClauses(SentenceTree tree)
    {
        Tree = tree;
        _byHead = new Clause?[tree.Length];
        var kinds = new ClauseKind?[tree.Length];
        for (var word = 0; word < tree.Length; word++)
        {
            kinds[word] = KindOf(word);
        }

        for (var word = 0; word < tree.Length; word++)
        {
            if (kinds[word] is { } kind)
            {
                var parent = kind == ClauseKind.Main ? null : Above(kinds, word);
                _byHead[word] = new Clause(word, kind, parent, IsFinite(word), SubjectOf(word));
            }
        }

        All = [.. _byHead.OfType<Clause>()];
    }

    public SentenceTree Tree { get; }

    /// <summary>In the order of their heads.</summary>
    public ImmutableArray<Clause> All { get; }

    /// <summary>The clause whose head a word is, or null.</summary>
    public Clause? At(int word) => _byHead[word];

    /// <summary>The innermost clause that a word stands in; null in a sentence without a predicate.</summary>
    public Clause? Of(int word)
    {
        for (var at = word; at != ParsedWord.NoHead; at = Tree[at].Head)
        {
            if (_byHead[at] is { } clause)
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>When a clause says that something is so.</summary>
    /// <param name="predicate">Its head.</param>
    public ClauseTense TenseOf(int predicate)
    {
        var auxiliaries = Tree.ChildrenOf(predicate)
            .Where(child => Tree[child].Relation.Relation is Relation.Auxiliary or Relation.Copula)
            .ToList();
        if (auxiliaries.Exists(word => Tree[word].Tag.VerbForm == VerbForm.Finite && Tree[word].Tag.Tense == Tense.None))
        {
            return ClauseTense.Modal;
        }

        var isPerfect =
            auxiliaries.Exists(IsPastParticiple)
            || (auxiliaries.Count > 0 && IsPastParticiple(predicate) && !Tree[predicate].Tag.IsPassive);
        var tense = auxiliaries
            .Append(predicate)
            .Select(word => Tree[word].Tag)
            .FirstOrDefault(tag => tag.VerbForm == VerbForm.Finite)
            .Tense;
        return tense switch
        {
            Tense.Past => isPerfect ? ClauseTense.PastPerfect : ClauseTense.Past,
            Tense.Present => isPerfect ? ClauseTense.Perfect : ClauseTense.Present,
            _ => ClauseTense.None,
        };
    }

    private ClauseKind? KindOf(int word) =>
        Tree[word].Relation switch
        {
            { Relation: Relation.Root } => ClauseKind.Main,
            { Relation: Relation.ClausalComplement } => ClauseKind.Complement,
            { Relation: Relation.OpenClausalComplement } => ClauseKind.OpenComplement,
            { Relation: Relation.ClausalSubject } => ClauseKind.Subject,
            { Relation: Relation.AdverbialClause } => ClauseKind.Adverbial,
            { Relation: Relation.AdnominalClause, Subtype: RelationSubtype.Relative } => ClauseKind.Relative,
            { Relation: Relation.AdnominalClause } => ClauseKind.Adnominal,
            { Relation: Relation.Parataxis } => ClauseKind.Beside,
            { Relation: Relation.Conjunct } when IsPredicate(word) => ClauseKind.Conjunct,
            { Relation: Relation.Punctuation or Relation.Unspecified } when IsPredicate(word) => ClauseKind.Beside,
            _ => null,
        };

    private int? Above(ClauseKind?[] kinds, int word)
    {
        var at = Tree[word].Head;
        while (at != ParsedWord.NoHead && kinds[at] is null)
        {
            at = Tree[at].Head;
        }

        return at == ParsedWord.NoHead ? null : at;
    }

    private bool IsPredicate(int word) =>
        Tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb
        || Tree.ChildOf(word, Relation.Copula) is not null
        || Tree.ChildOf(word, Relation.Subject) is not null;

    private bool IsFinite(int word) =>
        Tree[word].Tag.VerbForm == VerbForm.Finite
        || Tree.ChildrenOf(word)
            .Any(child =>
                Tree[child].Relation.Relation is Relation.Auxiliary or Relation.Copula
                && Tree[child].Tag.VerbForm == VerbForm.Finite
            );

    // A conjunct, an infinitive or a participle may leave its subject to the clause that holds it.
    private int? SubjectOf(int word)
    {
        if ((Tree.ChildOf(word, Relation.Subject) ?? Tree.ChildOf(word, Relation.ClausalSubject)) is { } own)
        {
            return IsRelative(own) && NounAbove(word) is { } noun ? noun : own;
        }

        var above = Tree[word].Head;
        return Tree[word].Relation.Relation switch
        {
            Relation.Conjunct => SubjectOf(above),
            Relation.OpenClausalComplement => Tree.ChildOf(above, Relation.Object) ?? SubjectOf(above),
            Relation.AdverbialClause when !IsFinite(word) => SubjectOf(above),
            Relation.AdnominalClause => above,
            _ => null,
        };
    }

    private bool IsPastParticiple(int word) => Tree[word].Tag is { VerbForm: VerbForm.Participle, Tense: Tense.Past };

    private bool IsRelative(int word) => Tree[word].Tag.PronounType == PronounType.Relative;

    private int? NounAbove(int word)
    {
        for (var at = word; at != ParsedWord.NoHead; at = Tree[at].Head)
        {
            if (Tree[at].Relation.Relation == Relation.AdnominalClause)
            {
                return Tree[at].Head;
            }
        }

        return null;
    }
}
