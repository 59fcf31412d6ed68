using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>Tells by the tree which verbs are said of a number, and which of others beside it.</summary>
/// <param name="text">The text.</param>
internal sealed class CueVerbs(AnnotatedText text)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);

    /// <summary>Whether a token is a noun, whatever else it looks like.</summary>
    public bool IsNoun(int token) =>
        _trees.Of(token) is var tree
        && tree.HeadOf(new TokenRange(token, token + 1)) is { } word
        && tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun;

    /// <summary>The token of the noun that a number counts by the tree: several, or a value of its own; null for none.</summary>
    public int? NounOf(TokenRange number)
    {
        var tree = _trees.Of(number.First);
        if (
            tree.HeadOf(number) is not { } head
            || tree[head].Relation.Relation != Relation.NumericModifier
            || !tree.IsSure(head)
            || tree[head].Head < head
        )
        {
            return null;
        }

        var noun = tree[head].Head;
        return tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun && (IsPlural(tree, noun) || IsMeasured(tree, noun))
            ? tree.TokensOf(noun, noun + 1).First
            : null;
    }

    // "charges", but not "Hz"
    private bool IsPlural(SentenceTree tree, int noun) =>
        tree[noun].Tag.Number == Number.Plural
        && (
            text.Language.Endings.MayBePlural(tree.FormOf(noun)) || text.Language.Endings.MayBeIrregularPlural(tree.FormOf(noun))
        );

    private bool IsMeasured(SentenceTree tree, int noun) => text.Language.Counts.Measured.ContainsInAnyCase(tree[noun].Lemma);

    /// <summary>Whether a token is the verb of which a bare number is the subject or the object: "three died".</summary>
    public bool IsOf(int token, TokenRange number) =>
        _trees.Of(number.First) is var tree
        && tree.HeadOf(number) is { } head
        && tree.HeadOf(new TokenRange(token, token + 1)) is { } verb
        && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
        && tree[head].Tag.PartOfSpeech == PartOfSpeech.Numeral
        && tree[head].Head == verb
        && tree[head].Relation.Relation is Relation.Subject or Relation.Object;

    /// <summary>
    /// Whether a verb is said of others than a number counts: "Two left after a fire killed the goat", and how often something
    /// was done of another: "saw her ring twice".
    /// </summary>
    public bool HasOthers(int token, QuantityMention number)
    {
        var tree = _trees.Of(number.Tokens.First);
        if (
            number.Quantity.Kind != QuantityKind.Number
            || tree.HeadOf(new TokenRange(token, token + 1)) is not { } verb
            || tree[verb].Tag.PartOfSpeech != PartOfSpeech.Verb
            || tree.HeadOf(number.Tokens) is not { } head
        )
        {
            return false;
        }

        return number.IsHowOften ? IsOfOtherDeed(tree, verb, head)
            : IsOtherVerb(tree, verb, head) ? true
            : !IsParticipleOf(token, number) && IsDoneToOthers(tree, verb, head);
    }

    // "they miss two of their players", "900 people pass the stop"
    private bool IsOtherVerb(SentenceTree tree, int verb, int number) =>
        (
            text.Language.Counts.OtherWithObject.ContainsInAnyCase(tree[verb].Lemma)
            && tree.ChildOf(verb, Relation.Object) is { } thing
            && tree.IsUnder(number, thing)
        )
        || (
            text.Language.Counts.OtherWithSubject.ContainsInAnyCase(tree[verb].Lemma)
            && tree.ChildOf(verb, Relation.Subject) is { } doer
            && tree.IsUnder(number, doer)
        );

    // "3 killed, 5 wounded"
    private static bool IsParticipleOf(int token, QuantityMention number) =>
        token == number.Tokens.End && (number.Noun ?? token) == token;

    // The object, or the subject in the passive, is told, and the number is no part of it.
    private bool IsDoneToOthers(SentenceTree tree, int verb, int number)
    {
        if (
            Suffering(tree, verb) is not { } other
            || (!text.Language.Counts.Done.ContainsInAnyCase(tree[verb].Lemma) && IsWithin(tree, verb, number))
        )
        {
            return false;
        }

        var isOpen =
            !tree.IsSure(other)
            || tree[other].Tag.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner
            || tree.IsUnder(number, other)
            || tree.IsUnder(other, number);
        return !isOpen;
    }

    // "14 attended the fair", "watched by 14"
    private static bool IsWithin(SentenceTree tree, int verb, int number) =>
        tree.ChildrenOf(verb)
            .Any(child => tree[child].Relation.Relation is Relation.Subject or Relation.Oblique && tree.IsUnder(number, child));

    private static int? Suffering(SentenceTree tree, int verb) =>
        tree.ChildOf(verb, Relation.Object)
        ?? tree.ChildrenOf(verb)
            .Where(child => tree[child].Relation is { Relation: Relation.Subject, Subtype: RelationSubtype.Passive })
            .Select(child => (int?)child)
            .FirstOrDefault();

    // "saw her ring twice" tells how often she rang; "began to ring twice" too.
    private static bool IsOfOtherDeed(SentenceTree tree, int verb, int number)
    {
        var at = number;
        while (at != ParsedWord.NoHead && tree[at].Tag.PartOfSpeech != PartOfSpeech.Verb)
        {
            at = tree.IsSure(at) ? tree[at].Head : ParsedWord.NoHead;
        }

        return at != ParsedWord.NoHead
            && at != verb
            && !tree.IsUnder(verb, at)
            && (tree.ChildOf(verb, Relation.Object) is not null || !IsJoined(tree, at, verb));
    }

    /// <summary>
    /// Whether one verb is the other, or one that is told along with it: "rose and sank", "is set to open", "began to sink".
    /// </summary>
    public static bool IsJoined(SentenceTree tree, int verb, int other)
    {
        var at = verb;
        while (at != other && tree[at].Relation.Relation is Relation.Conjunct or Relation.OpenClausalComplement)
        {
            at = tree[at].Head;
        }

        return at == other;
    }
}
