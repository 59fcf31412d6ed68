using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Analysis.Clauses;

/// <summary>Reads what words do to the factuality of what hangs from them: "plans to", "denies that", "expects a".</summary>
/// <param name="grammar">The sentence.</param>
internal sealed class ContextEffects(ClauseGrammar grammar)
{
    private readonly SentenceTree _tree = grammar.Tree;
    private readonly ClauseMood _moods = new(grammar);

    /// <summary>What a word does to one that hangs from it; asserted where it does nothing.</summary>
    public Factuality Of(int at, int from) =>
        _tree[from].Relation.Relation switch
        {
            Relation.ClausalComplement or Relation.OpenClausalComplement or Relation.AdnominalClause or Relation.ClausalSubject =>
                OnClause(at, from),
            Relation.AdverbialClause when grammar.Clauses.At(from) is { IsFinite: false } => OnClause(at, from),
            Relation.Subject when grammar.Is(at, ClauseRoles.Depend) => Factuality.Conditional,
            Relation.Object or Relation.Oblique or Relation.Subject when !grammar.IsNoun(at) => OnThing(at, from),
            Relation.NominalModifier => grammar.Is(at, ClauseRoles.ExpectNoun) ? Factuality.Expected : OfModifiers(at),
            _ => Factuality.Asserted,
        };

    /// <summary>What the adjectives of a noun do to it: "a planned", "an expected".</summary>
    public Factuality OfModifiers(int noun)
    {
        foreach (var child in _tree.ChildrenOf(noun))
        {
            if (
                _tree[child].Relation.Relation == Relation.AdjectivalModifier
                && grammar.Is(child, ClauseRoles.PlanThing | ClauseRoles.Expect | ClauseRoles.Possible | ClauseRoles.Hope)
            )
            {
                return Uncertain(child);
            }
        }

        return Factuality.Asserted;
    }

    private Factuality Uncertain(int word) =>
        grammar.RolesOf(word) switch
        {
            var roles when (roles & ClauseRoles.PlanThing) != ClauseRoles.None => Factuality.Planned,
            var roles when (roles & ClauseRoles.Expect) != ClauseRoles.None => Factuality.Expected,
            var roles when (roles & ClauseRoles.Possible) != ClauseRoles.None => Factuality.Possible,
            _ => HopeOrFear(word),
        };

    private Factuality HopeOrFear(int word) =>
        grammar.RolesOf(word) switch
        {
            var roles when (roles & ClauseRoles.Hope) != ClauseRoles.None => Factuality.Hoped,
            var roles when (roles & ClauseRoles.Fear) != ClauseRoles.None => Factuality.Feared,
            _ => Factuality.Asserted,
        };

    private Factuality OnClause(int at, int from)
    {
        if (grammar.IsNoun(at))
        {
            return OfNoun(at);
        }

        if (grammar.Is(at, ClauseRoles.Going) && grammar.IsProgressive(at))
        {
            return _moods.FutureOf(from);
        }

        var isFinite = grammar.Clauses.At(from) is { IsFinite: true };
        var plans = isFinite ? ClauseRoles.PlanThing : ClauseRoles.Plan | ClauseRoles.PlanThing | ClauseRoles.Suppose;
        var denials = isFinite ? ClauseRoles.Deny | ClauseRoles.False : DenyingInfinitive(from);
        return grammar.RolesOf(at) switch
        {
            var roles when isFinite && (roles & ClauseRoles.Wish) != ClauseRoles.None => Factuality.Counterfactual,
            var roles when (roles & ClauseRoles.Hope) != ClauseRoles.None && grammar.IsPastPerfect(at) => Factuality.Unfulfilled,
            var roles when (roles & plans) != ClauseRoles.None => OfPlan(at),
            var roles when (roles & denials) != ClauseRoles.None => Factuality.Denied,
            _ => Uncertain(at),
        };
    }

    // "denies having", "failed to", "stopped them from breaking"
    private ClauseRoles DenyingInfinitive(int clause) =>
        ClauseRoles.Deny
        | ClauseRoles.False
        | ClauseRoles.Fail
        | (grammar.IsMarked(clause, ClauseRoles.From) ? ClauseRoles.Prevent : ClauseRoles.None);

    // "had planned to", "was supposed to"
    private Factuality OfPlan(int at) =>
        grammar.IsPastPerfect(at) || (grammar.Is(at, ClauseRoles.Suppose) && grammar.IsPast(at))
            ? Factuality.Unfulfilled
            : Factuality.Planned;

    private Factuality OfNoun(int noun) =>
        grammar.RolesOf(noun) switch
        {
            var roles when IsDenied(noun) || (roles & ClauseRoles.Lie) != ClauseRoles.None => Factuality.Denied,
            var roles when (roles & ClauseRoles.PossibleNoun) != ClauseRoles.None => Factuality.Possible,
            var roles when (roles & ClauseRoles.ExpectNoun) != ClauseRoles.None => Factuality.Expected,
            var roles when (roles & ClauseRoles.PlanNoun) != ClauseRoles.None => Factuality.Planned,
            _ => HopeOrFear(noun),
        };

    // "no truth in the story that", "rejected claims that", "dismissed the report that"
    private bool IsDenied(int noun)
    {
        var above = _tree[noun].Head;
        return IsNoTruth(noun)
            || (
                above != ParsedWord.NoHead
                && grammar.Is(noun, ClauseRoles.Saying)
                && (grammar.IsNoun(above) ? IsNoTruth(above) : grammar.Is(above, ClauseRoles.Deny))
            );
    }

    private bool IsNoTruth(int noun) =>
        grammar.Is(noun, ClauseRoles.Truth)
        && _tree.ChildrenOf(noun).Any(child => _tree[child].Tag.PronounType == PronounType.Negative);

    // "planned a tax", "scheduled for May", "is expected in May"; "proposed it in May" was in May.
    private Factuality OnThing(int at, int from)
    {
        var relation = _tree[from].Relation;
        var isThing =
            relation.Relation == Relation.Object
            || relation.Subtype == RelationSubtype.Passive
            || (
                relation.Relation == Relation.Oblique
                && (!grammar.IsVerb(at) || grammar.IsAfter(from, ClauseRoles.For) || IsExpected(at))
            );
        return grammar.RolesOf(at) switch
        {
            var roles when isThing && (roles & ClauseRoles.PlanThing) != ClauseRoles.None => OfPlan(at),
            var roles when isThing && (roles & ClauseRoles.Expect) != ClauseRoles.None => Factuality.Expected,
            _ when isThing && IsHopedOrFeared(at, from) => HopeOrFear(at),
            _ => Factuality.Asserted,
        };
    }

    // "hoping for rain", "are feared dead"; who fears a storm doesn't say whether it came.
    private bool IsHopedOrFeared(int verb, int thing) =>
        grammar.IsVerb(verb) && (grammar.IsAfter(thing, ClauseRoles.For) || grammar.IsPassive(verb));

    private bool IsExpected(int verb) => grammar.Is(verb, ClauseRoles.Expect) && grammar.IsPassive(verb);
}
