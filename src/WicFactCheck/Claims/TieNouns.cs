using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads ties that nouns tell: "her husband, Ben Osei", "Ada Lindqvist, the author of “The Long Pier”", "Porto resident Ada
/// Lindqvist".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words for what people are.</param>
/// <param name="parties">Tells who is meant.</param>
/// <param name="things">Tells what is meant.</param>
/// <param name="verbs">Tells who and what may be tied.</param>
/// <param name="places">Tells where something is.</param>
/// <param name="loners">Tells whom a noun can only mean.</param>
internal sealed class TieNouns(
    DocumentMentions mentions,
    ClaimWords words,
    TieParties parties,
    TieThings things,
    TieVerbs verbs,
    TiePlaces places,
    TieLoners loners
)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly TextClauses _clauses = mentions.Document.Text.Get(TextClauses.Layer);
    private readonly TieTerms _terms = mentions.Document.Text.Language.Ties;
    private readonly NounHolders _holders = new(mentions.Document.Text, words) { MayBePast = true };
    private readonly NounHolders _now = new(mentions.Document.Text, words);
    private readonly OwnerPronouns _whose = new(mentions.Document);
    private readonly TieSpouses _spouses = new(mentions, words, parties);

    /// <summary>The ties that a noun tells for the one that it is told of: "author".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="kind">What it may tell.</param>
    public IEnumerable<FoundTie> OfValue(SentenceTree tree, int noun, TieKind kind)
    {
        if (!IsTold(tree, noun) || OwnerOf(tree, noun, kind) is not { } owner)
        {
            yield break;
        }

        if (
            ValueOf(tree, noun, kind) is not { } value
            || (kind != TieKind.Spouse && !TieArguments.IsLone(tree, value))
            || verbs.Value(tree, value, kind) is not { } party
            || IsOne(owner, party)
        )
        {
            yield break;
        }

        var isNew = tree.ChildrenOf(noun).Any(child => tree.Is(child, _terms.New));
        yield return new(kind, isNew ? verbs.AsNew(owner) : owner, party, value);
        if (kind == TieKind.Spouse)
        {
            yield return new(kind, party, owner, value);
        }
    }

    private int? ValueOf(SentenceTree tree, int noun, TieKind kind) =>
        kind switch
        {
            TieKind.Residence => places.OfNoun(tree, noun),
            TieKind.Deathplace => IsOfPlace(tree, noun) ? places.OfNoun(tree, noun) : null,
            TieKind.Spouse => _spouses.Of(tree, noun),
            TieKind.Birthplace => _holders.Of(tree, noun) ?? places.Told(tree, noun, mayBePast: true),
            _ => _holders.Of(tree, noun) ?? TieSpouses.Described(tree, noun),
        };

    // "Her death in Porto shook the town", "until her death in Porto"; one that is remembered, or told of, may be so in Porto.
    private static bool IsOfPlace(SentenceTree tree, int noun) =>
        tree[noun].Relation.Relation is Relation.Subject or Relation.Oblique or Relation.Root;

    /// <summary>Those that it tells for whom the value is of: "resident".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="kind">What it may tell.</param>
    public IEnumerable<FoundTie> OfOwner(SentenceTree tree, int noun, TieKind kind)
    {
        if (
            IsTold(tree, noun)
            && PlaceOf(tree, noun, kind) is { } word
            && parties.Place(tree, word) is { } place
            && PersonOf(tree, noun) is { } person
        )
        {
            yield return new(kind, person, place, word);
        }
    }

    /// <summary>The person of whom a noun is told, beside it or by other words; null where it is open who.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public TieParty? PersonOf(SentenceTree tree, int noun) =>
        _now.Of(tree, noun) is { } holder
            ? TieArguments.IsLone(tree, holder)
                ? parties.Person(tree, holder)
                : null
            : loners.Of(tree, noun);

    /// <summary>Whether a noun tells of one, now, and as so.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public bool IsTold(SentenceTree tree, int noun) =>
        (
            tree[noun].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            || tree[noun].Relation.Subtype == RelationSubtype.Description
            || tree.ChildOf(noun, Relation.Determiner) is not null
        )
        && tree[noun].Tag.Number != Number.Plural
        && !tree.Is(noun - 1, "-")
        && !tree.ChildrenOf(noun).Any(child => IsOver(tree, child))
        && _clauses.FactualityOf(tree.TokensOf(noun, noun + 1)) == Factuality.Asserted;

    // "his first wife", "the 2019 winner's then wife"
    private bool IsOver(SentenceTree tree, int word) =>
        tree[word].Relation.Relation
            is Relation.AdjectivalModifier
                or Relation.Compound
                or Relation.AdverbialModifier
                or Relation.NumericModifier
        && (
            tree.Is(word, _terms.Over)
            || tree.Is(word, _terms.Joint)
            || mentions.ValueAt(TieParties.TokenOf(tree, word)) is OrdinalMention
        );

    private TieParty? OwnerOf(SentenceTree tree, int noun, TieKind kind)
    {
        if (kind is TieKind.Author or TieKind.Director && things.WorkBeside(tree, noun) is { } beside)
        {
            return beside;
        }

        if (OfWhat(tree, noun, kind) is not { } word || (kind == TieKind.Spouse && _whose.IsDoubtful(tree, word)))
        {
            return null;
        }

        // "Lantern Prize winner", "Lantern winner"
        return
            kind == TieKind.Winner
            && tree[word] is { Relation.Relation: Relation.Compound, Tag.PartOfSpeech: PartOfSpeech.ProperNoun }
            ? parties.NameAt(tree, word) is { PersonName: null } name
                ? new TieParty(name.Name) { Names = [TieParties.WordsOf(name.Name)] }
                : null
            : verbs.Owner(tree, word, kind);
    }

    // "her", "of the novel", "the Lantern Cup" before "winner"
    private int? OfWhat(SentenceTree tree, int noun, TieKind kind)
    {
        var isOfPerson = kind is TieKind.Spouse or TieKind.Residence or TieKind.Birthplace or TieKind.Deathplace;
        var isOfOne = isOfPerson || kind is TieKind.Author or TieKind.Director or TieKind.Founder;
        var owner = tree.ChildrenOf(noun)
            .Where(child =>
                TieArguments.IsPossessor(tree, child)
                || (TieArguments.IsBehind(tree, child, isOfOne ? _terms.Of : _terms.BeforeThing) && tree.IsSure(child))
                || (!isOfPerson && tree[child].Relation.Relation == Relation.Compound)
            )
            .Select(child => (int?)child)
            .FirstOrDefault();
        return owner is { } word ? TieArguments.Meant(tree, word)
            : kind == TieKind.Spouse ? WithSpouse(tree, noun)
            : null;
    }

    // "Ada Lindqvist and husband Ben Osei"
    private static int? WithSpouse(SentenceTree tree, int noun) =>
        tree[noun] is { Relation.Relation: Relation.Conjunct, Head: var before }
        && tree[before].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && tree.ChildOf(noun, Relation.Determiner) is null
            ? before
            : null;

    // "Porto resident", "a resident of Porto", "Porto man", "a man from Porto"
    private int? PlaceOf(SentenceTree tree, int noun, TieKind kind) =>
        tree.ChildrenOf(noun)
            .Where(child =>
                (tree[child].Relation.Relation == Relation.Compound && child < noun)
                || (
                    TieArguments.IsBehind(tree, child, kind == TieKind.Residence ? _terms.OfPlace : _terms.Of)
                    && tree.IsSure(child)
                )
            )
            .Select(child => (int?)child)
            .LastOrDefault();

    private static bool IsOne(TieParty one, TieParty other) =>
        one.Names.Any(name => other.Names.Any(same => name.SequenceEqual(same)));
}
