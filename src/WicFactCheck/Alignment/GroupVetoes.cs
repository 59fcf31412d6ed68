using WicFactCheck.Claims;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Alignment;

/// <summary>What rules out that two numbers count one group.</summary>
internal static class GroupVetoes
{
    /// <summary>
    /// Whether they may: neither is what is left of a group or a part of one, neither counts the dead where the other doesn't,
    /// they are of one kind, and they don't differ by the one who did it or by those alone who are listed beside.
    /// </summary>
    public static bool AllowOneGroup(Figure one, Figure other) =>
        one.Claim.Value is not QuantityClaim { Quantity: { Kind: QuantityKind.Number, Told: var told } }
        || other.Claim.Value is not QuantityClaim { Quantity: { Kind: QuantityKind.Number, Told: var beside } }
        || (
            AreOfOneShare(one, other)
            && !IsFatalAlone(one, other)
            && !IsFatalAlone(other, one)
            && !HasDeadAlone(one, other)
            && !HasDeadAlone(other, one)
            && !(Math.Abs(told - beside) == 1 && (one.Frame.MayHaveDoer || other.Frame.MayHaveDoer))
            && !IsWhole(one, told, beside)
            && !IsWhole(other, beside, told)
            && !AreOfOtherKinds(one, other)
            && !IsKindAmong(one, told, other, beside)
            && !IsKindAmong(other, beside, one, told)
        );

    /// <summary>
    /// Whether two places in an order may be of one thing: the "second sailor held" and the "third sailor held" are two sailors,
    /// and "at a second mill" and "at a third mill" of one article are two mills.
    /// </summary>
    public static bool AllowOneItem(Figure one, Figure other) =>
        !(
            one.Frame.IsItem
            || other.Frame.IsItem
            || (one.Claim.Document == other.Claim.Document && one.Frame.IsOneMore && other.Frame.IsOneMore)
        ) || one.Claim.Value is not QuantityClaim { Quantity.Kind: QuantityKind.Ordinal };

    // What is left when some were told before is another number wherever others were; "including five children" counts all of
    // these.
    private static bool AreOfOneShare(Figure one, Figure other) =>
        one.Frame.Share != Share.Rest
        && other.Frame.Share != Share.Rest
        && (one.Frame.Share == other.Frame.Share || (OwnNoun(one) is { } noun && noun == OwnNoun(other)));

    // "a child and three adults were hurt", and "four people"; but "six seats and a vote" are no seven seats.
    private static bool IsWhole(Figure one, decimal told, decimal whole) =>
        one.Context.IsSpecific && one.Frame.Beside > 0 && told + one.Frame.Beside == whole;

    // "two women" and "three men"
    private static bool AreOfOtherKinds(Figure one, Figure other)
    {
        var kinds = one.Claim.Document.Text.Language.Arithmetic.Kinds;
        return OwnNoun(one) is { } noun
            && OwnNoun(other) is { } beside
            && noun != beside
            && kinds.Contains(noun)
            && kinds.Contains(beside);
    }

    // "two boys were hurt", and "three people were": the boys are some of them.
    private static bool IsKindAmong(Figure one, decimal told, Figure whole, decimal all) =>
        told < all
        && whole.Claim.Document.Text.Language is var language
        && OwnNoun(one) is { } noun
        && OwnNoun(whole) is { } people
        && language.Groups.People.Contains(people)
        && (language.Arithmetic.Kinds.Contains(noun) || language.Groups.Kinds.Contains(noun));

    private static string? OwnNoun(Figure figure) => figure.Context.ElidedNoun is null ? figure.Frame.Noun : null;

    // "fatally hurt four" and "hurt two"
    private static bool IsFatalAlone(Figure one, Figure other) =>
        one.Frame.IsFatal && !other.Frame.IsFatal && !TellsOfDying(other);

    // "sixteen were hit, one fatally" and "hurt fifteen", but also "sixteen were hit"
    private static bool HasDeadAlone(Figure one, Figure other) =>
        one.Frame.HasDead && !other.Frame.HasDead && !TellsOfDying(one) && one.Frame.Predicate != other.Frame.Predicate;

    private static bool TellsOfDying(Figure figure)
    {
        var dying = figure.Claim.Document.Text.Language.Groups.Dying;
        return Has(dying, figure.Frame.Predicate)
            || Has(dying, figure.Frame.Governor)
            || Has(dying, figure.Frame.Noun)
            || figure.Frame.Modifiers.Any(word => Has(dying, word));
    }

    private static bool Has(WordList words, string? word) => word is not null && words.Contains(word);
}
