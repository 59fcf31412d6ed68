using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Entities;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the name of the place in which something is told to be: "in a ward in Porto", "at a Porto hospice", "Porto, where she
/// was born".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells what is a place.</param>
internal sealed class TiePlaces(DocumentMentions mentions, TieParties parties)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly TextEntities _entities = mentions.Document.Text.Get(TextEntities.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The place that a verb or a noun of some kind of tie is told with; null where none is.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">A verb or a noun.</param>
    /// <param name="kind">What it tells.</param>
    public int? Of(SentenceTree tree, int word, TieKind kind) =>
        Under(tree, word)
        ?? Over(tree, word)
        ?? (
            tree.ChildOf(word, Relation.OpenClausalComplement) is { } state
            && tree[state].Tag.PartOfSpeech == PartOfSpeech.Adjective
                ? Under(tree, state)
                : null
        )
        ?? kind switch
        {
            TieKind.Birthplace => OfFamily(tree, word, _terms.BeforeFamily) ?? WithRaising(tree, word),
            TieKind.Residence => OfFamily(tree, word, _terms.With),
            _ => null,
        };

    /// <summary>
    /// Of whom or what a verb is told with a place, and the place: "the Porto-born potter", "Porto-based Gale Kites", too.
    /// </summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="kind">What it tells.</param>
    public (int? Who, int? Where) OfSubject(SentenceTree tree, int verb, TieKind kind)
    {
        if (!tree.Is(verb - 1, "-"))
        {
            return (parties.SubjectOf(tree, verb), Of(tree, verb, kind));
        }

        var isBeforeName = verb + 1 < tree.Length && tree[verb + 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun;
        var who = isBeforeName ? verb + 1 : tree[verb].Head;
        return (who == ParsedWord.NoHead ? null : who, verb < 2 ? null : verb - 2);
    }

    /// <summary>The place of what a noun stands for: "her home in Porto", "her home is in Porto", "her Porto home".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public int? OfNoun(SentenceTree tree, int noun) =>
        Under(tree, noun) ?? Behind(tree, noun) ?? Told(tree, noun, mayBePast: false) ?? Before(tree, noun);

    /// <summary>The place under a word: "in a ward in Porto", "at home near Porto", "at a Porto hospice".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">A verb or a noun.</param>
    public int? Under(SentenceTree tree, int word)
    {
        foreach (var child in tree.ChildrenOf(word).Where(child => child > word && IsWithin(tree, child)))
        {
            if (parties.Place(tree, child) is not null)
            {
                return child;
            }

            if (tree[child].Tag.PartOfSpeech == PartOfSpeech.Noun && (Under(tree, child) ?? Before(tree, child)) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>What a noun is said to be in: "her home is in Porto", "her home stands in Porto".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="mayBePast">Whether what was so counts as well.</param>
    public int? Told(SentenceTree tree, int noun, bool mayBePast)
    {
        if (tree[noun] is not { Relation.Relation: Relation.Subject, Head: var predicate } || !tree.IsSure(noun))
        {
            return null;
        }

        return tree.ChildOf(predicate, Relation.Copula) is { } copula
            && (mayBePast || tree[copula].Tag.Tense == Tense.Present)
            && tree.ChildOf(predicate, Relation.CaseMarking) is { } marker
            && tree.Is(marker, _text.Language.Sites.Within)
                ? predicate
            : _terms.Standing.Contains(tree[predicate].Lemma) && (mayBePast || tree[predicate].Tag.Tense == Tense.Present)
                ? Under(tree, predicate)
            : null;
    }

    /// <summary>
    /// The place that stands before a noun: "a Porto hospice". A word that isn't known for a place may be whose it is.
    /// </summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public int? Before(SentenceTree tree, int noun) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                child < noun
                && tree[child].Relation.Relation == Relation.Compound
                && tree[child].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
                && parties.Place(tree, child) is not null
                && (IsKnown(tree, child) || tree.Is(noun, _terms.Rooms))
            )
            .Select(child => (int?)child)
            .LastOrDefault();

    /// <summary>Whether the article or a pack knows a name for that of a place.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The word.</param>
    public bool IsKnown(SentenceTree tree, int word) =>
        parties.NameAt(tree, word)?.Kind == MentionType.Place
        || (_entities.At(TieParties.TokenOf(tree, word)) is { } mention && _entities.Of(mention).Kind == EntityKind.Place);

    // In "painted her home in Porto" the place may hang from the verb.
    private int? Behind(SentenceTree tree, int noun) =>
        Enumerable
            .Range(noun + 1, Math.Max(0, tree.Length - noun - 1))
            .Where(word =>
                tree[word].Relation.Relation == Relation.Oblique
                && tree.ChildOf(word, Relation.CaseMarking) == noun + 1
                && tree.Is(noun + 1, _text.Language.Sites.Within)
            )
            .Select(word => (int?)word)
            .FirstOrDefault();

    // "Porto, where Ada Lindqvist was born"
    private int? Over(SentenceTree tree, int verb) =>
        tree[verb].Relation.Relation == Relation.AdnominalClause
        && tree.IsSure(verb)
        && tree.ChildOf(verb, Relation.Subject) is not null
        && tree.ChildrenOf(verb).Any(child => tree.Is(child, _terms.Where))
            ? tree[verb].Head
            : null;

    // "born to a family of weavers in Porto", "lives with her sons in Porto"
    private int? OfFamily(SentenceTree tree, int word, WordList before)
    {
        foreach (var child in tree.ChildrenOf(word).Where(child => child > word && IsFamily(tree, child, before)))
        {
            if ((Under(tree, child) ?? OfFamily(tree, child, before)) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private static bool IsFamily(SentenceTree tree, int word, WordList before) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Noun && TieArguments.IsBehind(tree, word, before) && tree.IsSure(word);

    // "born and raised in Porto": the place hangs from the last verb.
    private int? WithRaising(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb)
            .Where(child =>
                tree[child].Relation.Relation == Relation.Conjunct
                && _terms.Raising.Contains(tree[child].Lemma)
                && tree.ChildOf(child, Relation.Subject) is null
            )
            .Select(child => Under(tree, child))
            .FirstOrDefault();

    private bool IsWithin(SentenceTree tree, int word) =>
        TieArguments.IsBehind(tree, word, _text.Language.Sites.Within) && tree.IsSure(word);
}
