using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds by the tree what is told to be at a time: up from its words, the noun that it stands right before or is part of the
/// subject with, else the predicate; the one that is planned and not the planning.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class DeedReader(AnnotatedText text)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly ClauseLexicon _lexicon = text.Language.Clauses;

    /// <summary>What it is, or null where the tree tells of nothing.</summary>
    /// <param name="time">The words of the time.</param>
    public Deed? Of(TokenRange time)
    {
        var tree = _trees.Of(time.First);
        if (tree.HeadOf(time) is not { } word)
        {
            return null;
        }

        // "The fair is on 3 May"
        if (tree.ChildOf(word, Relation.Copula) is not null)
        {
            return tree.ChildOf(word, Relation.Subject) is { } subject && IsNoun(tree, subject)
                ? new Deed(tree, subject) { IsSure = tree.IsSure(subject) }
                : null;
        }

        return Above(tree, word);
    }

    private Deed? Above(SentenceTree tree, int word)
    {
        int? noun = null;
        var isSure = true;
        for (var at = word; tree[at].Head is var above and not ParsedWord.NoHead; at = above)
        {
            isSure &= tree.IsSure(at);
            if (IsPredicate(tree, above))
            {
                // "Monday was dry"
                return tree[at].Relation.Relation == Relation.Subject
                    ? noun is null
                        ? null
                        : OfNoun(tree, noun.Value, isSure)
                    : OfPredicate(tree, above, at, isSure);
            }

            if (IsNoun(tree, above))
            {
                noun ??= above;
                if (IsBefore(tree, at, above) || tree[above].Relation.Relation is Relation.Subject)
                {
                    return OfNoun(tree, above, isSure);
                }
            }
        }

        return noun is { } only ? OfNoun(tree, only, isSure) : null;
    }

    private static Deed OfNoun(SentenceTree tree, int noun, bool isSure) => new(tree, noun) { IsSure = isSure };

    private Deed OfPredicate(SentenceTree tree, int predicate, int from, bool isSure)
    {
        var deed = Planned(tree, predicate, from) ?? Kept(tree, predicate, from) ?? predicate;
        return new Deed(tree, deed)
        {
            IsPredicate = true,
            IsSure = isSure,
            Object = ObjectOf(tree, deed, from),
        };
    }

    // "is scheduled to open in May", "plans to open", "began to sink"
    private int? Planned(SentenceTree tree, int predicate, int from)
    {
        int? planned = null;
        for (
            var at = predicate;
            tree.ChildOf(at, Relation.OpenClausalComplement) is { } next
                && next < from
                && tree[next].Tag.VerbForm == VerbForm.Infinitive
                && _lexicon.Is(tree[at].Lemma, ClauseRoles.Plan | ClauseRoles.Expect | ClauseRoles.Suppose);
            at = next
        )
        {
            planned = next;
        }

        return planned;
    }

    // "barred the coach from coaching until May"
    private int? Kept(SentenceTree tree, int predicate, int from) =>
        _lexicon.Is(tree[predicate].Lemma, ClauseRoles.Prevent)
            ? tree.ChildrenOf(predicate)
                .Where(child => child > predicate && child < from && IsAfterFrom(tree, child))
                .Select(child => (int?)child)
                .FirstOrDefault()
            : null;

    private bool IsAfterFrom(SentenceTree tree, int word) =>
        (tree.ChildOf(word, Relation.Marker) ?? tree.ChildOf(word, Relation.CaseMarking)) is { } marker
        && tree.Is(marker, text.Language.Claims.From);

    // Of several, the one that the time stands with: "approved the tunnel in May and the bridge in June".
    private static int? ObjectOf(SentenceTree tree, int deed, int from)
    {
        if (IsNoun(tree, from) && tree[from].Relation.Relation is Relation.Object)
        {
            return from;
        }

        if (tree.ChildOf(deed, Relation.Object) is { } done)
        {
            return done;
        }

        // "became mayor", "went live"
        return
            tree.ChildOf(deed, Relation.OpenClausalComplement) is { } become
            && (IsNoun(tree, become) || tree[become].Tag.PartOfSpeech == PartOfSpeech.Adjective)
            ? become
            : null;
    }

    // "the Monday crash", "Monday's crash", "the 2014 survey"
    private static bool IsBefore(SentenceTree tree, int modifier, int noun) =>
        modifier < noun
        && tree.ChildOf(modifier, Relation.CaseMarking) is var marker
        && (marker is null || tree[modifier].Relation.Subtype == RelationSubtype.Possessor)
        && tree[modifier].Relation.Relation
            is Relation.Compound
                or Relation.AdjectivalModifier
                or Relation.NumericModifier
                or Relation.NominalModifier;

    private static bool IsPredicate(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb
        || tree.ChildOf(word, Relation.Subject) is not null
        || tree.ChildOf(word, Relation.Copula) is not null;

    private static bool IsNoun(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
}
