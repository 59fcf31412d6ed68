using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads where firms, clubs and schools have their seats: "is based in Porto", "the Porto-based bank", "has its head office in
/// Porto", "the bank's Porto headquarters", "the Porto firm Gale Kites".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="parties">Tells what is a place.</param>
/// <param name="places">Tells where something is.</param>
/// <param name="bodies">Tells what is a body.</param>
internal sealed class TieSeats(DocumentMentions mentions, TieParties parties, TiePlaces places, TieBodies bodies)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;

    /// <summary>The tie that a word tells; null where it tells none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">A verb, or a noun for a seat or a body.</param>
    public FoundTie? Read(SentenceTree tree, int word) =>
        word switch
        {
            _ when tree.Is(word, _terms.Based) => OfVerb(tree, word),
            _ when tree.Is(word, _terms.Seats) => OfNoun(tree, word),
            _ when bodies.IsBody(tree, word) => OfBody(tree, word),
            _ => null,
        };

    // "Gale Kites, based in Porto,", "the Porto-based bank"
    private FoundTie? OfVerb(SentenceTree tree, int verb)
    {
        if (!IsSo(tree, verb))
        {
            return null;
        }

        return places.OfSubject(tree, verb, TieKind.Seat) is ({ } owner, { } place) && TieArguments.IsLone(tree, owner)
            ? Tie(tree, bodies.Of(tree, owner), place)
            : null;
    }

    // "its headquarters in Porto", "the bank's Porto headquarters", "has its head office in Porto"
    private FoundTie? OfNoun(SentenceTree tree, int noun)
    {
        if (!IsSo(tree, noun) || tree.ChildrenOf(noun).Any(child => IsPart(tree, child)) || !IsWhole(tree, noun))
        {
            return null;
        }

        return OwnerOf(tree, noun) is { } owner && places.OfNoun(tree, noun) is { } place && TieArguments.IsLone(tree, place)
            ? Tie(tree, owner, place)
            : null;
    }

    // "the Porto firm Gale Kites"; "the Porto firm" may be one of several branches.
    private FoundTie? OfBody(SentenceTree tree, int noun)
    {
        if (places.Before(tree, noun) is not { } place || !places.IsKnown(tree, place) || tree[noun].Tag.Number == Number.Plural)
        {
            return null;
        }

        int? name =
            noun + 1 < tree.Length && tree[noun + 1].Tag.PartOfSpeech == PartOfSpeech.ProperNoun ? noun + 1
            : tree[noun].Relation.Relation == Relation.Apposition ? tree[noun].Head
            : null;
        return name is { } body ? Tie(tree, bodies.Of(tree, body), place) : null;
    }

    private FoundTie? Tie(SentenceTree tree, TieParty? owner, int place) =>
        owner is not null && parties.Place(tree, place) is { } seat && !owner.Names.Any(name => name.SequenceEqual(seat.Names[0]))
            ? new(TieKind.Seat, owner, seat, place)
            : null;

    private TieParty? OwnerOf(SentenceTree tree, int noun)
    {
        var owners = tree.ChildrenOf(noun).Where(child => TieArguments.IsOwner(tree, child, _terms.Of)).ToList();
        return owners switch
        {
            [var only] => TieArguments.Meant(tree, only) is { } owner && bodies.Of(tree, owner) is { } body ? body
            : tree[only].Tag.IsPossessive ? Holder(tree, noun)
            : null,
            [] => Holder(tree, noun) ?? (IsDefinite(tree, noun) ? bodies.Topic : null),
            _ => null,
        };
    }

    private TieParty? Holder(SentenceTree tree, int noun) => Having(tree, noun) is { } holder ? bodies.Of(tree, holder) : null;

    private bool IsDefinite(SentenceTree tree, int noun) =>
        tree.ChildOf(noun, Relation.Determiner) is { } article && tree.Is(article, _text.Language.Roles.Definite);

    // "Gale Kites, with headquarters in Porto,", "which has headquarters in Porto"
    private int? Having(SentenceTree tree, int noun)
    {
        var head = tree[noun].Head;
        return tree[noun].Relation.Relation switch
        {
            Relation.Object when _terms.Holding.Contains(tree[head].Lemma) && IsSo(tree, head) => parties.SubjectOf(tree, head),
            _ when TieArguments.IsBehind(tree, noun, _terms.With) => head,
            _ => null,
        };
    }

    // "its European headquarters", "its former seat"
    private bool IsPart(SentenceTree tree, int child) =>
        tree[child].Relation.Relation is Relation.AdjectivalModifier or Relation.NumericModifier && !tree.Is(child, _terms.Whole);

    // An office is a seat where it is the main one.
    private bool IsWhole(SentenceTree tree, int noun) =>
        !tree.Is(noun, _terms.Offices) || tree.ChildrenOf(noun).Any(child => tree.Is(child, _terms.Whole));

    // Now, and not until some day.
    private bool IsSo(SentenceTree tree, int word) =>
        _clauses.FactualityOf(tree.TokensOf(word, word + 1)) == Factuality.Asserted
        && !tree.ChildrenOf(word)
            .Any(child =>
                tree.Is(child, _text.Language.Roles.NotNow)
                || tree.Is(child, _terms.Over)
                || tree[child]
                    is {
                        Relation.Relation: Relation.Auxiliary or Relation.Copula,
                        Tag: { Tense: Tense.Past, VerbForm: VerbForm.Finite }
                    }
            )
        && (
            tree[word].Tag.PartOfSpeech != PartOfSpeech.Verb
            || tree[word].Tag is not { Tense: Tense.Past, VerbForm: VerbForm.Finite }
        );
}
