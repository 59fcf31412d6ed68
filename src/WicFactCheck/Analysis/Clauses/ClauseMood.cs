using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>
/// What a clause itself tells of how it stands to what is in it: auxiliaries, adverbs, negation, conditions, questions.
/// </summary>
/// <param name="grammar">The sentence.</param>
internal sealed class ClauseMood(ClauseGrammar grammar)
{
    private readonly SentenceTree _tree = grammar.Tree;
    private readonly ClauseQuestions _questions = new(grammar);

    /// <summary>How it stands to what is in it.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="from">Which word of those that hang from its head holds what is asked for; -1 for the head itself.</param>
    /// <param name="inner">How that stands to it.</param>
    public Factuality Of(Clause clause, int from, Factuality inner)
    {
        var factuality = inner.In(OfAuxiliaries(clause)).In(OfAdverbs(clause.Head));
        factuality = IsNegated(clause.Head, from) ? factuality.In(Factuality.Denied) : factuality;
        return _questions.IsAsked(clause) ? factuality.In(Factuality.Asked) : factuality;
    }

    /// <summary>Whether it is a condition: "if he comes", "provided that he comes", "should he come", "had he come".</summary>
    public bool IsCondition(Clause clause) =>
        clause.Kind switch
        {
            ClauseKind.Adverbial => grammar.IsForm(clause.Head, ClauseRoles.If)
                || _tree.ChildrenOf(clause.Head).Any(child => child < clause.Head && grammar.IsForm(child, ClauseRoles.If))
                || IsInverted(clause),
            ClauseKind.Adnominal => grammar.IsForm(clause.Head, ClauseRoles.If),
            _ => _questions.IsCondition(clause),
        };

    /// <summary>What a future makes of what a predicate tells: a plan, or what befalls somebody.</summary>
    public Factuality FutureOf(int head) =>
        grammar.Is(head, ClauseRoles.Befall) || _tree.ChildOf(head, Relation.Copula) is not null
            ? Factuality.Expected
            : Factuality.Planned;

    private Factuality OfAuxiliaries(Clause clause)
    {
        var head = clause.Head;
        if (IsCondition(clause))
        {
            return grammar.IsPastPerfect(head) ? Factuality.Counterfactual : Factuality.Conditional;
        }

        var modal = ModalOf(head);
        var isPerfect = grammar.IsPerfectInfinitive(head);
        return modal switch
        {
            _ when HasCondition(head) => isPerfect && (modal & (ClauseRoles.Would | ClauseRoles.May)) != ClauseRoles.None
                ? Factuality.Counterfactual
                : Factuality.Conditional,
            ClauseRoles.Would => isPerfect ? Factuality.Counterfactual : FutureOf(head),
            ClauseRoles.May => Factuality.Possible,
            ClauseRoles.Should => isPerfect ? Factuality.Unfulfilled : Factuality.Expected,
            ClauseRoles.Future => FutureOf(head),
            _ when IsToBe(head) || IsDue(head) => isPerfect || grammar.IsPastPerfect(head)
                ? Factuality.Unfulfilled
                : Factuality.Planned,
            _ => Factuality.Asserted,
        };
    }

    // "they'd lived": before a participle alone, what looks like "would" is "had".
    private ClauseRoles ModalOf(int head)
    {
        const ClauseRoles Modals = ClauseRoles.Would | ClauseRoles.May | ClauseRoles.Should | ClauseRoles.Future;
        var auxiliaries = grammar.Auxiliaries(head).ToList();
        var modal = auxiliaries.Select(word => grammar.RolesOf(word) & Modals).FirstOrDefault(roles => roles != ClauseRoles.None);
        var isHad =
            modal == ClauseRoles.Would
            && _tree[head].Tag.VerbForm != VerbForm.Infinitive
            && !auxiliaries.Exists(word => _tree[word].Tag.VerbForm == VerbForm.Infinitive)
            && !auxiliaries.Exists(word => grammar.IsForm(word, ClauseRoles.Would));
        return isHad ? ClauseRoles.None : modal;
    }

    private bool HasCondition(int head) => grammar.Clauses.All.Any(other => other.Parent == head && IsCondition(other));

    private Factuality OfAdverbs(int head)
    {
        foreach (var child in _tree.ChildrenOf(head))
        {
            if (
                _tree[child].Relation.Relation == Relation.AdverbialModifier
                && grammar.Is(child, ClauseRoles.Maybe | ClauseRoles.Probably)
            )
            {
                return grammar.Is(child, ClauseRoles.Maybe) ? Factuality.Possible : Factuality.Expected;
            }
        }

        return Factuality.Asserted;
    }

    // "not", "never", "nobody" negate what follows; "not only" and "not until May" nothing that is in them.
    private bool IsNegated(int head, int from)
    {
        var negations = _tree
            .ChildrenOf(head)
            .Count(child => IsNegation(child) && (from < 0 || child < from) && !IsTakenOver(child, from));
        return negations % 2 == 1;
    }

    private bool IsNegation(int child) =>
        _tree[child].Relation.Relation switch
        {
            Relation.AdverbialModifier => grammar.Is(child, ClauseRoles.Never),
            Relation.Subject => IsNobody(child),
            _ => false,
        };

    private bool IsTakenOver(int negation, int from) =>
        (negation + 1 < _tree.Length && grammar.Is(negation + 1, ClauseRoles.Only))
        || (from >= 0 && (grammar.IsAfter(from, ClauseRoles.Until) || grammar.IsMarked(from, ClauseRoles.Until)));

    private bool IsNobody(int subject) =>
        _tree[subject].Tag.PronounType == PronounType.Negative
        || (_tree.ChildOf(subject, Relation.Determiner) is { } no && _tree[no].Tag.PronounType == PronounType.Negative);

    // "should it fail", "had it rung", "were it so": the auxiliary stands before the subject.
    private bool IsInverted(Clause clause) =>
        clause.Subject is { } subject
        && _tree[subject].Head == clause.Head
        && grammar
            .Auxiliaries(clause.Head)
            .Any(auxiliary =>
                auxiliary < subject
                && (
                    grammar.Is(auxiliary, ClauseRoles.Should)
                    || (grammar.Is(auxiliary, ClauseRoles.Have | ClauseRoles.Be) && _tree[auxiliary].Tag.Tense == Tense.Past)
                )
            );

    // "is to open", "was to have opened"
    private bool IsToBe(int head) =>
        (
            grammar.IsMarked(head, ClauseRoles.To)
            && grammar
                .Auxiliaries(head)
                .Any(auxiliary => auxiliary < grammar.MarkerOf(head) && grammar.Is(auxiliary, ClauseRoles.Be))
        ) || IsComplementOfBe(head);

    // The same, where "is" was taken for the verb.
    private bool IsComplementOfBe(int head) =>
        _tree[head].Relation.Relation is Relation.OpenClausalComplement or Relation.ClausalComplement
        && grammar.Is(_tree[head].Head, ClauseRoles.Be)
        && _tree[head].Tag.VerbForm == VerbForm.Infinitive;

    // "is due to finish", "is due in May": the parser takes "due" for a preposition. "Due to the fog" is a reason.
    private bool IsDue(int head) =>
        _tree.ChildOf(head, Relation.Copula) is not null
        && _tree
            .ChildrenOf(head)
            .Any(child =>
                _tree[child].Relation.Relation == Relation.CaseMarking
                && _tree[child].Tag.PartOfSpeech == PartOfSpeech.Adjective
                && grammar.Is(child, ClauseRoles.Plan)
                && (head == child + 2 || _tree[child + 1].Relation.Relation != Relation.Fixed)
            );
}
