using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Naming;

/// <summary>What asks for a value of a kind: "how many boats", "how long", "by how much", "when".</summary>
/// <param name="claim">The claim that tells the value.</param>
internal sealed class ValueQuestion(Claim claim)
{
    /// <summary>Whether the value is a number of something.</summary>
    public bool Counts => claim.Value is QuantityClaim { Quantity.Kind: QuantityKind.Number };

    /// <summary>Whether it is a sum of money.</summary>
    public bool IsMoney => claim.Value is QuantityClaim { Quantity.Kind: QuantityKind.Money };

    /// <summary>The words that ask for it; null where there are none.</summary>
    /// <param name="value">The phrase that tells the value.</param>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="text">The phrases of the sentence.</param>
    /// <param name="isSubject">Whether it is the subject of its clause.</param>
    public string? Of(ValuePhrase value, SentenceTree tree, ClauseText text, bool isSubject)
    {
        bool IsOut(int word) =>
            value.Value.Contains(word)
            || tree[word].Relation.Relation is Relation.Determiner or Relation.CaseMarking && tree[word].Head == value.Top;
        var preposition = tree.ChildOf(value.Top, Relation.CaseMarking) is { } marker ? text.Of([marker]) : null;
        if (value.Thing is { } thing)
        {
            return preposition is null && !HasOwner(tree, thing)
                ? MessagePhrase.Fact("thing", text.Of(text.Phrase(thing, IsOut)))
                : null;
        }

        var asked = value.Measured is { } measured
            ? MessagePhrase.Fact("how", text.Of([measured]))
            : Asked(value, tree, () => text.Of(text.Phrase(value.Top, IsOut)), isSubject);
        return asked is null || preposition is null || IsPlain(preposition) ? asked : $"{preposition} {asked}";
    }

    private static bool HasOwner(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun).Any(child => tree[child].Relation.Subtype == RelationSubtype.Possessor);

    // "on 3 May" answers "when"; "before 3 May" is told as the value is.
    private bool IsPlain(string preposition) =>
        claim.Value is TimeClaim { Expression.Value: CalendarTime, Bound: var bound }
        && (bound != TimeBound.At || claim.Document.Text.Language.Claims.BeforeWhen.ContainsInAnyCase(preposition));

    private string? Asked(ValuePhrase value, SentenceTree tree, Func<string> rest, bool isSubject) =>
        claim.Value switch
        {
            QuantityClaim { Quantity.Kind: QuantityKind.Number } => HowMany(value, tree, rest),
            QuantityClaim { Quantity.Kind: QuantityKind.Money } when tree[value.Top].Relation.Relation == Relation.Object =>
                MessagePhrase.Fact("object"),
            QuantityClaim { Quantity.Kind: QuantityKind.Money or QuantityKind.Points } => MessagePhrase.Fact("how-much"),
            QuantityClaim { Quantity.Kind: QuantityKind.Percent } => HasWhole(value, tree) ? MessagePhrase.Fact("share", rest())
            : isSubject ? null
            : MessagePhrase.Fact("how-much"),
            QuantityClaim { Quantity.Kind: QuantityKind.Measure } => claim.Context is { IsSpecific: true }
                ? MessagePhrase.Fact("what", claim.Attribute)
                : MessagePhrase.Fact("how-much"),
            TimeClaim { Expression.Value: CalendarTime } => MessagePhrase.Fact("when"),
            TimeClaim { Expression.Value: Amount or BoundTime } => MessagePhrase.Fact("how-long"),
            _ => null,
        };

    private static string? HowMany(ValuePhrase value, SentenceTree tree, Func<string> rest) =>
        value.Counted is { } noun && (HasOwner(tree, noun) || tree[noun].Tag.Number == Number.Singular)
            ? null
            : MessagePhrase.Fact("how-many", rest()).TrimEnd();

    private static bool HasWhole(ValuePhrase value, SentenceTree tree) =>
        tree.ChildOf(value.Top, Relation.NominalModifier) is not null;
}
